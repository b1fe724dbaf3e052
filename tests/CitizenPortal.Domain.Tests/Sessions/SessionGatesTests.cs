using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Sessions;
using static CitizenPortal.Domain.Tests.Sessions.GivenSession;

namespace CitizenPortal.Domain.Tests.Sessions;

public sealed class SessionGatesTests
{
    private const string Reason = "Chủ tịch đồng ý tiếp sớm vì vụ việc bức xúc.";

    [Fact]
    public void A_well_prepared_session_passes_every_gate_that_is_due()
    {
        var gates = SessionGates.Of(Ready(), Facts);

        gates.AllowStart().ShouldBeTrue();
        gates.Where(gate => gate.State == GateState.Later).Select(gate => gate.Gate).ShouldBe([SessionGate.Minutes, SessionGate.ConclusionNotice]);
        gates.Where(gate => gate.State != GateState.Later).ShouldAllBe(gate => gate.State == GateState.Passed);
    }

    [Theory]
    [InlineData(SessionGate.Notice)]
    [InlineData(SessionGate.LinkTest)]
    [InlineData(SessionGate.RollCall)]
    public void Notice_test_and_roll_call_yield_to_a_written_reason(SessionGate gate)
    {
        var (session, facts) = Lacking(gate);
        Missing(session, facts).ShouldBe([gate]);
        Should.Throw<RuleBrokenException>(() => session.Start(facts, StartsAt)).Rule.ShouldBe("sessions.gates-open");

        session.Excuse(gate, Reason, Officer, StartsAt);
        session.Start(facts, StartsAt);

        session.State.ShouldBe(OnlineSessionState.InSession);
        session.Excuses.ShouldHaveSingleItem().Reason.ShouldBe(Reason);
    }

    [Theory]
    [InlineData(SessionGate.Decision)]
    [InlineData(SessionGate.Recording)]
    [InlineData(SessionGate.Identity)]
    public void Decision_recording_and_identity_are_never_excused(SessionGate gate)
    {
        var (session, facts) = Lacking(gate);

        Should.Throw<RuleBrokenException>(() => session.Excuse(gate, Reason, Officer, StartsAt)).Rule.ShouldBe("sessions.gate-cannot-be-excused");
        Should.Throw<RuleBrokenException>(() => session.Start(facts, StartsAt)).Details.ShouldBe([gate.ToString()]);
    }

    [Fact]
    public void An_excuse_must_say_something() =>
        Should.Throw<RuleBrokenException>(() => Ready().Excuse(SessionGate.Notice, "  gấp ", Officer, StartsAt)).Rule.ShouldBe("sessions.reason-too-short");

    [Fact]
    public void Notice_on_the_last_day_counts_and_a_day_later_does_not()
    {
        var session = Ready();
        var latest = Facts.NoticeLatest!.Value;

        Missing(session, Facts with { NoticedOn = latest }).ShouldBeEmpty();
        Missing(session, Facts with { NoticedOn = latest.AddDays(1) }).ShouldBe([SessionGate.Notice]);
    }

    [Fact]
    public void Without_a_calendar_notice_and_test_cannot_be_proved() =>
        Missing(Ready(), Facts with { NoticeLatest = null, TestLatest = null }).ShouldBe([SessionGate.Notice, SessionGate.LinkTest]);

    [Fact]
    public void A_slow_line_is_no_passed_test()
    {
        var session = Scheduled();

        session.Citizen.Report(new DeviceReport(true, true, TimeSpan.FromSeconds(2), null), StartsAt.AddDays(-3));
        session.Citizen.TestedAt.ShouldBeNull();
        session.Citizen.Report(new DeviceReport(true, true, TimeSpan.FromMilliseconds(300), null), StartsAt.AddDays(-2));

        session.Citizen.TestedAt.ShouldBe(StartsAt.AddDays(-2));
    }

    private static IEnumerable<SessionGate> Missing(OnlineSession session, GateFacts facts) =>
        SessionGates.Of(session, facts).Where(gate => gate.State == GateState.Missing).Select(gate => gate.Gate);

    private static (OnlineSession Session, GateFacts Facts) Lacking(SessionGate gate)
    {
        switch (gate)
        {
            case SessionGate.Decision:
                return (Ready(Plan with { Basis = null }), Facts);
            case SessionGate.Notice:
                return (Ready(), Facts with { NoticedOn = new DateOnly(2026, 12, 1) });
            case SessionGate.LinkTest:
                return (Ready(), Facts with { TestLatest = StartsAt.AddDays(-3) });
            case SessionGate.Recording:
                return (Ready(), Facts with { RecordingRuns = false });
            case SessionGate.RollCall:
                var late = Waiting();
                late.Admit(late.Citizen.Id);
                late.CallRoll(late.Citizen.Id, StartsAt.AddMinutes(-59));
                late.CheckIdentity(new IdentityCheck(IdentityPaper.CitizenCard, "4821", Officer, StartsAt));
                return (late, Facts);
            case SessionGate.Identity:
                var unknown = Waiting();
                unknown.Admit(unknown.Citizen.Id);
                unknown.CallRoll(unknown.Citizen.Id, StartsAt.AddMinutes(-61));
                return (unknown, Facts);
            default:
                throw new ArgumentOutOfRangeException(nameof(gate), gate, null);
        }
    }
}
