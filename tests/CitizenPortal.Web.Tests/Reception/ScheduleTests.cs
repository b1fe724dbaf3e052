using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class ScheduleTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Monday23 = new(2026, 11, 23);

    [Fact]
    public async Task The_week_names_the_holiday_the_places_left_and_where_to_book()
    {
        var day = await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 25), places: 2);
        await portal.BookAsync(day);

        var week = await portal.InScope(services => services.GetRequiredService<IPublicSchedule>().WeekAsync(Monday23, PortalFixture.Cancel));

        week.Select(shown => shown.Date.Day).ShouldBe([23, 24, 25, 26, 27]);
        week[1].HolidayName.ShouldBe("Ngày Văn hóa Việt Nam");
        var item = week[2].Items.ShouldHaveSingleItem();
        (item.UnitName, item.PlacesLeft, item.IsOnline).ShouldBe(("Sở Nội vụ", 3, false));
        item.BookLink.ShouldBe(GivenReception.Page(day));
    }

    [Fact]
    public async Task Online_places_that_can_no_longer_be_told_in_time_are_not_offered()
    {
        portal.Clock.MoveTo(new DateTimeOffset(2026, 11, 9, 9, 0, 0, TimeSpan.FromHours(7)));
        await portal.ReceptionAsync("STP", new DateOnly(2026, 11, 13), host: HostKind.Head, online: GivenReception.Decision());

        var week = await portal.InScope(services => services.GetRequiredService<IPublicSchedule>().WeekAsync(new DateOnly(2026, 11, 9), PortalFixture.Cancel));
        portal.Clock.MoveTo(PortalFixture.Start);

        var item = week.SelectMany(day => day.Items).ShouldHaveSingleItem();
        (item.PlacesLeft, item.BookLink).ShouldBe((0, null));
    }

    [Fact]
    public async Task The_page_shows_one_unit_found_without_tones()
    {
        await portal.ReceptionAsync("STC", new DateOnly(2026, 11, 18));
        await portal.ReceptionAsync("SXD", new DateOnly(2026, 11, 18));

        var page = await portal.Browser().PageAsync("/lich-tiep?tuan=2026-11-18&coQuan=so+tai+chinh");

        var text = page.QuerySelector(".agenda")!.TextContent;
        text.ShouldContain("Sở Tài chính");
        text.ShouldNotContain("Sở Xây dựng");
    }
}
