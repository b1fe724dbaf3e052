using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Notices;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>Cancels an appointment, frees its place and writes the messages, in one transaction.</summary>
internal sealed class CancelBooking(PortalDb db, BookingNotices notices, TimeProvider time)
{
    public async Task CancelAsync(Booking booking, CancellationToken cancel)
    {
        if (booking.State == BookingState.Cancelled)
        {
            return;
        }

        booking.Cancel(time.GetUtcNow());
        db.RemoveRange(await db.Set<Claim>().Where(claim => claim.BookingId == booking.Id).ToListAsync(cancel));
        notices.AddCancellation(booking);
        await db.SaveChangesAsync(cancel);
    }
}
