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
}
