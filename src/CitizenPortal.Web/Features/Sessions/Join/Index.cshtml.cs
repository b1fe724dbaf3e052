using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Features.Sessions.Room;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Features.Sessions.Join;

/// <summary>What the citizen's link opens now.</summary>
internal enum Door
{
    /// <summary>Only the device can be tested: the day has not come.</summary>
    Test,
    Open,
    Cancelled,
    Held,
    Absent,
    Missed,
}

/// <summary>The citizen's own link. Looking at it changes nothing; the button gives the pass, so that a mail scanner cannot use it up.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class IndexModel(IBookings bookings, Rooms rooms, TimeProvider time) : PageModel
{
    private static readonly TimeSpan OpenAfterEnd = TimeSpan.FromHours(4);

    public BookingSummary Booking { get; private set; } = null!;

    public Door Door { get; private set; }

    public DateTimeOffset WaitingOpensAt => Booking.StartsAt - OnlineSession.WaitingOpensBefore;

    private RoomFile Room { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await bookings.FindByJoinTokenAsync((string)RouteData.Values["token"]!, cancel) is not { IsOnline: true } booking)
        {
            context.Result = NotFound();
            return;
        }

        Booking = booking;
        Room = await rooms.OfBookingAsync(booking, cancel);
        Door = DoorOf(Room.Session.State);
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Door is not (Door.Test or Door.Open))
        {
            return RedirectToPage();
        }

        await RoomPass.GiveAsync(HttpContext, Room.Session.Id, time.GetUtcNow());
        return Redirect(SessionLinks.CitizenRoom);
    }

    private Door DoorOf(OnlineSessionState state)
    {
        var now = time.GetUtcNow();
        return state switch
        {
            OnlineSessionState.Ended => Door.Held,
            OnlineSessionState.NoShow => Door.Absent,
            _ when Booking.State == BookingState.Cancelled => Door.Cancelled,
            _ when state.IsUnderWay() => Door.Open,
            _ when now > Booking.EndsAt + OpenAfterEnd => Door.Missed,
            _ when now < WaitingOpensAt => Door.Test,
            _ => Door.Open,
        };
    }
}
