using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using CitizenPortal.Web.Tests.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Counter;

/// <summary>A counter on the morning of Monday 16 November 2026, ten minutes before the first appointment.</summary>
internal static class GivenCounter
{
    public static readonly DateOnly Date = new(2026, 11, 16);
    public static readonly DateTimeOffset Morning = new(2026, 11, 16, 7, 50, 0, TimeSpan.FromHours(7));

    public static async Task<HttpClient> OfficerAsync(this PortalFixture portal, string unit, string role = Roles.ReceptionOfficer)
    {
        portal.Clock.MoveTo(Morning);
        return await portal.SignedInAsync(role, unit);
    }

    public static Task<CounterPlace> PlaceAsync(this PortalFixture portal, string unit) =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<CounterPlace>().SingleAsync(place => place.UnitCode == unit));

    /// <summary>An appointment at eight o'clock of today.</summary>
    public static async Task<Booking> AppointmentAsync(this PortalFixture portal, string unit)
    {
        portal.Clock.MoveTo(Morning);
        var day = await portal.ReceptionAsync(unit, Date);
        return await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var centre = await db.Set<Point>().SingleAsync(point => point.Id == day.CentreId);
            var claim = Claim.Hold(day.Slots[0], 1, ReceptionKeys.Token(), new PlaceChoice(PointKind.Centre, day.CentreId), Morning);
            var booking = Booking.Make(new BookedPlace(day, day.Slots[0], claim, centre), new Visitor("Lý Văn Páo", "+84912345678", null, 1), null, ReceptionKeys.ForBooking(), Morning);
            db.AddRange(claim, booking);
            await db.SaveChangesAsync();
            return booking;
        });
    }

    public static async Task<Ticket> WalkInAsync(this PortalFixture portal, string unit, TicketPriority priority = TicketPriority.None)
    {
        var place = await portal.PlaceAsync(unit);
        return await portal.InScope(services => services.GetRequiredService<WaitingRoom>().AdmitAsync(place, new WalkInArrival("Sùng Thị Mỷ"), priority, PortalFixture.Cancel));
    }

    public static Task<List<Ticket>> TicketsAsync(this PortalFixture portal, string unit) => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        return await (from ticket in db.Set<Ticket>() join place in db.Set<CounterPlace>() on ticket.PlaceId equals place.Id where place.UnitCode == unit orderby ticket.Number select ticket).AsNoTracking().ToListAsync();
    });

    public static Task<RegisterEntry> EntryAsync(this PortalFixture portal, Guid ticketId) =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<RegisterEntry>().AsNoTracking().SingleAsync(entry => entry.TicketId == ticketId));

    /// <summary>Presses the button of one of the desk's small forms.</summary>
    public static async Task<HttpResponseMessage> PressAsync(this HttpClient officer, int desk, string act, params (string Name, string Value)[] fill)
    {
        var page = await officer.PageAsync(CounterLinks.Desk(desk));
        return await officer.SubmitAsync(page, CounterLinks.Desk(desk), fill, $"form[action*='handler={act}']");
    }

    /// <summary>Sends the register's form with one of its three buttons.</summary>
    public static async Task<HttpResponseMessage> WriteAsync(this HttpClient officer, int desk, string button, params (string Name, string Value)[] fill)
    {
        var page = await officer.PageAsync(CounterLinks.Desk(desk));
        var form = page.QuerySelector("form[data-typed]").ShouldNotBeNull();
        form.SetAttribute("action", $"{CounterLinks.Desk(desk)}?handler={button}");
        return await officer.SubmitAsync(page, CounterLinks.Desk(desk), fill, "form[data-typed]");
    }

    public static (string Name, string Value)[] Line(string kind = "Complaint", string content = "Đo lại thửa đất 214") =>
        [("Input.Name", "Sùng Thị Mỷ"), ("Input.Address", "Thôn Phố Cáo"), ("Input.Paper", "002190001234"), ("Input.Kind", kind), ("Input.Content", content), ("Input.InAuthority", "true")];

    /// <summary>A walk-in who sits at desk 1 of a fresh officer.</summary>
    public static async Task<(HttpClient Officer, Ticket Ticket)> SeatedAsync(this PortalFixture portal, string unit)
    {
        var officer = await portal.OfficerAsync(unit);
        var ticket = await portal.WalkInAsync(unit);
        using var called = await officer.PressAsync(1, "Next");
        using var started = await officer.PressAsync(1, "Start");
        started.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return (officer, ticket);
    }
}
