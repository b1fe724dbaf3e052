using CitizenPortal.Browser.Tests.Fixture;

namespace CitizenPortal.Browser.Tests;

public sealed class HomeTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_home_page_opens_on_an_old_phone_without_scripts()
    {
        var person = await portal.PersonAsync(320, 568, scripts: false);
        var page = await person.NewPageAsync();

        await page.GotoAsync("/");

        (await page.TitleAsync()).ShouldNotBeEmpty();
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
    }
}
