namespace CitizenPortal.Domain.Sessions;

/// <summary>The conditions of an online reception in the order of its preparation (NĐ 154/2026 Đ18–24).</summary>
public enum SessionGate
{
    Decision,
    Notice,
    LinkTest,
    RollCall,
    Recording,
    Identity,
    ChairHoldsMicrophones,
    Minutes,
    ConclusionNotice,
}

public enum GateState
{
    Passed,
    Excused,
    Missing,

    /// <summary>Falls due only after the start.</summary>
    Later,
}

public sealed record GateResult(SessionGate Gate, GateState State, string? Reason = null);

/// <summary>What the calendar and the recorder say, which the session itself cannot know.</summary>
/// <param name="NoticedOn">The day on which the citizen was told.</param>
/// <param name="NoticeLatest">The last day that is still 5 working days ahead (LTCD Đ24, NĐ 154/2026 Đ19.3); null when the calendar of that year is missing.</param>
/// <param name="TestLatest">End of the last working day before the session (NĐ 154/2026 Đ23).</param>
/// <param name="RecordingRuns">Picture and sound arrive on the server now (NĐ 154/2026 Đ18).</param>
public sealed record GateFacts(DateOnly NoticedOn, DateOnly? NoticeLatest, DateTimeOffset? TestLatest, bool RecordingRuns);

/// <summary>Judges whether the session may start.</summary>
public static class SessionGates
{
    public static IReadOnlyList<SessionGate> All { get; } = Enum.GetValues<SessionGate>();

    /// <summary>Decision, recording and identity are the law's core; the rest may yield to a written reason that goes into the minutes.</summary>
    public static bool MayBeExcused(this SessionGate gate) => gate is SessionGate.Notice or SessionGate.LinkTest or SessionGate.RollCall;

    public static IReadOnlyList<GateResult> Of(OnlineSession session, GateFacts facts) =>
        [.. All.Select(gate => Judge(gate, session, facts))];

    public static bool AllowStart(this IEnumerable<GateResult> gates) => gates.All(gate => gate.State != GateState.Missing);

    private static GateResult Judge(SessionGate gate, OnlineSession session, GateFacts facts)
    {
        if (gate is SessionGate.Minutes or SessionGate.ConclusionNotice)
        {
            return new GateResult(gate, gate == SessionGate.Minutes && session.State == OnlineSessionState.Ended ? GateState.Passed : GateState.Later);
        }

        if (Holds(gate, session, facts))
        {
            return new GateResult(gate, GateState.Passed);
        }

        return session.ExcuseOf(gate) is { } excuse
            ? new GateResult(gate, GateState.Excused, excuse.Reason)
            : new GateResult(gate, GateState.Missing);
    }

    private static bool Holds(SessionGate gate, OnlineSession session, GateFacts facts) => gate switch
    {
        SessionGate.Decision => session.Plan.Basis is not null,
        SessionGate.Notice => facts.NoticeLatest is { } latest && facts.NoticedOn <= latest,
        SessionGate.LinkTest => session.Points.Any() && session.Points.All(point => point.TestedAt is { } tested && tested < facts.TestLatest),
        SessionGate.RollCall => RollCall.CompleteAt(session.Points) is { } called && called <= session.Plan.StartsAt - RollCall.Before,
        SessionGate.Recording => facts.RecordingRuns,
        SessionGate.Identity => session.Identity is not null,
        SessionGate.ChairHoldsMicrophones => true,
        _ => throw new ArgumentOutOfRangeException(nameof(gate), gate, null),
    };
}

/// <summary>Why a condition was waived, by whom and when; it is copied into the minutes.</summary>
public sealed record GateExcuse(SessionGate Gate, string Reason, Guid By, DateTimeOffset At);
