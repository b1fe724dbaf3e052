using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.People;

namespace CitizenPortal.Domain.Reception;

/// <summary>How a head stands with the days he owes in a month.</summary>
/// <param name="Posted">Days in person of the month that are posted or were held.</param>
/// <param name="LastPosting">The last day on which one more reception of this month can be posted in time.</param>
public sealed record DutyStanding(int Owed, int Posted, DateOnly LastPosting)
{
    public int Shortfall => Math.Max(0, Owed - Posted);
}

/// <summary>Days on which heads receive in person each month: two for the chairman of a commune (LTCD Đ15 as amended by Luật 136/2025), one for the others (LTCD Đ12.5, Đ18.2; NĐ 154/2026 Đ10.2).</summary>
public static class MonthlyDuty
{
    public static int DaysOwed(UnitKind kind) => kind switch
    {
        UnitKind.Commune or UnitKind.Ward => 2,
        UnitKind.PeoplesCommittee or UnitKind.Department or UnitKind.Inspectorate or UnitKind.Office or UnitKind.PublicServiceUnit => 1,
        // The board is the provincial chairman's own desk; the province and coordinating bodies are no receiving heads.
        UnitKind.ReceptionBoard or UnitKind.Province or UnitKind.CoordinatingBody => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <param name="headDays">Days of the month on which the head receives in person; two receptions of one day are one day.</param>
    public static DutyStanding Standing(UnitKind kind, IEnumerable<DateOnly> headDays, DateOnly month, WorkingCalendar calendar) => new(
        DaysOwed(kind),
        headDays.Where(day => day.Year == month.Year && day.Month == month.Month).Distinct().Count(),
        calendar.WorkingDaysBefore(LastWorkingDay(month, calendar), OnlineNotice.WorkingDays));

    private static DateOnly LastWorkingDay(DateOnly month, WorkingCalendar calendar)
    {
        var day = new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        while (!calendar.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
