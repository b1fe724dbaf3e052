using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Budgets;

/// <summary>A phone on 400 kbit/s waits 4 seconds for 100 KB; every byte that a first visit costs is counted here as it goes over the wire.</summary>
public sealed partial class FirstVisitTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const int MostBytes = 100_000;
    private const int MostRequests = 8;
    private const int MostHtmlAndCss = 30_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/gui-don")]
    [InlineData("/tra-cuu")]
    public async Task A_first_visit_is_small_and_stays_with_us(string path)
    {
        using var browser = portal.Browser();
        browser.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        var (html, own) = await FetchAsync(browser, path);
        var parts = PartsOf(html);

        parts.Where(part => !part.StartsWith('/') || part.StartsWith("//", StringComparison.Ordinal)).ShouldBeEmpty("another origin");
        var sizes = new Dictionary<string, int> { [path] = own };
        foreach (var part in parts)
        {
            sizes[part] = (await FetchAsync(browser, part)).Bytes;
        }

        var told = string.Join(", ", sizes.Select(size => $"{size.Key} {size.Value}"));
        sizes.Count.ShouldBeLessThanOrEqualTo(MostRequests, told);
        sizes.Values.Sum().ShouldBeLessThanOrEqualTo(MostBytes, told);
        sizes.Where(size => size.Key == path || size.Key.EndsWith(".css", StringComparison.Ordinal)).Sum(size => size.Value).ShouldBeLessThanOrEqualTo(MostHtmlAndCss, told);
    }

    [Fact]
    public async Task Every_part_is_named_by_its_content_so_that_a_browser_may_keep_it_for_good()
    {
        using var browser = portal.Browser();
        var (html, _) = await FetchAsync(browser, "/");

        PartsOf(html).Where(part => !Fingerprinted().IsMatch(part)).ShouldBeEmpty();
    }

    private static HashSet<string> PartsOf(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return
        [
            .. page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=modulepreload]").Select(link => link.GetAttribute("href")!),
            .. page.QuerySelectorAll("script[src], img[src]").Select(element => element.GetAttribute("src")!),
            .. SpriteUse().Matches(html).Select(match => match.Groups[1].Value),
        ];
    }

    private static async Task<(string Text, int Bytes)> FetchAsync(HttpClient browser, string path)
    {
        using var response = await browser.GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
        response.EnsureSuccessStatusCode();
        var bytes = await response.Content.ReadAsByteArrayAsync(PortalFixture.Cancel);
        var isPacked = response.Content.Headers.ContentEncoding.Contains("br");
        using var unpacked = new StreamReader(isPacked ? new System.IO.Compression.BrotliStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress) : new MemoryStream(bytes));
        var headers = response.Headers.Concat(response.Content.Headers).Sum(header => header.Key.Length + header.Value.Sum(value => value.Length) + 4);
        return (await unpacked.ReadToEndAsync(PortalFixture.Cancel), bytes.Length + headers);
    }

    [GeneratedRegex(@"\.[a-z0-9]{10}\.[a-z]+$")]
    private static partial Regex Fingerprinted();

    [GeneratedRegex("<use href=\"([^\"#]+)#")]
    private static partial Regex SpriteUse();
}
