using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Sessions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Matter;

internal sealed class SessionStatus(PortalDb db) : ISessionStatus
{
    public async Task<IReadOnlyDictionary<Guid, OnlineSessionState>> ForBookingsAsync(IReadOnlyCollection<Guid> bookingIds, CancellationToken cancel) =>
        await db.Set<OnlineSession>().Where(session => bookingIds.Contains(session.BookingId))
            .ToDictionaryAsync(session => session.BookingId, session => session.State, cancel);

    public async Task<SessionPreparation?> PreparationAsync(Guid bookingId, CancellationToken cancel)
    {
        if (await db.Set<OnlineSession>().AsNoTracking().Include(session => session.Participants).SingleOrDefaultAsync(session => session.BookingId == bookingId, cancel) is not { } session)
        {
            return null;
        }

        var points = session.Points.ToList();
        var tested = points.Count > 0 && points.All(point => point.TestedAt is not null) ? points.Max(point => point.TestedAt) : null;
        return new SessionPreparation(tested, RollCall.CompleteAt(points));
    }
}
