using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Domain.Reception;

/// <summary>What becomes of a day of the rule on which the offices rest.</summary>
public enum RestDayRule
{
    /// <summary>No reception: the desk is open on the other days anyway.</summary>
    Skip,

    /// <summary>The next working day: a head owes his days each month.</summary>
    NextWorkingDay,
}

/// <param name="OccursOn">The day by the rule.</param>
/// <param name="Date">The day of the reception; null when there is none.</param>
public sealed record PlannedDay(DateOnly OccursOn, DateOnly? Date)
{
    public bool IsMoved => Date is { } date && date != OccursOn;
}

/// <summary>Puts the days of a rule on working days: never on a rest day, on the make-up Saturday when the day itself was given off in exchange.</summary>
public static class TemplateDates
{
    /// <summary>At most one reception a day: a day that is moved onto a taken one falls out.</summary>
    public static IReadOnlyList<PlannedDay> Place(IEnumerable<DateOnly> occurrences, RestDayRule rule, WorkingCalendar calendar)
    {
        var days = occurrences.Distinct().Order().ToList();
        var taken = days.Where(calendar.IsWorkingDay).ToHashSet();
        return [.. days.Select(day => calendar.IsWorkingDay(day) ? new PlannedDay(day, day) : Moved(day, rule, calendar, taken))];
    }

    private static PlannedDay Moved(DateOnly day, RestDayRule rule, WorkingCalendar calendar, HashSet<DateOnly> taken)
    {
        var target = MakeUpDays.For(day, calendar) ?? (rule == RestDayRule.NextWorkingDay ? calendar.NextWorkingDayFrom(day) : null);
        return new PlannedDay(day, target is { } date && taken.Add(date) ? date : null);
    }
}
