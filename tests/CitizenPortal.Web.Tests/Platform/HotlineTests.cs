using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace CitizenPortal.Web.Tests.Platform;

public sealed class HotlineTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("0207 3.822.111", "tel:02073822111")]
    [InlineData("1900 xxxx", null)]
    public void Only_a_whole_number_can_be_called(string? set, string? address) =>
        new Hotline(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Portal:Hotline", set)]).Build()).Address.ShouldBe(address);

    [Theory]
    [InlineData("/")]
    [InlineData("/gui-don")]
    [InlineData("/tra-cuu")]
    [InlineData("/dat-lich")]
    public async Task Without_a_number_no_page_shows_one(string path)
    {
        var page = await portal.Browser().PageAsync(path);

        page.QuerySelectorAll(".call, a[href^='tel:']").ShouldBeEmpty();
        page.Body!.TextContent.ShouldNotContain("xxxx");
    }

    [Fact]
    public async Task With_a_number_the_pages_offer_to_call_it()
    {
        await using var set = portal.WithWebHostBuilder(builder => builder.UseSetting("Portal:Hotline", "0207 3822 111"));
        using var client = set.CreateClient();
        var page = await client.GetStringAsync(new Uri("/tra-cuu", UriKind.Relative), PortalFixture.Cancel);

        page.ShouldContain("tel:02073822111");
    }
}
