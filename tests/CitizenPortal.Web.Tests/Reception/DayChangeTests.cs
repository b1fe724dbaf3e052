using System.Net;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Waiting;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Days;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Counter;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class DayChangeTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);
    private static readonly DateOnly Later = new(2026, 11, 18);

    [Fact]
    public async Task A_postponement_moves_the_booked_and_tells_them()
    {
        var day = await portal.ReceptionAsync("SNV", Date);
        var token = await portal.BookAsync(day);
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SNV");
        var path = ReceptionLinks.Day(day.Id);

        using var postponed = await officer.SubmitAsync(await officer.PageAsync(path), path, [("Input.NewDate", "18/11/2026"), ("Input.NewFrom", "14:00"), ("Input.Reason", "Họp với Chính phủ")], "form[action*='Postpone']");

        postponed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.PageAsync(path)).QuerySelector("main")!.TextContent.ShouldContain("1 người đã đặt được báo giờ mới");
        var booking = await BookingAsync(token);
        (booking.State, booking.StartsAt, booking.CalendarSequence).ShouldBe((BookingState.Confirmed, new DateTimeOffset(2026, 11, 18, 14, 0, 0, TimeSpan.FromHours(7)), 1));
        var told = await MessagesAsync(booking);
        told.Where(message => message.Key.Contains("postponed-1", StringComparison.Ordinal)).Select(message => message.Channel).ShouldBe([MessageChannel.Email, MessageChannel.Sms], ignoreOrder: true);
        var shown = await portal.Browser().PageAsync("/lich-tiep?tuan=2026-11-16&coQuan=SNV");
        shown.QuerySelector(".agenda")!.TextContent.ShouldContain("Hoãn sang 18/11/2026");
        shown.QuerySelectorAll(".agenda__items li").Length.ShouldBe(2);
        (await portal.Browser().PageAsync("/dat-lich?coQuan=SNV")).QuerySelectorAll("button.day").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Calling_off_cancels_the_booked_tells_them_and_offers_nothing()
    {
        var day = await portal.ReceptionAsync("STP", Date);
        var token = await portal.BookAsync(day);
        var waiting = await portal.InScope(services => services.GetRequiredService<WaitingList>().JoinAsync(
            day, new PlaceChoice(PointKind.Centre, day.CentreId), new Visitor("Sùng Thị Mỷ", "+84987654321", null, 1, Subject: "Đất đai"), PortalFixture.Cancel));
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "STP");
        var path = ReceptionLinks.Day(day.Id);

        using var off = await officer.SubmitAsync(await officer.PageAsync(path), path, [("Input.CallOffReason", "Bão số 9")], "form[action*='CallOff']");

        off.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var booking = await BookingAsync(token);
        booking.State.ShouldBe(BookingState.Cancelled);
        (await MessagesAsync(booking)).Count(message => message.Key.Contains("called-off", StringComparison.Ordinal)).ShouldBe(2);
        var (state, told) = await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            return ((await db.Set<WaitingEntry>().SingleAsync(entry => entry.Id == waiting.Id, PortalFixture.Cancel)).State, await db.Set<Message>().AnyAsync(message => message.Recipient == "+84987654321", PortalFixture.Cancel));
        });
        (state, told).ShouldBe((WaitingState.Left, true));
        (await portal.Browser().PageAsync(ReceptionLinks.Session(day.Id))).QuerySelector("main")!.TextContent.ShouldContain("Bão số 9");
        (await portal.Browser().PageAsync("/lich-tiep?tuan=2026-11-16&coQuan=STP")).QuerySelector(".agenda")!.TextContent.ShouldContain("Không diễn ra");
        (await portal.Browser().PageAsync("/dat-lich?coQuan=STP")).QuerySelectorAll("button.day").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Hours_and_places_change_within_the_day_but_nobody_booked_is_cut_off()
    {
        var day = await portal.ReceptionAsync("SVHTTDL", Date);
        var token = await portal.BookAsync(day, slot: 1);
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SVHTTDL");
        var path = ReceptionLinks.Day(day.Id);

        using var cutOff = await officer.SubmitAsync(await officer.PageAsync(path), path, [("Input.From", "8:00"), ("Input.To", "8:30"), ("Input.Places", "1")], "form[action*='Hours']");
        using var unreadable = await officer.SubmitAsync(await officer.PageAsync(path), path, [("Input.From", "8:00"), ("Input.To", "trưa"), ("Input.Places", "x")], "form[action*='Hours']");
        using var longer = await officer.SubmitAsync(await officer.PageAsync(path), path, [("Input.From", "7:30"), ("Input.To", "10:00"), ("Input.Places", "2")], "form[action*='Hours']");

        (cutOff.StatusCode, unreadable.StatusCode, longer.StatusCode).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.BadRequest, HttpStatusCode.Redirect));
        var booking = await BookingAsync(token);
        (booking.StartsAt, booking.CalendarSequence).ShouldBe((day.Slots[1].StartsAt, 0));
        var (slots, _, claims) = await StateAsync(day);
        (slots.Count, slots.Sum(slot => slot.Places)).ShouldBe((5, 10));
        claims.ShouldHaveSingleItem().SlotId.ShouldBe(booking.SlotId);
    }

    [Fact]
    public async Task Who_waits_keeps_turn_and_offer_when_the_day_is_postponed_and_a_prepared_reminder_moves()
    {
        var day = await portal.ReceptionAsync("SDTTG", Date);
        var token = await portal.BookAsync(day);
        var seat = new PlaceChoice(PointKind.Centre, day.CentreId);
        var (offered, waits) = await portal.InScope(async services =>
        {
            var list = services.GetRequiredService<WaitingList>();
            var first = await list.JoinAsync(day, seat, new Visitor("Sùng Thị Mỷ", "+84987654301", null, 1), PortalFixture.Cancel);
            await services.GetRequiredService<FreedPlaces>().OfferNextAsync(day.Id, PortalFixture.Cancel);
            return (first, await list.JoinAsync(day, seat, new Visitor("Giàng A Sử", "+84987654302", null, 1), PortalFixture.Cancel));
        });

        await portal.InScope(services => services.GetRequiredService<ChangeDay>().PostponeAsync(day.Id, Later, new TimeOnly(9, 0), "Họp", PortalFixture.Cancel));

        var (slots, _, claims) = await StateAsync(day);
        var entries = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<WaitingEntry>().AsNoTracking().Where(entry => entry.DayId == day.Id).OrderBy(entry => entry.JoinedAt).ToListAsync());
        entries.Select(entry => (entry.Id, entry.State, entry.Date)).ShouldBe([(offered.Id, WaitingState.Offered, Later), (waits.Id, WaitingState.Waiting, Later)]);
        claims.Single(claim => claim.WaitingId == offered.Id).SlotId.ShouldBe(entries[0].SlotId!.Value);
        slots.ShouldContain(slot => slot.Id == entries[0].SlotId);
        (await BookingAsync(token)).NextReminderAt.ShouldBe(new DateTimeOffset(2026, 11, 15, 9, 0, 0, TimeSpan.FromHours(7)));
        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().CountAsync(message => message.Recipient == "+84987654301" || message.Recipient == "+84987654302"))).ShouldBe(3);
    }

    [Fact]
    public async Task A_refused_postponement_takes_no_hold_away()
    {
        var day = await portal.ReceptionAsync("STC", Date);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day);
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "STC");
        var path = ReceptionLinks.Day(day.Id);

        using var onSunday = await officer.SubmitAsync(await officer.PageAsync(path), path, [("Input.NewDate", "22/11/2026"), ("Input.NewFrom", "8:00"), ("Input.Reason", "Họp")], "form[action*='Postpone']");
        using var unreadable = await officer.SubmitAsync(await officer.PageAsync(path), path, [("Input.NewDate", "mai"), ("Input.NewFrom", "sớm"), ("Input.Reason", "Họp")], "form[action*='Postpone']");
        using var made = await browser.ConfirmAsync(held.Headers.Location!.ToString(), GivenReception.Visitor());

        onSunday.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        unreadable.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await unreadable.DocumentAsync()).QuerySelector("#Input_Reason")!.GetAttribute("value").ShouldBe("Họp");
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_head_is_not_replaced_the_desk_is()
    {
        var head = await portal.ReceptionAsync("SXD", Date, host: HostKind.Head);
        var desk = await portal.ReceptionAsync("SXD", Later);
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SXD");

        (await officer.PageAsync(ReceptionLinks.Day(head.Id))).QuerySelector("form[action*='Replace']").ShouldBeNull();
        var path = ReceptionLinks.Day(desk.Id);
        using var forced = await officer.SubmitAsync(await officer.PageAsync(path), ReceptionLinks.Day(head.Id), [("Input.Substitute", "Phó Giám đốc"), ("Input.SubstituteReason", "Ốm")], "form[action*='Describe']");
        using var replaced = await officer.SubmitAsync(await officer.PageAsync(path), path, [("Input.Substitute", "Chuyên viên Lê Lan"), ("Input.SubstituteReason", "Ốm")], "form[action*='Replace']");

        replaced.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await portal.Browser().PageAsync(ReceptionLinks.Session(desk.Id))).QuerySelector("h1")!.TextContent.ShouldContain("Chuyên viên Lê Lan");
    }

    [Fact]
    public async Task That_nobody_came_is_recorded_after_the_day_and_not_before()
    {
        var day = await portal.ReceptionAsync("SYT", new DateOnly(2026, 11, 9), host: HostKind.Head);
        var early = await portal.SignedInAsync(Roles.ReceptionOfficer, "SYT");
        var path = ReceptionLinks.Day(day.Id);
        (await early.PageAsync(path)).QuerySelector("form[action*='NoVisitors']").ShouldBeNull();

        portal.Clock.MoveTo(new DateTimeOffset(2026, 11, 9, 17, 0, 0, TimeSpan.FromHours(7)));
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SYT");
        using var recorded = await officer.SubmitAsync(await officer.PageAsync(path), path, [], "form[action*='NoVisitors']");
        var page = await officer.PageAsync(path);
        var duty = await officer.PageAsync(ReceptionLinks.DutyIn(day.Date));
        portal.Clock.MoveTo(PortalFixture.Start);

        recorded.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.QuerySelector("dl")!.TextContent.ShouldContain("Nguyễn Thị Thử ghi lúc");
        page.QuerySelector("form[action*='NoVisitors']").ShouldBeNull();
        duty.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ShouldBe(["1", "1", "1", "Đủ"]);
    }

    [Fact]
    public async Task Who_came_without_an_appointment_is_a_visitor_of_the_regular_desk()
    {
        var day = await portal.ReceptionAsync("SDTTG", new DateOnly(2026, 11, 10));
        var path = ReceptionLinks.Day(day.Id);
        portal.Clock.MoveTo(new DateTimeOffset(2026, 11, 10, 8, 1, 0, TimeSpan.FromHours(7)));
        await portal.WalkInAsync("SDTTG");
        portal.Clock.MoveTo(new DateTimeOffset(2026, 11, 10, 17, 0, 0, TimeSpan.FromHours(7)));
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SDTTG");
        using var refused = await officer.SubmitAsync(await officer.PageAsync(path), path, [], "form[action*='NoVisitors']");
        var page = await officer.PageAsync(path);
        portal.Clock.MoveTo(PortalFixture.Start);

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        page.QuerySelector("dl")!.TextContent.ShouldNotContain("ghi lúc");
    }

    [Fact]
    public async Task Another_units_day_is_absent()
    {
        var day = await portal.ReceptionAsync("SCT", Date);
        var other = await portal.SignedInAsync(Roles.ReceptionOfficer, "SKHCN");

        foreach (var id in new[] { day.Id, Guid.NewGuid() })
        {
            using var foreign = await other.GetAsync(new Uri(ReceptionLinks.Day(id), UriKind.Relative), PortalFixture.Cancel);
            foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var stranger = await portal.Browser().GetAsync(new Uri(ReceptionLinks.Day(day.Id), UriKind.Relative), PortalFixture.Cancel);
        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>Citizens book while the body postpones and calls off: whoever has an appointment in the end has the true time, and whoever lost or moved it was told.</summary>
    [Theory]
    [InlineData("SNNMT", true)]
    [InlineData("SGDDT", false)]
    public async Task No_booking_is_lost_without_a_notice_while_the_day_changes(string unit, bool postpone)
    {
        var day = await portal.ReceptionAsync(unit, Date, places: 20);
        await portal.BookAsync(day);
        await portal.BookAsync(day);

        // Another day of the desk, so that the page has its form when this one is gone.
        await portal.ReceptionAsync(unit, Later);
        var citizens = Enumerable.Range(0, 24).Select(number => BookOnceAsync(day, number % 2)).ToList();
        await Task.Delay(60, PortalFixture.Cancel);
        var change = portal.InScope(services =>
        {
            var changes = services.GetRequiredService<ChangeDay>();
            return postpone
                ? changes.PostponeAsync(day.Id, Later, new TimeOnly(9, 0), "Họp", PortalFixture.Cancel)
                : changes.CallOffAsync(day.Id, "Bão", PortalFixture.Cancel);
        });
        await Task.WhenAll(citizens);
        await change;

        var (slots, bookings, claims) = await StateAsync(day);
        foreach (var booking in bookings)
        {
            var keys = (await MessagesAsync(booking)).Select(message => message.Key).ToList();
            var wasTold = keys.Any(key => key.Contains("postponed-", StringComparison.Ordinal) || key.Contains("called-off-", StringComparison.Ordinal));
            var madeBefore = booking.CalendarSequence > 0;
            wasTold.ShouldBe(madeBefore, booking.Code);
            (booking.State == BookingState.Confirmed).ShouldBe(postpone, booking.Code);
            booking.StartsAt.ShouldBe(slots.Single(slot => postpone ? slot.Id == booking.SlotId : slot.StartsAt == booking.StartsAt).StartsAt, booking.Code);
        }

        bookings.Count(booking => booking.CalendarSequence > 0).ShouldBeGreaterThanOrEqualTo(2);
        claims.Where(claim => claim.BookingId is not null).Select(claim => claim.BookingId!.Value).ShouldBe(bookings.Where(booking => booking.State == BookingState.Confirmed).Select(booking => booking.Id), ignoreOrder: true);
    }

    private async Task BookOnceAsync(ReceptionDay day, int slot)
    {
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day, slot);
        if (held.StatusCode == HttpStatusCode.Redirect)
        {
            using var form = await browser.GetAsync(held.Headers.Location, PortalFixture.Cancel);
            if (form.IsSuccessStatusCode)
            {
                var page = await form.DocumentAsync();
                using var made = page.QuerySelector("main form [name='Input.Name']") is null ? null : await browser.SubmitAsync(page, held.Headers.Location!.ToString(), GivenReception.Visitor());
            }
        }
    }

    private Task<(List<Slot> Slots, List<Booking> Bookings, List<Claim> Claims)> StateAsync(ReceptionDay day) => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var slots = await db.Set<Slot>().AsNoTracking().Where(slot => slot.DayId == day.Id).ToListAsync();
        var ids = slots.Select(slot => slot.Id).ToList();
        return (slots, await db.Set<Booking>().AsNoTracking().Where(booking => booking.DayId == day.Id).ToListAsync(), await db.Set<Claim>().AsNoTracking().Where(claim => ids.Contains(claim.SlotId)).ToListAsync());
    });

    private Task<Booking> BookingAsync(string token) => portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().AsNoTracking().SingleAsync(booking => booking.ManageToken == token));

    private Task<IReadOnlyList<MessageStatus>> MessagesAsync(Booking booking) => portal.InScope(services => services.GetRequiredService<IMessageQueue>().StatusAsync(BookingNotices.KeyOf(booking.Id), PortalFixture.Cancel));
}
