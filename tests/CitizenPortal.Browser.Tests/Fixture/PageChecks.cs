using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Fixture;

/// <summary>What every page that a test passes must hold: no accessibility violation, no sideways scroll, and a picture for whoever asks.</summary>
public static class PageChecks
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static string? Pictures => Environment.GetEnvironmentVariable("PORTAL_PICTURES");

    /// <summary>Runs axe at the phone's and the desk's width and takes a picture of each when <c>PORTAL_PICTURES</c> names a folder.</summary>
    public static async Task InspectAsync(this IPage page, string name)
    {
        var own = page.ViewportSize!;
        foreach (var (width, height) in new[] { (360, 740), (1366, 768) })
        {
            await page.SetViewportSizeAsync(width, height);
            await TakePictureAsync(page, $"{name}-{width}");
            var violations = (await page.RunAxe(Rules)).Violations;
            violations.Select(violation => $"{name} at {width}: {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
            var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            overflow.ShouldBeLessThanOrEqualTo(0, $"{name} scrolls sideways at {width} px");
        }

        await page.SetViewportSizeAsync(own.Width, own.Height);
    }

    private static Task TakePictureAsync(IPage page, string name) =>
        Pictures is { } folder ? page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), FullPage = true }) : Task.CompletedTask;
}
