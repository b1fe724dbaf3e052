using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Domain.Tests.Calendar;

/// <summary>The official days of 2026 and the provisional ones of 2027, typed anew from the notices (law.md §14).</summary>
internal static class Calendars
{
    public static WorkingCalendar Official { get; } = WorkingCalendar.Of(
    [
        Off(2026, 1, 1, CalendarDayKind.Holiday, "Tết Dương lịch"),
        Off(2026, 1, 2, CalendarDayKind.SwapOff, "Nghỉ hoán đổi"),
        On(2026, 1, 10, "Làm bù"),
        Off(2026, 2, 16, CalendarDayKind.Tet, "Tết Nguyên đán"),
        Off(2026, 2, 17, CalendarDayKind.Tet, "Tết Nguyên đán"),
        Off(2026, 2, 18, CalendarDayKind.Tet, "Tết Nguyên đán"),
        Off(2026, 2, 19, CalendarDayKind.Tet, "Tết Nguyên đán"),
        Off(2026, 2, 20, CalendarDayKind.Tet, "Tết Nguyên đán"),
        Off(2026, 4, 26, CalendarDayKind.Holiday, "Giỗ Tổ Hùng Vương"),
        Off(2026, 4, 27, CalendarDayKind.Compensatory, "Nghỉ bù Giỗ Tổ"),
        Off(2026, 4, 30, CalendarDayKind.Holiday, "Ngày Chiến thắng"),
        Off(2026, 5, 1, CalendarDayKind.Holiday, "Quốc tế Lao động"),
        On(2026, 8, 22, "Làm bù"),
        Off(2026, 8, 31, CalendarDayKind.SwapOff, "Nghỉ hoán đổi"),
        Off(2026, 9, 1, CalendarDayKind.Holiday, "Quốc khánh"),
        Off(2026, 9, 2, CalendarDayKind.Holiday, "Quốc khánh"),
        Off(2026, 11, 24, CalendarDayKind.Holiday, "Ngày Văn hóa Việt Nam"),
        Off(2027, 1, 1, CalendarDayKind.Holiday, "Tết Dương lịch"),
        Provisional(2027, 2, 5),
        Provisional(2027, 2, 8),
        Provisional(2027, 2, 9),
        Provisional(2027, 2, 10),
        Provisional(2027, 2, 11),
    ]);

    public static LegalTerm Term(string code) => LegalTerms.Get(code);

    public static Deadline Due(string code, DateOnly start, TermFlags flags = default) =>
        LegalClock.Due(Term(code), start, flags, Official).Deadline.ShouldNotBeNull();

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static CalendarDay Off(int year, int month, int day, CalendarDayKind kind, string name) => new(new(year, month, day), kind, name, IsWorkday: false);

    private static CalendarDay On(int year, int month, int day, string name) => new(new(year, month, day), CalendarDayKind.SwapWork, name, IsWorkday: true);

    private static CalendarDay Provisional(int year, int month, int day) =>
        new(new(year, month, day), CalendarDayKind.Tet, "Tết Nguyên đán", IsWorkday: false, IsProvisional: true);
}
