using CitizenPortal.Domain.Sessions;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>The room as one participant may see it; sent on joining and whenever something changed.</summary>
public sealed record RoomSnapshot(
    SessionView Session,
    ParticipantView Me,
    IReadOnlyList<ParticipantView> Participants,
    IReadOnlyList<GateView> Gates,
    MinutesView? Minutes,
    IReadOnlyList<IceServer> IceServers)
{
    internal static RoomSnapshot Of(RoomFile room, Seat seat, IReadOnlyList<GateResult> gates, IReadOnlyList<IceServer> iceServers, DateTimeOffset now)
    {
        var me = room.Session.Participants.Single(one => one.Seat == seat);
        var isStaff = seat == Seat.Centre;
        return new RoomSnapshot(
            SessionView.Of(room, now),
            ParticipantView.Of(me),
            [.. room.Session.Participants.Where(one => isStaff || one == me || me.IsIn).OrderBy(one => one.Seat).Select(ParticipantView.Of)],
            isStaff ? [.. gates.Select(GateView.Of)] : [],
            isStaff || room.Minutes.IsShown || room.Minutes.LockedAt is not null ? MinutesView.Of(room.Minutes) : null,
            me.IsIn ? iceServers : []);
    }
}

/// <param name="Now">The server's clock, by which the room counts.</param>
public sealed record SessionView(
    Guid Id,
    DateTimeOffset Now,
    OnlineSessionState State,
    DateTimeOffset StartsAt,
    DateTimeOffset? StartedAt,
    string? Standstill,
    bool IdentityChecked,
    RecordingView Recording)
{
    internal static SessionView Of(RoomFile room, DateTimeOffset now) => new(
        room.Session.Id,
        now,
        room.Session.State,
        room.Session.Plan.StartsAt,
        room.Session.StartedAt,
        room.Session.StandsStillBecause,
        room.Session.Identity is not null,
        RecordingView.Of(room.Recording, now));
}

public sealed record RecordingView(bool Runs, int Pieces, int Segment, string Head, DateTimeOffset? StartedAt)
{
    internal static RecordingView Of(Recording recording, DateTimeOffset now) => new(
        recording.Runs(now),
        recording.Pieces,
        recording.Segment,
        recording.Head,
        recording.StartedAt);
}

public sealed record ParticipantView(
    Guid Id,
    Seat Seat,
    string Name,
    string Point,
    ParticipantState State,
    bool IsIn,
    bool IsOnline,
    bool MicrophoneOpen,
    ParticipantRequest Request,
    int Epoch,
    bool RollCalled,
    bool? CameraWorks,
    bool? MicrophoneWorks,
    int? RoundTripMs,
    string? DeniedBecause)
{
    internal static ParticipantView Of(Participant one) => new(
        one.Id,
        one.Seat,
        one.Name,
        one.PointName,
        one.State,
        one.IsIn,
        one.ConnectionId is not null,
        one.MicrophoneOpen,
        one.Request,
        one.Epoch,
        one.RollCalledAt is not null,
        one.CameraWorks,
        one.MicrophoneWorks,
        one.RoundTripMs,
        one.DeniedBecause);
}

public sealed record GateView(SessionGate Gate, GateState State, bool MayBeExcused, string? Reason)
{
    internal static GateView Of(GateResult result) => new(result.Gate, result.State, result.Gate.MayBeExcused(), result.Reason);
}

public sealed record MinutesView(MinutesText Text, int Revision, bool Shown, MinutesAnswer Answer, string? Remark, bool Locked, string? RecordingHash)
{
    internal static MinutesView Of(Minutes minutes) =>
        new(minutes.Text, minutes.Revision, minutes.IsShown, minutes.Answer, minutes.Remark, minutes.LockedAt is not null, minutes.RecordingHash);
}
