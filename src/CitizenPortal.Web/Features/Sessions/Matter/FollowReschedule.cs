using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Matter;

/// <summary>A room that was prepared for the old hour is taken down; the first who enters finds it made anew for the new one.</summary>
internal sealed class FollowReschedule(PortalDb db) : IHandle<BookingRescheduled>
{
    public async Task HandleAsync(BookingRescheduled happened, CancellationToken cancel)
    {
        var session = await db.Set<OnlineSession>().Include(one => one.Participants).SingleOrDefaultAsync(one => one.BookingId == happened.BookingId, cancel);
        if (session is not { State: OnlineSessionState.Scheduled or OnlineSessionState.Open } || session.Plan.StartsAt == happened.To.ToUniversalTime())
        {
            return;
        }

        db.RemoveRange(await db.Set<Minutes>().Where(one => one.SessionId == session.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<Recording>().Where(one => one.SessionId == session.Id).ToListAsync(cancel));
        db.Remove(session);
        await db.SaveChangesAsync(cancel);
    }
}
