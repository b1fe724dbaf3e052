using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Everything that belongs to one session.</summary>
internal sealed record RoomFile(OnlineSession Session, Minutes Minutes, Recording Recording);

/// <summary>Finds the room of a session and makes the room of a booking on the first visit.</summary>
internal sealed class Rooms(PortalDb db)
{
    public async Task<RoomFile?> FindAsync(Guid sessionId, CancellationToken cancel)
    {
        var session = await db.Set<OnlineSession>().Include(one => one.Participants).SingleOrDefaultAsync(one => one.Id == sessionId, cancel);
        return session is null ? null : await FileAsync(session, cancel);
    }

    public async Task<RoomFile> OfBookingAsync(BookingSummary booking, CancellationToken cancel)
    {
        var plan = PlanOf(booking);
        if (await ByBookingAsync(booking.Id, cancel) is { } known)
        {
            known.Replan(plan);
            await db.SaveChangesAsync(cancel);
            return await FileAsync(known, cancel);
        }

        var session = new OnlineSession(plan);
        db.AddRange(session, new Minutes(session.Id), new Recording(session.Id));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            session = (await ByBookingAsync(booking.Id, cancel))!;
        }

        return await FileAsync(session, cancel);
    }

    private Task<OnlineSession?> ByBookingAsync(Guid bookingId, CancellationToken cancel) =>
        db.Set<OnlineSession>().Include(one => one.Participants).SingleOrDefaultAsync(one => one.BookingId == bookingId, cancel);

    private async Task<RoomFile> FileAsync(OnlineSession session, CancellationToken cancel) => new(
        session,
        await db.Set<Minutes>().SingleAsync(one => one.SessionId == session.Id, cancel),
        await db.Set<Recording>().SingleAsync(one => one.SessionId == session.Id, cancel));

    private static SessionPlan PlanOf(BookingSummary booking) => new(
        booking.Id,
        booking.PetitionId,
        booking.UnitCode,
        booking.HostTitle,
        booking.StartsAt.ToUniversalTime(),
        booking.EndsAt.ToUniversalTime(),
        booking.CitizenName,
        booking.PointName,
        booking.Decision is { } decision ? new OnlineBasis((int)decision.Ground, decision.Number, decision.Date) : null,
        booking.ConfirmedAt.ToUniversalTime());
}
