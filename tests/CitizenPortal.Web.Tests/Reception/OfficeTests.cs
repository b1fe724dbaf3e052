using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class OfficeTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Every_commune_has_a_place_with_hours_and_a_public_page()
    {
        var directory = await portal.Browser().PageAsync(ReceptionLinks.Units);
        var links = directory.QuerySelectorAll(".unit-list a").Select(link => link.GetAttribute("href")!).ToList();
        links.Count(link => link.Length == "/don-vi/00000".Length && char.IsDigit(link[^1])).ShouldBe(124);

        var page = await portal.Browser().PageAsync(ReceptionLinks.Unit("02620"));

        page.QuerySelector("main")!.TextContent.ShouldContain("Sáng 7:30–11:30, chiều 13:30–17:00");
        page.QuerySelector($"a[href='{ReceptionLinks.Book(unitCode: "02620")}']").ShouldNotBeNull();
        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Point>().CountAsync(point => !point.Hours.Any() || !point.Rooms.Any()))).ShouldBe(0);
    }

    [Fact]
    public async Task The_page_of_a_unit_names_who_receives_next()
    {
        var day = await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 16), host: HostKind.Head);

        var page = await portal.Browser().PageAsync(ReceptionLinks.Unit("SNV"));

        page.QuerySelector($"a[href='{ReceptionLinks.Session(day.Id)}']")!.TextContent.ShouldContain("Thủ trưởng cơ quan");
        page.QuerySelector($"a[href='{ReceptionLinks.Feed("SNV", HostKind.Head)}']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/don-vi/99999")]
    [InlineData("/don-vi/08")]
    public async Task What_receives_nobody_has_no_page(string path)
    {
        using var absent = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
        absent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_directory_finds_without_tones_and_says_when_it_does_not()
    {
        (await portal.Browser().PageAsync(ReceptionLinks.Units + "?tim=ha+giang")).QuerySelectorAll(".unit-list a").Length.ShouldBe(2);
        (await portal.Browser().PageAsync(ReceptionLinks.Units + "?tim=khong+co")).QuerySelector("main")!.TextContent.ShouldContain("Không có cơ quan nào tên “khong co”");
    }

    [Fact]
    public async Task The_board_describes_a_place_and_changes_its_hours_from_a_day_on()
    {
        var board = await portal.SignedInAsync(Roles.Board);
        var path = ReceptionLinks.Office(await PointAsync("00721"));
        var page = await board.PageAsync(path);

        using var described = await board.SubmitAsync(page, path,
            [("Input.Address", "Thôn Quyết Tiến, xã Đồng Văn"), ("Input.Capacity", "25"), ("Input.Rooms", "Phòng 101; 12; trực tuyến\nPhòng chờ; 30"), ("Input.Languages", "Mông, Lô Lô"), ("Input.Equipment", "Máy quay")], "form[action*='Describe']");
        using var hours = await board.SubmitAsync(await board.PageAsync(path), path, [("Input.HoursFrom", "01/12/2026"), ("Input.MorningFrom", "8:00"), ("Input.MorningTo", "12:00"), ("Input.AfternoonFrom", ""), ("Input.AfternoonTo", "")], "form[action*='Hours']");

        (described.StatusCode, hours.StatusCode).ShouldBe((HttpStatusCode.Redirect, HttpStatusCode.Redirect));
        var shown = (await portal.Browser().PageAsync(ReceptionLinks.Unit("00721"))).QuerySelector("main")!.TextContent;
        foreach (var text in new[] { "Thôn Quyết Tiến", "Phòng 101 (12 chỗ, có máy quay); Phòng chờ (30 chỗ)", "Mông, Lô Lô", "Sáng 7:30–11:30", "Từ 01/12/2026", "Sáng 8:00–12:00" })
        {
            shown.ShouldContain(text);
        }
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field()
    {
        var administrator = await portal.SignedInAsync(Roles.Administrator);
        var path = ReceptionLinks.Office(await PointAsync("00769"));
        var page = await administrator.PageAsync(path);

        using var bad = await administrator.SubmitAsync(page, path, [("Input.Name", ""), ("Input.Capacity", "nhiều"), ("Input.Rooms", "Phòng 101")], "form[action*='Describe']");
        using var backwards = await administrator.SubmitAsync(page, path, [("Input.HoursFrom", "01/12/2026"), ("Input.MorningFrom", "12:00"), ("Input.MorningTo", "8:00")], "form[action*='Hours']");

        bad.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var shown = await bad.DocumentAsync();
        shown.QuerySelectorAll("p.error").Length.ShouldBe(3);
        shown.QuerySelector("#Input_Rooms")!.TextContent.Trim().ShouldBe("Phòng 101");
        backwards.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Places_are_kept_by_the_board_and_administrators_only()
    {
        var path = ReceptionLinks.Office(await PointAsync("00769"));
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "00769");

        foreach (var page in new[] { ReceptionLinks.Offices, path })
        {
            using var forbidden = await officer.GetAsync(new Uri(page, UriKind.Relative), PortalFixture.Cancel);
            using var stranger = await portal.Browser().GetAsync(new Uri(page, UriKind.Relative), PortalFixture.Cancel);
            forbidden.StatusCode.ShouldNotBe(HttpStatusCode.OK);
            stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        var board = await portal.SignedInAsync(Roles.Board);
        (await board.PageAsync(ReceptionLinks.Offices + "?tim=dong+van")).QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Đồng Văn");
        using var absent = await board.GetAsync(new Uri(ReceptionLinks.Office(Guid.NewGuid()), UriKind.Relative), PortalFixture.Cancel);
        absent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Guid> PointAsync(string unit) => portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Point>().Where(point => point.UnitCode == unit).Select(point => point.Id).SingleAsync());
}
