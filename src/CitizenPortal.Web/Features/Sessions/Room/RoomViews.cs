using System.Security.Claims;
using CitizenPortal.Domain.Sessions;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Shows a room to one of its participants.</summary>
internal sealed class RoomViews(RoomActs acts, GateFactsSource facts, IceServers iceServers, TimeProvider time)
{
    public async Task<RoomSnapshot> SnapshotAsync(Guid sessionId, ClaimsPrincipal user, Seat seat, CancellationToken cancel)
    {
        var room = await acts.LookAsync(sessionId, user, seat, cancel);
        var gates = seat == Seat.Centre ? SessionGates.Of(room.Session, await facts.OfAsync(room, cancel)) : [];
        var now = time.GetUtcNow();
        return RoomSnapshot.Of(room, seat, gates, iceServers.For(room.Session.Participants.Single(one => one.Seat == seat).Id, now), now);
    }
}
