using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Sessions;

/// <summary>An online reception of citizens from its first test to its end (NĐ 154/2026 Đ16–24).</summary>
public sealed class OnlineSession : Entity
{
    public const int MostPoints = 4;

    /// <summary>The waiting room opens in time for the roll call an hour before.</summary>
    public static readonly TimeSpan WaitingOpensBefore = TimeSpan.FromMinutes(90);

    private readonly List<Participant> _participants = [];
    private readonly List<GateExcuse> _excuses = [];

    private OnlineSession()
    {
        Plan = null!;
    }

    public OnlineSession(SessionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
        BookingId = plan.BookingId;
        PetitionId = plan.PetitionId;
        _participants.Add(new Participant(Id, Seat.Centre, plan.HostTitle, plan.HostTitle));
        _participants.Add(new Participant(Id, Seat.Citizen, plan.CitizenLabel, plan.PointName));
    }

    public Guid BookingId { get; private set; }

    public Guid? PetitionId { get; private set; }

    public SessionPlan Plan { get; private set; }

    public OnlineSessionState State { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it stands still, in the words shown to both sides.</summary>
    public string? StandsStillBecause { get; private set; }

    public IdentityCheck? Identity { get; private set; }

    public IReadOnlyList<Participant> Participants => _participants;

    public IReadOnlyList<GateExcuse> Excuses => _excuses;

    public Participant Centre => _participants.Single(participant => participant.Seat == Seat.Centre);

    public Participant Citizen => _participants.Single(participant => participant.Seat == Seat.Citizen);

    /// <summary>The component points (điểm cầu thành phần).</summary>
    public IEnumerable<Participant> Points => _participants.Where(participant => participant.Seat != Seat.Centre);

    public DateTimeOffset WaitingOpensAt => Plan.StartsAt - WaitingOpensBefore;

    public GateExcuse? ExcuseOf(SessionGate gate) => _excuses.SingleOrDefault(excuse => excuse.Gate == gate);

    /// <summary>Follows a change of the appointment while nothing has begun.</summary>
    public void Replan(SessionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (State != OnlineSessionState.Scheduled || plan == Plan)
        {
            return;
        }

        Plan = plan;
        PetitionId = plan.PetitionId;
        Centre.Rename(plan.HostTitle, plan.HostTitle);
        Citizen.Rename(plan.CitizenLabel, plan.PointName);
    }

    public Participant AddPoint(Seat seat, string name, string pointName)
    {
        if (_participants.Count >= MostPoints || seat is Seat.Centre or Seat.Citizen)
        {
            throw new RuleBrokenException("sessions.no-more-points", MostPoints);
        }

        var point = new Participant(Id, seat, name, pointName);
        _participants.Add(point);
        return point;
    }

    /// <summary>The officer has come in; citizens may be admitted from now on.</summary>
    public void Open(DateTimeOffset at)
    {
        if (State == OnlineSessionState.Scheduled)
        {
            MoveTo(OnlineSessionState.Open);
            OpenedAt = at;
        }
    }

    /// <summary>A citizen asks to come in; before its time the room is only for testing the device.</summary>
    public void Knock(Guid participant, DateTimeOffset at)
    {
        if (at < WaitingOpensAt && State == OnlineSessionState.Scheduled)
        {
            throw new RuleBrokenException("sessions.waiting-room-closed", WaitingOpensAt);
        }

        if (State.IsOver())
        {
            throw new RuleBrokenException("sessions.over");
        }

        Find(participant).Knock();
    }

    public void Admit(Guid participant)
    {
        RequireOfficer();
        Find(participant).Admit();
    }

    public void Deny(Guid participant, string reason) => Find(participant).Deny(reason);

    public void InviteToSpeak(Guid participant) => Find(participant).OpenMicrophone(true);

    public void EndSpeech(Guid participant) => Find(participant).OpenMicrophone(false);

    public void MuteAll()
    {
        foreach (var point in Points)
        {
            point.OpenMicrophone(false);
        }
    }

    public void CallRoll(Guid participant, DateTimeOffset at) => Find(participant).AnswerRollCall(at);

    public void CheckIdentity(IdentityCheck check)
    {
        if (!Citizen.IsIn)
        {
            throw new RuleBrokenException("sessions.not-in-the-room");
        }

        Identity = check;
    }

    public void Excuse(SessionGate gate, string reason, Guid by, DateTimeOffset at)
    {
        if (!gate.MayBeExcused())
        {
            throw new RuleBrokenException("sessions.gate-cannot-be-excused", gate);
        }

        var excuse = new GateExcuse(gate, Reasons.Written(reason), by, at);
        _excuses.RemoveAll(earlier => earlier.Gate == gate);
        _excuses.Add(excuse);
    }

    public void Start(GateFacts facts, DateTimeOffset at)
    {
        if (!Citizen.IsIn)
        {
            throw new RuleBrokenException("sessions.citizen-not-admitted");
        }

        var missing = SessionGates.Of(this, facts).Where(gate => gate.State == GateState.Missing).Select(gate => gate.Gate.ToString()).ToArray();
        if (missing.Length > 0)
        {
            throw new RuleBrokenException("sessions.gates-open", [.. missing]);
        }

        MoveTo(OnlineSessionState.InSession);
        StartedAt = at;
    }

    public void Pause(string? reason)
    {
        MoveTo(OnlineSessionState.Paused);
        StandsStillBecause = reason;
        MuteAll();
    }

    /// <summary>The line or the recording broke; nobody chose it.</summary>
    public void Interrupt(string reason)
    {
        MoveTo(OnlineSessionState.Interrupted);
        StandsStillBecause = reason;
        MuteAll();
    }

    /// <summary>Goes on only while the recording runs: what is not recorded is not part of a reception.</summary>
    public void Resume(bool recordingRuns)
    {
        if (!recordingRuns)
        {
            throw new RuleBrokenException("sessions.recording-stands-still");
        }

        MoveTo(OnlineSessionState.InSession);
        StandsStillBecause = null;
    }

    public void End(DateTimeOffset at)
    {
        MoveTo(OnlineSessionState.Ended);
        EndedAt = at;
        StandsStillBecause = null;
        foreach (var participant in _participants)
        {
            participant.Leave();
        }

        Raise(new SessionEnded(Id, BookingId, Plan.PetitionId, Plan.UnitCode, Plan.HostTitle, at));
    }

    /// <summary>The citizen did not come; only said by an officer who was there himself.</summary>
    public void NoteAbsence(DateTimeOffset at)
    {
        if (at < Plan.StartsAt.AddMinutes(15))
        {
            throw new RuleBrokenException("sessions.wait-fifteen-minutes");
        }

        if (Citizen.IsIn || Citizen.State == ParticipantState.Waiting)
        {
            throw new RuleBrokenException("sessions.citizen-is-here");
        }

        MoveTo(OnlineSessionState.NoShow);
        EndedAt = at;
    }

    public Participant Find(Guid participant) =>
        _participants.SingleOrDefault(one => one.Id == participant) ?? throw new RuleBrokenException("sessions.no-such-participant");

    private void RequireOfficer()
    {
        if (Centre.ConnectionId is null)
        {
            throw new RuleBrokenException("sessions.nobody-receives");
        }
    }

    private void MoveTo(OnlineSessionState next)
    {
        if (!State.CanBecome(next))
        {
            throw new RuleBrokenException("sessions.transition-not-allowed", State, next);
        }

        State = next;
    }
}
