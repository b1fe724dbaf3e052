using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Reception;
using CsCheck;

namespace CitizenPortal.Domain.Tests.Reception;

public sealed class TemplateDatesTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    /// <summary>2026 as announced: the swaps of 2/1 with 10/1 and 31/8 with 22/8, Tết 16–20/2, 24/11.</summary>
    private static readonly WorkingCalendar Year2026 = WorkingCalendar.Of(
    [
        Off(1, 1), Swap(1, 2), MakeUp(1, 10),
        Off(2, 16, CalendarDayKind.Tet), Off(2, 17, CalendarDayKind.Tet), Off(2, 18, CalendarDayKind.Tet), Off(2, 19, CalendarDayKind.Tet), Off(2, 20, CalendarDayKind.Tet),
        Off(4, 27, CalendarDayKind.Compensatory), Off(4, 30), Off(5, 1), MakeUp(8, 22), Swap(8, 31), Off(9, 1), Off(9, 2), Off(11, 24),
    ]);

    private static readonly WorkingCalendar WithNovemberSwap = WorkingCalendar.Of([Swap(11, 23), Off(11, 24), MakeUp(11, 28)]);

    [Fact]
    public void A_day_given_off_in_exchange_is_received_on_its_make_up_Saturday()
    {
        Date(new(2026, 1, 2), RestDayRule.Skip).ShouldBe(new DateOnly(2026, 1, 10));
        Date(new(2026, 8, 31), RestDayRule.NextWorkingDay).ShouldBe(new DateOnly(2026, 8, 22));
    }

    [Fact]
    public void A_swap_entered_for_November_moves_the_Monday_to_its_Saturday()
    {
        Date(new(2026, 11, 23), RestDayRule.Skip, WithNovemberSwap).ShouldBe(new DateOnly(2026, 11, 28));
        Date(new(2026, 11, 24), RestDayRule.Skip, WithNovemberSwap).ShouldBeNull();
    }

    [Fact]
    public void A_head_s_day_in_Tet_waits_for_the_first_working_day() => Date(new(2026, 2, 17), RestDayRule.NextWorkingDay).ShouldBe(new DateOnly(2026, 2, 23));

    [Fact]
    public void The_desk_is_closed_over_Tet_and_nothing_piles_up_after_it()
    {
        var week = Enumerable.Range(0, 14).Select(new DateOnly(2026, 2, 13).AddDays).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

        var moved = TemplateDates.Place(week, RestDayRule.NextWorkingDay, Year2026);

        moved.Where(day => day.Date is not null).Select(day => day.Date!.Value.Day).ShouldBe([13, 23, 24, 25, 26]);
    }

    [Fact]
    public void The_24th_of_November_is_skipped_or_moved_to_the_25th()
    {
        Date(new(2026, 11, 24), RestDayRule.Skip).ShouldBeNull();
        Date(new(2026, 11, 24), RestDayRule.NextWorkingDay).ShouldBe(new DateOnly(2026, 11, 25));
    }

    [Fact]
    public void No_plan_ever_falls_on_a_rest_day_nor_twice_on_a_day() =>
        Gen.Select(Gen.Int[0, 364].List[0, 80], Gen.OneOfConst(RestDayRule.Skip, RestDayRule.NextWorkingDay)).Sample((offsets, rule) =>
        {
            var placed = TemplateDates.Place(offsets.Select(Start.AddDays), rule, Year2026);
            var dates = placed.Select(day => day.Date).OfType<DateOnly>().ToList();
            placed.Count.ShouldBe(offsets.Distinct().Count());
            dates.ShouldAllBe(date => Year2026.IsWorkingDay(date));
            dates.ShouldBeUnique();
            placed.Where(day => Year2026.IsWorkingDay(day.OccursOn)).ShouldAllBe(day => day.Date == day.OccursOn);
        }, iter: 2_000);

    [Fact]
    public void What_can_be_posted_is_always_five_working_days_ahead() =>
        Gen.Select(Gen.Int[0, 330], Gen.Int[0, 30]).Sample((from, ahead) =>
        {
            var (today, date) = (Start.AddDays(from), Start.AddDays(from + ahead));
            var between = Enumerable.Range(0, ahead).Select(today.AddDays).Count(Year2026.IsWorkingDay);
            OnlineNotice.InTime(date, today, Year2026).ShouldBe(between >= OnlineNotice.WorkingDays);
        }, iter: 2_000);

    private static DateOnly? Date(DateOnly day, RestDayRule rule, WorkingCalendar? calendar = null) => TemplateDates.Place([day], rule, calendar ?? Year2026).Single().Date;

    private static CalendarDay Off(int month, int day, CalendarDayKind kind = CalendarDayKind.Holiday) => new(new DateOnly(2026, month, day), kind, "Nghỉ", IsWorkday: false);

    private static CalendarDay Swap(int month, int day) => Off(month, day, CalendarDayKind.SwapOff);

    private static CalendarDay MakeUp(int month, int day) => new(new DateOnly(2026, month, day), CalendarDayKind.SwapWork, "Làm bù", IsWorkday: true);
}
