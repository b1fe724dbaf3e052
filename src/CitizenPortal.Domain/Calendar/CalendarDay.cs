namespace CitizenPortal.Domain.Calendar;

/// <summary>A day that differs from the plain week: a holiday, a day off in exchange, or a Saturday worked in exchange.</summary>
/// <param name="IsWorkday">False for days off, true for make-up days (holidays.csv, column counts_as_workday).</param>
/// <param name="IsProvisional">Computed by us, not announced yet; dates that pass it may still move.</param>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, string Name, bool IsWorkday, bool IsProvisional = false);

/// <summary>Kinds of special days (law.md §14).</summary>
public enum CalendarDayKind
{
    Holiday,
    Tet,
    Compensatory,
    SwapOff,
    SwapWork,
}
