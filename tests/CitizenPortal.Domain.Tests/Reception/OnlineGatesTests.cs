using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Domain.Tests.Reception;

/// <summary>Reception on Thursday 3 December 2026; 24 November is a holiday.</summary>
public sealed class OnlineGatesTests
{
    private static readonly Booking Booked = Posted.Booked(Posted.Online(), new BookingMatter(Guid.NewGuid(), "7K3P9QXM4E", IsDenunciation: false, SenderProtected: false));

    [Fact]
    public void Notice_test_and_connection_have_their_last_moments()
    {
        var gates = Of(new OnlineGateFacts(false, Posted.Monday23, null, null), Posted.At(Posted.Monday23, 9));

        gates.Select(gate => gate.Passed).ShouldBe([true, true, true, true, null, null]);
        Due(gates, OnlineGate.Notice).ShouldBe(new DateOnly(2026, 11, 26));
        Due(gates, OnlineGate.Test).ShouldBe(new DateOnly(2026, 12, 2));
        gates.Single(gate => gate.Gate == OnlineGate.Connection).Due.ShouldBe(Posted.At(new DateOnly(2026, 12, 3), 7));
    }

    [Fact]
    public void What_is_not_done_in_time_is_missing()
    {
        var gates = Of(new OnlineGateFacts(false, new DateOnly(2026, 11, 27), null, Posted.At(new DateOnly(2026, 12, 3), 8)), Posted.At(new DateOnly(2026, 12, 3), 8));

        gates.Where(gate => gate.Passed == false).Select(gate => gate.Gate).ShouldBe([OnlineGate.Notice, OnlineGate.Test, OnlineGate.Connection]);
    }

    [Fact]
    public void What_is_done_in_time_holds()
    {
        var gates = Of(new OnlineGateFacts(false, Posted.Monday23, Posted.At(new DateOnly(2026, 12, 2), 15), Posted.At(new DateOnly(2026, 12, 3), 6)), Posted.At(new DateOnly(2026, 12, 3), 8));

        gates.ShouldAllBe(gate => gate.Passed == true);
    }

    private static IReadOnlyList<OnlineGateResult> Of(OnlineGateFacts facts, DateTimeOffset now) =>
        OnlineGates.Of(Booked, facts, Posted.Calendar, TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh"), now);

    private static DateOnly Due(IReadOnlyList<OnlineGateResult> gates, OnlineGate gate) => DateOnly.FromDateTime(gates.Single(one => one.Gate == gate).Due!.Value.DateTime);
}
