using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class MonthAndDutyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_month_shows_one_unit_with_the_holiday_and_lasting_links()
    {
        var day = await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 18), host: HostKind.Head);
        await portal.ReceptionAsync("STP", new DateOnly(2026, 11, 18));

        var page = await portal.Browser().PageAsync("/lich-tiep/thang?thang=2026-11&coQuan=so+noi+vu");

        page.QuerySelector("h1")!.TextContent.ShouldContain("11/2026");
        page.QuerySelectorAll(".month__day li").ShouldHaveSingleItem().QuerySelector("a")!.GetAttribute("href").ShouldBe(ReceptionLinks.Session(day.Id));
        page.QuerySelector(".month")!.TextContent.ShouldContain("Ngày Văn hóa Việt Nam");
        page.QuerySelectorAll(".month__day--1").Length.ShouldBe(5);
    }

    [Theory]
    [InlineData("?thang=nam-nay&coQuan=khong-co")]
    [InlineData("?thang=9999-12")]
    [InlineData("")]
    public async Task A_month_that_cannot_be_read_is_this_one(string query) =>
        (await portal.Browser().PageAsync("/lich-tiep/thang" + query)).QuerySelector("h1")!.TextContent.ShouldContain("11/2026");

    [Fact]
    public async Task The_lasting_page_says_all_that_is_posted_and_where_to_book()
    {
        var day = await portal.ReceptionAsync("STC", new DateOnly(2026, 11, 18), host: HostKind.Head, online: GivenReception.Decision());

        var page = await portal.Browser().PageAsync(ReceptionLinks.Session(day.Id));

        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("Định kỳ của người đứng đầu");
        text.ShouldContain("12/QĐ-UBND");
        text.ShouldContain("8:00–9:00");
        page.QuerySelector($"a[href='{GivenReception.Page(day)}']").ShouldNotBeNull();
        using var absent = await portal.Browser().GetAsync(new Uri(ReceptionLinks.Session(Guid.NewGuid()), UriKind.Relative), PortalFixture.Cancel);
        absent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_board_sees_who_owes_days_while_there_is_time_and_a_unit_sees_itself()
    {
        await portal.ReceptionAsync("00721", new DateOnly(2026, 12, 8), host: HostKind.Head);
        await portal.ReceptionAsync("SXD", new DateOnly(2026, 12, 8), host: HostKind.Head);
        var board = await portal.SignedInAsync(Roles.Board);

        var page = await board.PageAsync(ReceptionLinks.DutyIn(new DateOnly(2026, 12, 1)));

        var rows = page.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList());
        rows["Xã Đồng Văn"].ShouldBe(["2", "1", "0", "Thiếu 1 ngày"]);
        rows["Sở Xây dựng"].ShouldBe(["1", "1", "0", "Đủ"]);
        rows["Xã Mèo Vạc"][3].ShouldBe("Thiếu 2 ngày");
        page.QuerySelector("main")!.TextContent.ShouldContain("24/12/2026");
        var own = await (await portal.SignedInAsync(Roles.UnitHead, "00721")).PageAsync(ReceptionLinks.DutyIn(new DateOnly(2026, 12, 1)));
        own.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Xã Đồng Văn");
        using var stranger = await portal.Browser().GetAsync(new Uri(ReceptionLinks.Duty, UriKind.Relative), PortalFixture.Cancel);
        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
