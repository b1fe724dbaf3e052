using System.Net;
using System.Text.RegularExpressions;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Platform;

public sealed class HeaderTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/js/site.js")]
    public async Task Every_answer_forbids_frames_foreign_files_and_inline_code(string path)
    {
        using var response = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);

        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task The_import_map_carries_the_word_of_this_very_answer()
    {
        using var first = await portal.Browser().GetAsync(new Uri("/gui-don/su-viec", UriKind.Relative), PortalFixture.Cancel);
        using var page = await portal.Browser().GetAsync(new Uri("/can-bo/dang-nhap", UriKind.Relative), PortalFixture.Cancel);
        var html = await page.Content.ReadAsStringAsync(PortalFixture.Cancel);

        foreach (Match script in Regex.Matches(html, "<script(?![^>]*src=)[^>]*>"))
        {
            var nonce = Regex.Match(script.Value, "nonce=\"([^\"]+)\"").Groups[1].Value;
            nonce.ShouldNotBeEmpty();
            page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain($"'nonce-{WebUtility.HtmlDecode(nonce)}'");
        }

        Regex.IsMatch(html, "\\sstyle=\"|\\son[a-z]+=\"").ShouldBeFalse("inline code");
    }

    [Fact]
    public async Task Browsers_are_told_to_come_back_by_https_only()
    {
        using var browser = portal.CreateClient(new() { BaseAddress = new Uri("https://congtiepdan.example") });
        using var response = await browser.GetAsync(new Uri("/js/site.js", UriKind.Relative), PortalFixture.Cancel);

        response.Headers.GetValues("Strict-Transport-Security").Single().ShouldContain("max-age=31536000");
    }
}
