using System.Net;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Platform;

public sealed class LanguageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_reader_of_English_gets_English_until_he_chooses_otherwise()
    {
        using var browser = portal.Browser();

        using var switched = await browser.GetAsync(new Uri("/ngon-ngu/en?ve=/khong-co", UriKind.Relative), PortalFixture.Cancel);
        switched.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        switched.Headers.Location!.OriginalString.ShouldBe("/khong-co");
        (await TextAsync(browser)).ShouldContain("There is no such page");

        (await browser.GetAsync(new Uri("/ngon-ngu/vi", UriKind.Relative), PortalFixture.Cancel)).Dispose();
        (await TextAsync(browser)).ShouldContain("Không có trang này");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task The_switch_never_leads_off_the_site(string back)
    {
        using var response = await portal.Browser().GetAsync(new Uri("/ngon-ngu/en?ve=" + Uri.EscapeDataString(back), UriKind.Relative), PortalFixture.Cancel);

        response.Headers.Location!.OriginalString.ShouldBe("/");
    }

    private static async Task<string> TextAsync(HttpClient browser)
    {
        using var page = await browser.GetAsync(new Uri("/khong-co", UriKind.Relative), PortalFixture.Cancel);
        return await page.Content.ReadAsStringAsync(PortalFixture.Cancel);
    }
}
