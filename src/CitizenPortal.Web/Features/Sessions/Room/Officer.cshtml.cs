using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>The officer's room for one appointment of his unit.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class OfficerModel(IBookings bookings, IPetitionDirectory petitions, Rooms rooms, RoomAccess access) : PageModel
{
    public BookingSummary Booking { get; private set; } = null!;

    public PetitionSummary? Petition { get; private set; }

    public OnlineSession Session { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid bookingId, CancellationToken cancel)
    {
        if (await bookings.FindAsync(bookingId, cancel) is not { IsOnline: true } booking || !await access.MayReceiveAsync(User, booking.UnitCode, cancel))
        {
            return NotFound();
        }

        Booking = booking;
        Petition = booking.PetitionId is { } petition ? await petitions.FindAsync(petition, cancel) : null;
        Session = (await rooms.OfBookingAsync(booking, cancel)).Session;
        return Page();
    }
}
