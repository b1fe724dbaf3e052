using System.Security.Claims;
using CitizenPortal.Domain.Sessions;
using Microsoft.AspNetCore.SignalR;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Carries offers, answers and candidates between two admitted participants of one session; nothing is kept.</summary>
internal sealed class SignalRelay(RoomActs acts, IHubContext<ReceptionHub, IReceptionClient> hub)
{
    private const int LongestBody = 100_000;

    public async Task PassAsync(Guid sessionId, Seat seat, ClaimsPrincipal user, string connectionId, SignalOut signal, CancellationToken cancel)
    {
        var room = await acts.LookAsync(sessionId, user, seat, cancel);
        var from = room.Session.Participants.Single(one => one.Seat == seat);
        var to = room.Session.Participants.SingleOrDefault(one => one.Id == signal.To);
        if (to is null || !from.IsIn || !to.IsIn || from.ConnectionId != connectionId)
        {
            throw new HubException("sessions.not-in-the-room");
        }

        if (signal.Kind is not ("description" or "candidate") || signal.Body.Length > LongestBody)
        {
            throw new HubException("sessions.signal-not-understood");
        }

        // What was meant for an earlier page of either side is void.
        if (to.ConnectionId is { } connection && to.Epoch == signal.ToEpoch && from.Epoch == signal.Epoch)
        {
            await hub.Clients.Client(connection).Signal(new SignalIn(from.Id, from.Epoch, signal.Kind, signal.Body));
        }
    }
}
