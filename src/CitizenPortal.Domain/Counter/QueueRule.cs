using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Counter;

/// <summary>
/// The fair rule of a waiting room, as data that the place sets and shows to everybody. The law demands that walk-ins are received
/// and leaves the order to the place's own rules (LTCD Đ7, Đ8; law.md §7.7); ways for the weak come first by the place's house rules.
/// </summary>
/// <param name="BookedInARow">After so many booked visitors called one after another, a waiting walk-in is called.</param>
/// <param name="EarlyMinutes">A booked visitor may be called so long before his hour.</param>
/// <param name="LateMinutes">Who comes later than this after his hour waits in the order of the walk-ins.</param>
/// <param name="GraceMinutes">A called visitor is written off no sooner than this after the last call.</param>
/// <param name="HeadStartMinutes">Those with priority count as if they had come so much earlier; nobody waits for ever behind them.</param>
public sealed record QueueRule(int BookedInARow, int EarlyMinutes, int LateMinutes, int GraceMinutes, int HeadStartMinutes)
{
    public static QueueRule Usual { get; } = new(2, 5, 15, 5, 30);

    public TimeSpan Early => TimeSpan.FromMinutes(EarlyMinutes);

    public TimeSpan Late => TimeSpan.FromMinutes(LateMinutes);

    public TimeSpan Grace => TimeSpan.FromMinutes(GraceMinutes);

    public TimeSpan HeadStart => TimeSpan.FromMinutes(HeadStartMinutes);

    public void Check()
    {
        Within("booked-in-a-row", BookedInARow, 1, 10);
        Within("early", EarlyMinutes, 0, 60);
        Within("late", LateMinutes, 0, 60);
        Within("grace", GraceMinutes, 1, 30);
        Within("head-start", HeadStartMinutes, 0, 120);
    }

    /// <summary>The rule in sentences, for the wall, the screen and the desk.</summary>
    public IReadOnlyList<string> Sentences() =>
    [
        $"Người đã hẹn được mời theo giờ hẹn, sớm nhất {EarlyMinutes} phút trước giờ.",
        $"Người đến không hẹn được mời theo thứ tự đến. Sau nhiều nhất {BookedInARow} người hẹn liền nhau là một người không hẹn.",
        $"Người hẹn đến muộn quá {LateMinutes} phút chờ cùng thứ tự với người không hẹn.",
        $"Người cao tuổi, người khuyết tật, phụ nữ có thai hoặc có con nhỏ được tính như đến sớm hơn {HeadStartMinutes} phút.",
        $"Gọi mà chưa thấy đến sau {GraceMinutes} phút thì mời người tiếp theo. Người đến muộn báo lại là được xếp vào hàng.",
    ];

    private static void Within(string part, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            throw new RuleBrokenException("counter.rule-out-of-range", part, value, least, most);
        }
    }
}
