using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Counter.CheckIn;

/// <summary>Gives somebody with an appointment his number; the same appointment shown again gives the same number.</summary>
internal sealed class CheckInVisitor(WaitingRoom room, IArrivals arrivals, IBookings bookings, TimeProvider time)
{
    /// <summary>Null when the code belongs to no appointment of this place.</summary>
    public async Task<Ticket?> ByCodeAsync(CounterPlace place, string? scanned, TicketPriority priority, CancellationToken cancel) =>
        await AdmitAsync(place, await arrivals.FindAsync(scanned, cancel), priority, cancel);

    public async Task<Ticket?> ByIdAsync(CounterPlace place, Guid bookingId, CancellationToken cancel) =>
        await AdmitAsync(place, await arrivals.FindAsync(bookingId, cancel), TicketPriority.None, cancel);

    private async Task<Ticket?> AdmitAsync(CounterPlace place, ArrivingBooking? booking, TicketPriority priority, CancellationToken cancel)
    {
        if (booking is null || booking.UnitCode != place.UnitCode)
        {
            return null;
        }

        Check(booking);
        await bookings.MarkAttendedAsync(booking.Id, cancel);
        return await room.AdmitAsync(place, new BookedArrival(booking.Id, booking.StartsAt, booking.Name, booking.People, booking.Subject, booking.Needs), priority, cancel);
    }

    private void Check(ArrivingBooking booking)
    {
        if (booking.State is BookingState.Cancelled or BookingState.Refused or BookingState.Redirected)
        {
            throw new RuleBrokenException("counter.booking-cancelled");
        }

        if (booking.IsOnline)
        {
            throw new RuleBrokenException("counter.online-booking");
        }

        if (booking.StartsAt.DayInVietnam() != time.TodayInVietnam())
        {
            throw new RuleBrokenException("counter.other-day");
        }
    }
}
