using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Sessions;

/// <summary>At which end of the line somebody sits; a session has up to four points (NĐ 154/2026 Đ3.4–5).</summary>
public enum Seat
{
    Centre,
    Citizen,
    Commune,
    Agency,
}

public enum ParticipantState
{
    DeviceCheck,
    Waiting,
    Admitted,
    Joined,
    Reconnecting,
    Left,
    Denied,
}

/// <summary>What a participant asks for without speaking.</summary>
public enum ParticipantRequest
{
    None,
    Speak,
    CannotHear,
    Help,
}

/// <summary>What the check of a device found.</summary>
/// <param name="RoundTrip">To the server and back.</param>
public sealed record DeviceReport(bool Camera, bool Microphone, TimeSpan RoundTrip, string? Problem)
{
    public static readonly TimeSpan SlowestUsable = TimeSpan.FromSeconds(1.5);

    public bool Passes => Camera && Microphone && RoundTrip <= SlowestUsable;
}

/// <summary>One point of a session with whoever sits at it.</summary>
public sealed class Participant : Entity
{
    private Participant()
    {
        Name = PointName = "";
    }

    internal Participant(Guid sessionId, Seat seat, string name, string pointName)
    {
        (SessionId, Seat, Name, PointName) = (sessionId, seat, name, pointName);
        MicrophoneOpen = seat == Seat.Centre;
    }

    public Guid SessionId { get; private set; }

    public Seat Seat { get; private set; }

    public string Name { get; private set; }

    public string PointName { get; private set; }

    public ParticipantState State { get; private set; } = ParticipantState.DeviceCheck;

    /// <summary>Only the chair opens microphones (NĐ 154/2026 Đ21).</summary>
    public bool MicrophoneOpen { get; private set; }

    public ParticipantRequest Request { get; private set; }

    /// <summary>Grows with every page that takes the seat; a reconnected page keeps it and with it its media.</summary>
    public int Epoch { get; private set; }

    /// <summary>The page that holds the seat.</summary>
    public string? PageKey { get; private set; }

    public string? ConnectionId { get; private set; }

    public DateTimeOffset? LostAt { get; private set; }

    public bool? CameraWorks { get; private set; }

    public bool? MicrophoneWorks { get; private set; }

    public int? RoundTripMs { get; private set; }

    public string? DeviceProblem { get; private set; }

    /// <summary>When this point's camera, microphone and line first passed the test.</summary>
    public DateTimeOffset? TestedAt { get; private set; }

    public DateTimeOffset? RollCalledAt { get; private set; }

    public string? DeniedBecause { get; private set; }

    /// <summary>Media may be exchanged with this participant.</summary>
    public bool IsIn => State is ParticipantState.Admitted or ParticipantState.Joined or ParticipantState.Reconnecting;

    /// <summary>A page takes the seat, or comes back to it after a broken connection; safe to repeat.</summary>
    public void Connect(string pageKey, string connectionId)
    {
        if (PageKey != pageKey)
        {
            PageKey = pageKey;
            Epoch++;
        }

        ConnectionId = connectionId;
        LostAt = null;
        State = (Seat, State) switch
        {
            (Seat.Centre, _) => ParticipantState.Joined,
            (_, ParticipantState.Admitted or ParticipantState.Reconnecting or ParticipantState.Joined) => ParticipantState.Joined,
            (_, ParticipantState.Left) => ParticipantState.DeviceCheck,
            var (_, same) => same,
        };
    }

    /// <summary>The loss of a connection that is no longer the newest means nothing.</summary>
    public bool Lose(string connectionId, DateTimeOffset at)
    {
        if (ConnectionId != connectionId)
        {
            return false;
        }

        ConnectionId = null;
        LostAt = at;
        State = State switch
        {
            ParticipantState.Joined or ParticipantState.Admitted => ParticipantState.Reconnecting,
            ParticipantState.Waiting => ParticipantState.DeviceCheck,
            _ => State,
        };
        return true;
    }

    public void Report(DeviceReport report, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(report);
        CameraWorks = report.Camera;
        MicrophoneWorks = report.Microphone;
        RoundTripMs = (int)report.RoundTrip.TotalMilliseconds;
        DeviceProblem = report.Problem;
        if (report.Passes)
        {
            TestedAt ??= at;
        }
    }

    internal void Knock()
    {
        if (CameraWorks != true || MicrophoneWorks != true)
        {
            throw new RuleBrokenException("sessions.device-not-ready");
        }

        if (!IsIn)
        {
            State = ParticipantState.Waiting;
            DeniedBecause = null;
        }
    }

    public void Ask(ParticipantRequest request) => Request = request;

    public void Leave()
    {
        State = ParticipantState.Left;
        MicrophoneOpen = Seat == Seat.Centre;
        Request = ParticipantRequest.None;
        ConnectionId = null;
    }

    internal void Admit()
    {
        if (State != ParticipantState.Waiting)
        {
            throw new RuleBrokenException("sessions.nobody-waits");
        }

        State = ParticipantState.Joined;
    }

    internal void Deny(string reason)
    {
        if (State != ParticipantState.Waiting)
        {
            throw new RuleBrokenException("sessions.nobody-waits");
        }

        State = ParticipantState.Denied;
        DeniedBecause = Reasons.Written(reason);
    }

    internal void OpenMicrophone(bool open)
    {
        MicrophoneOpen = open;
        Request = ParticipantRequest.None;
    }

    internal void AnswerRollCall(DateTimeOffset at)
    {
        if (!IsIn)
        {
            throw new RuleBrokenException("sessions.not-in-the-room");
        }

        RollCalledAt ??= at;
    }

    internal void Rename(string name, string pointName) => (Name, PointName) = (name, pointName);
}
