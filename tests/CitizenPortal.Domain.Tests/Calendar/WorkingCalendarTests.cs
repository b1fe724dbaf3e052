using CitizenPortal.Domain.Calendar;
using static CitizenPortal.Domain.Tests.Calendar.Calendars;

namespace CitizenPortal.Domain.Tests.Calendar;

public class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-01-02", false)] // a Friday, off in exchange
    [InlineData("2026-01-10", true)] // the Saturday worked for it
    [InlineData("2026-01-11", false)]
    [InlineData("2026-02-16", false)]
    [InlineData("2026-02-20", false)]
    [InlineData("2026-02-23", true)]
    [InlineData("2026-04-27", false)] // for the Sunday before
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-03", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", false)]
    public void A_day_is_worked_by_the_week_unless_the_calendar_says_otherwise(string day, bool worked) =>
        Official.IsWorkingDay(Day(day)).ShouldBe(worked);

    [Theory]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-23", 1, "2026-11-25")]
    [InlineData("2026-02-13", 1, "2026-02-23")] // over Tết
    [InlineData("2026-08-28", 1, "2026-09-03")] // over a swap and National Day
    [InlineData("2026-01-09", 1, "2026-01-10")] // to a worked Saturday
    [InlineData("2026-11-21", 0, "2026-11-21")]
    public void Working_days_are_added_after_the_start(string start, int count, string end) =>
        Official.AddWorkingDays(Day(start), count).ShouldBe(Day(end));

    [Theory]
    [InlineData("2026-12-01", 5, "2026-11-23")] // 30, 27, 26, 25, 23; the 24th is a holiday
    [InlineData("2026-11-30", 1, "2026-11-27")]
    [InlineData("2026-08-24", 1, "2026-08-22")]
    [InlineData("2026-02-23", 5, "2026-02-09")]
    public void Working_days_before_an_event_leave_the_event_out(string happens, int count, string latest) =>
        Official.WorkingDaysBefore(Day(happens), count).ShouldBe(Day(latest));

    [Theory]
    [InlineData("2026-11-23", "2026-11-30", 4)]
    [InlineData("2026-11-30", "2026-11-23", -4)]
    [InlineData("2026-11-30", "2026-11-30", 0)]
    public void Working_days_between_two_days_leave_the_first_out(string from, string to, int count) =>
        Official.WorkingDaysBetween(Day(from), Day(to)).ShouldBe(count);

    [Fact]
    public void A_day_off_has_its_name_and_a_plain_weekend_has_none()
    {
        Official.HolidayName(Day("2026-11-24")).ShouldBe("Ngày Văn hóa Việt Nam");
        Official.HolidayName(Day("2026-11-22")).ShouldBeNull();
        Official.HolidayName(Day("2026-08-22")).ShouldBeNull();
    }
}
