using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Reception;

/// <summary>A portal with the limits that a province has.</summary>
public sealed class LimitedFixture : PortalFixture
{
    protected override string PerPhone => "2";
}

public sealed class LimitTests(LimitedFixture portal) : IClassFixture<LimitedFixture>
{
    [Fact]
    public async Task One_phone_holds_no_more_than_its_share_and_loses_nothing_typed()
    {
        var day = await portal.ReceptionAsync("STC", new DateOnly(2026, 11, 18), places: 3);
        using var first = await TryAsync(day);
        using var second = await TryAsync(day);
        using var refused = await TryAsync(day);

        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await refused.DocumentAsync();
        page.QuerySelector("main")!.TextContent.ShouldContain("đang có đủ lịch hẹn");
        page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Lý Văn Páo");
    }

    private async Task<HttpResponseMessage> TryAsync(ReceptionDay day)
    {
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day);
        return await browser.ConfirmAsync(held.Headers.Location!.ToString(), GivenReception.Visitor());
    }
}
