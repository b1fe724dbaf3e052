using CitizenPortal.Domain.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>The room's control line. Every method asks the database anew whether its caller may; media goes from browser to browser.</summary>
[Authorize(Policy = RoomPass.Policy)]
internal sealed class ReceptionHub(RoomActs acts, RoomViews views, RoomDoor door, SignalRelay relay, TimeProvider time) : Hub<IReceptionClient>
{
    private CancellationToken Gone => Context.ConnectionAborted;

    public static string Group(Guid sessionId) => $"session:{sessionId:N}";

    /// <summary>Called when the page loads and after every reconnection, so it is safe to repeat.</summary>
    public async Task<RoomSnapshot> Join(JoinRequest request)
    {
        var seat = Enum.Parse<Seat>(request.Seat);
        var replaced = await door.EnterAsync(request, seat, Context.User!, Context.ConnectionId, Gone);
        await Groups.AddToGroupAsync(Context.ConnectionId, Group(request.SessionId), Gone);
        if (replaced is not null)
        {
            await Groups.RemoveFromGroupAsync(replaced, Group(request.SessionId), Gone);
            await Clients.Client(replaced).SeatTaken();
        }

        return await views.SnapshotAsync(request.SessionId, Context.User!, seat, Gone);
    }

    public Task<RoomSnapshot> Look(Guid sessionId, Seat seat) => views.SnapshotAsync(sessionId, Context.User!, seat, Gone);

    /// <summary>The page measures the way to the server and back with it.</summary>
    public DateTimeOffset Ping() => time.GetUtcNow();

    public Task Signal(Guid sessionId, Seat seat, SignalOut signal) => relay.PassAsync(sessionId, seat, Context.User!, Context.ConnectionId, signal, Gone);

    public Task ReportDevice(Guid sessionId, DeviceFindings found) => AsCitizen(sessionId, room => room.Session.Citizen.Report(
        new DeviceReport(found.Camera, found.Microphone, TimeSpan.FromMilliseconds(found.RoundTripMs), found.Problem), time.GetUtcNow()));

    public Task Knock(Guid sessionId) => AsCitizen(sessionId, room => room.Session.Knock(room.Session.Citizen.Id, time.GetUtcNow()));

    public Task Ask(Guid sessionId, ParticipantRequest request) => AsCitizen(sessionId, room => room.Session.Citizen.Ask(request));

    public Task DoneSpeaking(Guid sessionId) => AsCitizen(sessionId, room => room.Session.EndSpeech(room.Session.Citizen.Id));

    public Task ConfirmMinutes(Guid sessionId, int revision, string? reservation) =>
        AsCitizen(sessionId, room => room.Minutes.Confirm(revision, reservation, time.GetUtcNow()));

    public Task Leave(Guid sessionId) => AsCitizen(sessionId, room => room.Session.Citizen.Leave());

    public Task Admit(Guid sessionId, Guid participant) => AsChair(sessionId, room => room.Session.Admit(participant));

    public Task Deny(Guid sessionId, Guid participant, string reason) => AsChair(sessionId, room => room.Session.Deny(participant, reason));

    public Task InviteToSpeak(Guid sessionId, Guid participant) => AsChair(sessionId, room => room.Session.InviteToSpeak(participant));

    public Task EndSpeech(Guid sessionId, Guid participant) => AsChair(sessionId, room => room.Session.EndSpeech(participant));

    public Task MuteAll(Guid sessionId) => AsChair(sessionId, room => room.Session.MuteAll());

    public Task CallRoll(Guid sessionId, Guid participant) => AsChair(sessionId, room => room.Session.CallRoll(participant, time.GetUtcNow()));

    public Task Pause(Guid sessionId, string? reason) => AsChair(sessionId, room => room.Session.Pause(reason));

    public Task Resume(Guid sessionId) => AsChair(sessionId, room => room.Session.Resume(room.Recording.Runs(time.GetUtcNow())));

    public Task NoteAbsence(Guid sessionId) => AsChair(sessionId, room => room.Session.NoteAbsence(time.GetUtcNow()));

    public Task CheckIdentity(Guid sessionId, IdentityPaper paper, string lastFour) => AsChair(sessionId, room =>
        room.Session.CheckIdentity(new IdentityCheck(paper, lastFour, Officer, time.GetUtcNow())));

    public Task ExcuseGate(Guid sessionId, SessionGate gate, string reason) => AsChair(sessionId, room =>
        room.Session.Excuse(gate, reason, Officer, time.GetUtcNow()));

    public Task<MinutesSaved> SaveMinutes(Guid sessionId, int readRevision, MinutesText text) =>
        acts.ActAsync(sessionId, Context.User!, Seat.Centre, room =>
        {
            var saved = room.Minutes.TryWrite(readRevision, text, time.GetUtcNow());
            return Task.FromResult(new MinutesSaved(saved, room.Minutes.Revision, room.Minutes.Text));
        }, Gone);

    public Task ReadBack(Guid sessionId, int revision) => AsChair(sessionId, room => room.Minutes.ReadBack(revision, time.GetUtcNow()));

    public Task NoteMissingAnswer(Guid sessionId, string reason) => AsChair(sessionId, room => room.Minutes.NoteMissingAnswer(reason, time.GetUtcNow()));

    public Task Start(Guid sessionId) => door.StartAsync(sessionId, Context.User!, Gone);

    public Task End(Guid sessionId) => door.EndAsync(sessionId, Context.User!, Gone);

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        await door.LoseAsync(Context.ConnectionId);
        await base.OnDisconnectedAsync(exception);
    }

    private Guid Officer => Platform.Security.CurrentUser.Id(Context.User!);

    private Task AsChair(Guid sessionId, Action<RoomFile> act) => acts.ActAsync(sessionId, Context.User!, Seat.Centre, act, Gone);

    private Task AsCitizen(Guid sessionId, Action<RoomFile> act) => acts.ActAsync(sessionId, Context.User!, Seat.Citizen, act, Gone);
}
