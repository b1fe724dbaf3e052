using System.Security.Claims;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Sessions.Record;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Coming in, getting lost, beginning and ending.</summary>
internal sealed class RoomDoor(PortalDb db, RoomActs acts, GateFactsSource facts, IRecordingStore films, TimeProvider time)
{
    /// <returns>The connection whose seat was taken by another page, or null.</returns>
    public Task<string?> EnterAsync(JoinRequest request, Seat seat, ClaimsPrincipal user, string connectionId, CancellationToken cancel) =>
        acts.ActAsync(request.SessionId, user, seat, room =>
        {
            var me = room.Session.Participants.Single(one => one.Seat == seat);
            var replaced = me.PageKey == request.Page ? null : me.ConnectionId;
            if (!room.Session.State.IsOver())
            {
                me.Connect(request.Page, connectionId);
                if (seat == Seat.Centre)
                {
                    room.Session.Open(time.GetUtcNow());
                }
            }

            return Task.FromResult(replaced == connectionId ? null : replaced);
        }, cancel);

    public Task StartAsync(Guid sessionId, ClaimsPrincipal user, CancellationToken cancel) =>
        acts.ActAsync(sessionId, user, Seat.Centre, async room =>
        {
            room.Session.Start(await facts.OfAsync(room, cancel), time.GetUtcNow());
            return true;
        }, cancel);

    /// <summary>The end seals the recording, puts its hash into the minutes and locks them, all or nothing.</summary>
    public Task EndAsync(Guid sessionId, ClaimsPrincipal user, CancellationToken cancel) =>
        acts.ActAsync(sessionId, user, Seat.Centre, async room =>
        {
            var now = time.GetUtcNow();
            room.Recording.Seal(now);
            room.Minutes.Lock(room.Recording.Head, now);
            room.Session.End(now);
            await films.TrimAsync(sessionId, room.Recording.Segment, room.Recording.SegmentBytes, cancel);
            return true;
        }, cancel);

    /// <summary>A connection broke; its late report must not throw out the one that has replaced it.</summary>
    public async Task LoseAsync(string connectionId)
    {
        if (await db.Set<Participant>().SingleOrDefaultAsync(one => one.ConnectionId == connectionId) is not { } participant
            || !participant.Lose(connectionId, time.GetUtcNow()))
        {
            return;
        }

        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // The seat has just been taken again: nobody is lost.
            return;
        }

        await acts.TellAsync(participant.SessionId);
    }
}
