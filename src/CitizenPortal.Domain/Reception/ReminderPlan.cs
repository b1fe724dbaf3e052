namespace CitizenPortal.Domain.Reception;

/// <summary>When a visitor is reminded: some times before the hour, never in the quiet hours of the night.</summary>
/// <param name="QuietFrom">From here nobody is written to.</param>
/// <param name="QuietUntil">Until here, on the next morning.</param>
/// <param name="Zone">The zone in which the quiet hours are meant.</param>
public sealed record ReminderPlan(IReadOnlyList<TimeSpan> Before, TimeOnly QuietFrom, TimeOnly QuietUntil, TimeZoneInfo Zone)
{
    /// <summary>A reminder that would fall into the night is sent so long before it begins.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(30);

    /// <summary>The soonest reminder that still lies ahead; null when none does.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset startsAt, DateTimeOffset now) =>
        Before.Select(before => Awake(startsAt - before)).Where(due => due > now && due < startsAt).Cast<DateTimeOffset?>().Min();

    public bool IsQuiet(DateTimeOffset instant)
    {
        var clock = TimeOnly.FromDateTime(Local(instant).DateTime);
        return QuietFrom <= QuietUntil ? clock >= QuietFrom && clock < QuietUntil : clock >= QuietFrom || clock < QuietUntil;
    }

    /// <summary>The instant itself by day; by night half an hour before the night began.</summary>
    private DateTimeOffset Awake(DateTimeOffset due)
    {
        if (!IsQuiet(due))
        {
            return due;
        }

        var local = Local(due).DateTime;
        var evening = local.Date + QuietFrom.ToTimeSpan();
        var began = evening <= local ? evening : evening.AddDays(-1);
        return new DateTimeOffset(began, Zone.GetUtcOffset(began)) - Ahead;
    }

    private DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);
}
