using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Outbox;

namespace CitizenPortal.Web.Features.Sessions.Matter;

/// <summary>A session that was held means that the appointment was kept.</summary>
internal sealed class AttendedOnEnd(IBookings bookings) : IHandle<SessionEnded>
{
    public Task HandleAsync(SessionEnded happened, CancellationToken cancel) => bookings.MarkAttendedAsync(happened.BookingId, cancel);
}
