using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception;

internal sealed class Bookings(PortalDb db, TimeProvider time) : IBookings
{
    public async Task<BookingSummary?> FindAsync(Guid id, CancellationToken cancel) =>
        Summary(await db.Set<Booking>().AsNoTracking().SingleOrDefaultAsync(booking => booking.Id == id, cancel));

    public async Task<BookingSummary?> FindByJoinTokenAsync(string token, CancellationToken cancel) =>
        Summary(await db.Set<Booking>().AsNoTracking().SingleOrDefaultAsync(booking => booking.JoinToken == token && booking.IsOnline, cancel));

    public async Task MarkAttendedAsync(Guid bookingId, CancellationToken cancel)
    {
        var booking = await db.Set<Booking>().SingleAsync(b => b.Id == bookingId, cancel);
        if (booking.State != BookingState.Attended)
        {
            booking.Attend(time.GetUtcNow());
            await db.SaveChangesAsync(cancel);
        }
    }

    private static BookingSummary? Summary(Booking? booking) => booking is null ? null : new BookingSummary(
        booking.Id,
        booking.Code,
        booking.PetitionId,
        booking.UnitCode,
        booking.HostTitle,
        booking.Host,
        booking.StartsAt,
        booking.EndsAt,
        booking.IsOnline,
        booking.PointName,
        booking.Point,
        booking.Decision,
        booking.ShownName,
        booking.Phone,
        booking.Email,
        booking.State,
        booking.ConfirmedAt);
}
