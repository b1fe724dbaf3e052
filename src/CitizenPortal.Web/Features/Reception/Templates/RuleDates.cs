using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>The days of an RFC 5545 rule; whole days, so no clock can shift them.</summary>
internal static class RuleDates
{
    public static IReadOnlyList<DateOnly> Between(string rule, DateOnly firstDay, DateOnly from, DateOnly to)
    {
        var entry = new CalendarEvent { Start = new CalDateTime(firstDay), RecurrenceRule = new RecurrenceRule(rule) };
        return [.. entry.GetOccurrences(new CalDateTime(from < firstDay ? firstDay : from)).Select(occurrence => occurrence.Period.StartTime.Date).TakeWhile(day => day <= to)];
    }
}
