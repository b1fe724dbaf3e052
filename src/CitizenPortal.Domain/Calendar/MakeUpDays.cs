namespace CitizenPortal.Domain.Calendar;

/// <summary>Which Saturday is worked for which day off (hoán đổi ngày làm việc; law.md §14).</summary>
public static class MakeUpDays
{
    private const int FarthestDays = 45;

    /// <summary>The Saturday worked in exchange for this day; null when the day is not one given off in exchange, or its Saturday is not announced.</summary>
    public static DateOnly? For(DateOnly day, WorkingCalendar calendar) =>
        IsOf(CalendarDayKind.SwapOff, day, calendar) && Nearest(CalendarDayKind.SwapWork, day, calendar) is { } saturday && Nearest(CalendarDayKind.SwapOff, saturday, calendar) == day
            ? saturday
            : null;

    private static DateOnly? Nearest(CalendarDayKind kind, DateOnly day, WorkingCalendar calendar)
    {
        for (var distance = 1; distance <= FarthestDays; distance++)
        {
            foreach (var candidate in new[] { day.AddDays(-distance), day.AddDays(distance) })
            {
                if (IsOf(kind, candidate, calendar))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static bool IsOf(CalendarDayKind kind, DateOnly day, WorkingCalendar calendar) => calendar.Special(day)?.Kind == kind;
}
