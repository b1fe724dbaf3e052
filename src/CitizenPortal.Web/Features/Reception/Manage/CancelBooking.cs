using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Places;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>Cancels an appointment, frees its place and writes the messages, in one transaction.</summary>
internal sealed class CancelBooking(PortalDb db, BookingNotices notices, FreeBoard board, TimeProvider time)
{
    private const int Attempts = 5;

    public async Task CancelAsync(Guid bookingId, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var booking = await db.Set<Booking>().SingleAsync(b => b.Id == bookingId, cancel);
            if (booking.State == BookingState.Cancelled)
            {
                return;
            }

            booking.Cancel(time.GetUtcNow());
            db.RemoveRange(await db.Set<Claim>().Where(claim => claim.BookingId == booking.Id).ToListAsync(cancel));
            notices.AddCancellation(booking);
            try
            {
                await db.SaveChangesAsync(cancel);
                board.Changed(booking.UnitCode);
                return;
            }
            catch (DbUpdateException lost) when (attempt < Attempts && lost.IsLostRace())
            {
                // A second tap, a reminder or an officer came in the same moment; what he wants is still clear.
            }
        }
    }
}
