namespace CitizenPortal.Domain.Calendar;

/// <summary>The days on which public offices work: Monday to Friday but holidays and swaps, and Saturdays worked in exchange (BLLĐ 2019 Đ112; law.md §14).</summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, CalendarDay> _special;
    private readonly HashSet<int> _years;

    /// <param name="days">The special days.</param>
    /// <param name="years">Years whose special days are all known; outside them no due date is computed, and days are judged by the plain week.</param>
    public WorkingCalendar(IEnumerable<CalendarDay> days, IEnumerable<int> years)
    {
        _special = days.ToDictionary(day => day.Date);
        _years = [.. years];
    }

    /// <summary>A calendar that covers the years its days lie in.</summary>
    public static WorkingCalendar Of(IReadOnlyCollection<CalendarDay> days) => new(days, days.Select(day => day.Date.Year));

    /// <summary>The edition, raised each time the administrator publishes a change.</summary>
    public int Version { get; init; }

    /// <summary>The years whose special days are all known.</summary>
    public IReadOnlyCollection<int> Years => _years;

    public bool Covers(DateOnly day) => _years.Contains(day.Year);

    public bool IsWorkingDay(DateOnly day) =>
        _special.TryGetValue(day, out var special) ? special.IsWorkday : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The special day on this date, or null for a plain day of the week.</summary>
    public CalendarDay? Special(DateOnly day) => _special.GetValueOrDefault(day);

    /// <summary>Name of the holiday or day off on this date; null when the offices work or it is a plain weekend.</summary>
    public string? HolidayName(DateOnly day) => Special(day) is { IsWorkday: false } special ? special.Name : null;

    public DateOnly NextWorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The start is day zero; the answer is the last of <paramref name="count"/> working days after it.</summary>
    public DateOnly AddWorkingDays(DateOnly start, int count) => Walk(start, count, 1);

    /// <summary>The latest day with at least <paramref name="count"/> working days between itself (counted) and the event (not counted).</summary>
    public DateOnly WorkingDaysBefore(DateOnly eventDay, int count) => Walk(eventDay, count, -1);

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>; negative when <paramref name="to"/> lies before.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var (first, last, sign) = from <= to ? (from, to, 1) : (to, from, -1);
        var count = 0;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return sign * count;
    }

    private DateOnly Walk(DateOnly day, int count, int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        while (count > 0)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
            {
                count--;
            }
        }

        return day;
    }
}
