namespace CitizenPortal.Domain.Sessions;

/// <summary>Every point sees and hears every other an hour before the session (NĐ 154/2026 Đ23).</summary>
public static class RollCall
{
    public static readonly TimeSpan Before = TimeSpan.FromHours(1);

    /// <summary>When the last point answered; null while one is missing.</summary>
    public static DateTimeOffset? CompleteAt(IEnumerable<Participant> points)
    {
        DateTimeOffset? last = null;
        foreach (var point in points)
        {
            if (point.RollCalledAt is not { } at)
            {
                return null;
            }

            last = last is null || at > last ? at : last;
        }

        return last;
    }
}
