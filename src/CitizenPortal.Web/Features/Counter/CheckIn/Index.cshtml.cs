using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Counter.CheckIn;

/// <summary>Who comes to the counter without an appointment.</summary>
public sealed class WalkInForm
{
    [StringLength(120, ErrorMessage = "Họ tên dài quá 120 chữ. Hãy ghi ngắn lại.")]
    public string? Name { get; set; }

    public string? People { get; set; }

    public TicketPriority Priority { get; set; }

    public int Heads => string.IsNullOrWhiteSpace(People) ? 1 : int.TryParse(People.Trim(), CultureInfo.InvariantCulture, out var people) ? people : 0;
}

/// <summary>The reception counter: whoever comes gets a number here, booked or not.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(CounterPlaces places, RoomQuery query, WaitingRoom waiting, CheckInVisitor checkIn, IArrivals arrivals, PublicUrl address, TimeProvider time) : PageModel
{
    [BindProperty]
    public string? Scan { get; set; }

    [BindProperty]
    public WalkInForm WalkIn { get; set; } = new();

    [FromQuery(Name = "so")]
    public Guid? GivenId { get; set; }

    public CounterPlace Place { get; private set; } = null!;

    public RoomPicture Room { get; private set; } = null!;

    /// <summary>Appointments of today whose visitors have not come yet.</summary>
    public IReadOnlyList<ArrivingBooking> Expected { get; private set; } = [];

    /// <summary>The number that was just given out.</summary>
    public Ticket? Given => Room.Waiting.Concat(Room.AtDesks).FirstOrDefault(ticket => ticket.Id == GivenId);

    public Uri HallAddress => address.Absolute(CounterLinks.Hall(Place.HallKey));

    public Uri KioskAddress => address.Absolute(CounterLinks.Kiosk(Place.KioskKey));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await places.OfAsync(User, cancel) is not { } place)
        {
            context.Result = NotFound();
            return;
        }

        Place = place;
        Room = await query.NowAsync(place, cancel);
        Expected = [.. (await arrivals.OfDayAsync(place.UnitCode, time.TodayInVietnam(), cancel)).Where(booking => booking.State is BookingState.Confirmed or BookingState.NoShow)];
        await next();
    }

    public IActionResult OnGetQueue() => Partial("_Room", this);

    public async Task<IActionResult> OnPostScanAsync(CancellationToken cancel)
    {
        if (await checkIn.ByCodeAsync(Place, Scan, TicketPriority.None, cancel) is { } ticket)
        {
            return Redirect(CounterLinks.Given(ticket.Id));
        }

        ModelState.AddModelError(nameof(Scan), $"Chưa tìm thấy lịch hẹn “{Scan}” ở nơi tiếp này. Hãy xem lại mã, hoặc lấy số không hẹn.");
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    public async Task<IActionResult> OnPostArrivedAsync(Guid booking, CancellationToken cancel) =>
        await checkIn.ByIdAsync(Place, booking, cancel) is { } ticket ? Redirect(CounterLinks.Given(ticket.Id)) : NotFound();

    public async Task<IActionResult> OnPostWalkInAsync(CancellationToken cancel)
    {
        if (WalkIn.Heads is < 1 or > Ticket.MostPeople)
        {
            ModelState.AddModelError("WalkIn.People", $"Số người “{WalkIn.People}” chưa đúng. Hãy ghi một số từ 1 đến {Ticket.MostPeople}.");
        }

        return ModelState.IsValid
            ? Redirect(CounterLinks.Given((await waiting.AdmitAsync(Place, new WalkInArrival(WalkIn.Name, WalkIn.Heads), WalkIn.Priority, cancel)).Id))
            : new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
