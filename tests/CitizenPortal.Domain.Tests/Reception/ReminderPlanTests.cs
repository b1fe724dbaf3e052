using CsCheck;
using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Domain.Tests.Reception;

public sealed class ReminderPlanTests
{
    private static readonly ReminderPlan Plan = new([TimeSpan.FromDays(3), TimeSpan.FromDays(1), TimeSpan.FromHours(2)], new TimeOnly(21, 0), new TimeOnly(7, 0), TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh"));

    [Fact]
    public void By_day_each_comes_at_its_hour()
    {
        var start = At(2026, 12, 3, 14, 0);

        Plan.NextAfter(start, At(2026, 11, 23, 9, 0)).ShouldBe(At(2026, 11, 30, 14, 0));
        Plan.NextAfter(start, At(2026, 11, 30, 14, 0)).ShouldBe(At(2026, 12, 2, 14, 0));
        Plan.NextAfter(start, At(2026, 12, 2, 14, 0)).ShouldBe(At(2026, 12, 3, 12, 0));
        Plan.NextAfter(start, At(2026, 12, 3, 12, 0)).ShouldBeNull();
    }

    [Fact]
    public void What_would_fall_into_the_night_comes_the_evening_before()
    {
        var start = At(2026, 12, 3, 8, 0);

        Plan.NextAfter(start, At(2026, 12, 2, 8, 0)).ShouldBe(At(2026, 12, 2, 20, 30));
        Plan.NextAfter(At(2026, 12, 3, 23, 0), At(2026, 12, 3, 9, 0)).ShouldBe(At(2026, 12, 3, 20, 30));
    }

    [Fact]
    public void Who_books_late_is_not_reminded_of_what_has_passed() =>
        Plan.NextAfter(At(2026, 12, 3, 14, 0), At(2026, 12, 3, 13, 0)).ShouldBeNull();

    [Fact]
    public void No_reminder_is_ever_due_at_night() => Gen.Select(Gen.Int[0, 60 * 24 * 30], Gen.Int[0, 60 * 24 * 6]).Sample((startMinute, before) =>
    {
        var start = At(2026, 11, 1, 0, 0).AddMinutes(startMinute);
        return Plan.NextAfter(start, start.AddMinutes(-before)) is not { } due || (!Plan.IsQuiet(due) && due < start && due > start.AddMinutes(-before));
    });

    [Theory]
    [InlineData(20, 59, false)]
    [InlineData(21, 0, true)]
    [InlineData(6, 59, true)]
    [InlineData(7, 0, false)]
    public void The_night_has_its_bounds(int hour, int minute, bool quiet) => Plan.IsQuiet(At(2026, 12, 3, hour, minute)).ShouldBe(quiet);

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, TimeSpan.FromHours(7));
}
