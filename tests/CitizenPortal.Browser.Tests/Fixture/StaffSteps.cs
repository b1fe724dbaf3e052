using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Tests.Accounts;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Fixture;

internal static class StaffSteps
{
    /// <summary>Password, then the code of the authenticator app, then the page that was asked for.</summary>
    /// <param name="picture">Name under which the two pages are inspected; null looks at neither.</param>
    public static async Task SignInAsync(this IPage page, BrowserFixture portal, PortalUser user, string path, string? picture = null)
    {
        await page.GotoAsync($"{AccountLinks.SignIn}?ve={path}");
        await LookAsync(page, picture);
        await page.Locator("#UserName").FillAsync(user.UserName!);
        await page.Locator("#Password").FillAsync(Given.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#Code").WaitForAsync();
        await LookAsync(page, picture is null ? null : $"{picture}-ma");
        await page.Locator("#Code").FillAsync(await portal.CodeAsync(user));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**{path}");
    }

    private static Task LookAsync(IPage page, string? picture) => picture is null ? Task.CompletedTask : page.InspectAsync(picture);
}
