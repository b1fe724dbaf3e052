using System.Security.Claims;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Lets somebody act in a room: checks that he may, applies the rule, stores it and tells everybody in the room to look again.</summary>
internal sealed class RoomActs(PortalDb db, Rooms rooms, RoomAccess access, IHubContext<ReceptionHub, IReceptionClient> hub)
{
    private const int Attempts = 4;

    public async Task<RoomFile> LookAsync(Guid sessionId, ClaimsPrincipal user, Seat seat, CancellationToken cancel)
    {
        var room = await rooms.FindAsync(sessionId, cancel);
        return room is not null && await access.MaySitAsync(user, room.Session, seat, cancel)
            ? room
            : throw new HubException("sessions.no-access");
    }

    /// <summary>Two who act in the same moment are served one after the other.</summary>
    public async Task<T> ActAsync<T>(Guid sessionId, ClaimsPrincipal user, Seat seat, Func<RoomFile, Task<T>> act, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                db.ChangeTracker.Clear();
                var result = await act(await LookAsync(sessionId, user, seat, cancel));
                await db.SaveChangesAsync(cancel);
                await TellAsync(sessionId);
                return result;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
            }
        }
    }

    public Task ActAsync(Guid sessionId, ClaimsPrincipal user, Seat seat, Action<RoomFile> act, CancellationToken cancel) =>
        ActAsync(sessionId, user, seat, room =>
        {
            act(room);
            return Task.FromResult(true);
        }, cancel);

    public Task TellAsync(Guid sessionId) => hub.Clients.Group(ReceptionHub.Group(sessionId)).Changed(sessionId);
}
