using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class OnlineTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateTimeOffset Monday23 = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task Over_the_holiday_of_24_November_the_first_online_day_is_the_first_of_December()
    {
        portal.Clock.MoveTo(Monday23);
        var near = await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 30), online: GivenReception.Decision());
        var far = await portal.ReceptionAsync("SNV", new DateOnly(2026, 12, 1), online: GivenReception.Decision());
        var browser = portal.Browser();

        var page = await browser.PageAsync(GivenReception.Page(near));
        using var tooNear = await browser.HoldAsync(near, seat: GivenReception.AtCommune(near));
        using var inTime = await browser.HoldAsync(far, seat: GivenReception.AtCommune(far));

        page.QuerySelectorAll("#ngay span.day.is-off").ShouldHaveSingleItem().TextContent.ShouldContain("30/11");
        page.QuerySelector("#ngay")!.TextContent.ShouldContain("thứ\u00a0Ba, 01/12/2026");
        tooNear.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await tooNear.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("5 ngày làm việc");
        inTime.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Online_needs_the_petition_and_then_stands_in_its_history()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("STP", new DateOnly(2026, 11, 16), online: GivenReception.Decision());
        var petition = await portal.PetitionAsync(PetitionKind.Complaint);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day, seat: GivenReception.AtCommune(day));
        var path = held.Headers.Location!.ToString();

        using var none = await browser.ConfirmAsync(path, GivenReception.Visitor(null));
        using var wrong = await browser.ConfirmAsync(path, [.. GivenReception.Visitor(null), ("Input.PetitionCode", petition.Code), ("Input.PhoneLast4", "0000")]);
        using var made = await browser.ConfirmAsync(path, [.. GivenReception.Visitor(null), ("Input.PetitionCode", petition.Code.ToLowerInvariant()), ("Input.PhoneLast4", "5678")]);

        none.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("Không tìm thấy đơn có mã và 4 số cuối này");
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var history = await portal.InScope(async services =>
        {
            var entries = new List<TimelineEntry>();
            foreach (var source in services.GetServices<ITimelineSource>())
            {
                entries.AddRange(await source.OfAsync(petition.Id, TimelineAudience.Citizen, PortalFixture.Cancel));
            }

            return entries;
        });
        history.ShouldContain(entry => entry.Title == "Đã đặt lịch tiếp trực tuyến" && !entry.IsFuture);
        history.ShouldContain(entry => entry.Title == "Buổi tiếp công dân" && entry.IsFuture);
    }

    [Fact]
    public async Task A_denunciation_is_not_booked_online()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("STC", new DateOnly(2026, 11, 16), online: GivenReception.Decision());
        var petition = await portal.PetitionAsync(PetitionKind.Denunciation);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day, seat: GivenReception.AtCommune(day));

        using var refused = await browser.ConfirmAsync(held.Headers.Location!.ToString(), [.. GivenReception.Visitor(null), ("Input.PetitionCode", petition.Code), ("Input.PhoneLast4", "5678")]);

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("Tố cáo được tiếp trực tiếp");
    }

    [Fact]
    public async Task Home_is_shown_closed_with_its_reason_unless_allowed()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var closed = await portal.ReceptionAsync("SXD", new DateOnly(2026, 11, 16), online: GivenReception.Decision());
        var open = await portal.ReceptionAsync("SYT", new DateOnly(2026, 11, 16), online: GivenReception.Decision(), home: new HomeAllowance(OnlineGround.RemoteOrFrail, "Người cao tuổi, đi lại khó"));
        var browser = portal.Browser();

        var closedPage = await browser.PageAsync(GivenReception.Page(closed));
        using var forced = await browser.HoldAsync(closed, seat: "Home");
        using var allowed = await browser.HoldAsync(open, seat: "Home");

        closedPage.QuerySelector("input[value='Home']")!.HasAttribute("disabled").ShouldBeTrue();
        forced.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        allowed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_room_finds_the_appointment_by_its_join_link_and_marks_the_visitor_once_or_twice()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SCT", new DateOnly(2026, 11, 16), online: GivenReception.Decision());
        var petition = await portal.PetitionAsync(PetitionKind.Complaint);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day, seat: GivenReception.AtCommune(day));
        using var made = await browser.ConfirmAsync(held.Headers.Location!.ToString(), [.. GivenReception.Visitor(null), ("Input.PetitionCode", petition.Code), ("Input.PhoneLast4", "5678")]);
        var page = await browser.PageAsync(made.Headers.Location!.ToString());
        var join = page.QuerySelector("a[href^='/phong-tiep/']")!.GetAttribute("href")!.Split('/')[^1];

        var summary = await portal.InScope(async services =>
        {
            var bookings = services.GetRequiredService<IBookings>();
            var found = (await bookings.FindByJoinTokenAsync(join, PortalFixture.Cancel))!;
            await bookings.MarkAttendedAsync(found.Id, PortalFixture.Cancel);
            await bookings.MarkAttendedAsync(found.Id, PortalFixture.Cancel);
            return await bookings.FindAsync(found.Id, PortalFixture.Cancel);
        });

        summary!.State.ShouldBe(BookingState.Attended);
        summary.Decision.ShouldBe(GivenReception.Decision());
        summary.StartsAt.ShouldBe(day.Slots[0].StartsAt);
    }
}
