using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Domain.Tests.Reception;

public sealed class PlaceAndDutyTests
{
    private static readonly DateOnly November = new(2026, 11, 1);

    [Fact]
    public void New_hours_end_the_old_ones_the_day_before()
    {
        var point = new Point("02620", PointKind.Commune, "UBND xã", "Thôn 1");
        point.Open(Hours(point, new DateOnly(2026, 1, 1)));

        point.Open(new OpeningHours(point.Id, new DateOnly(2026, 11, 1), new TimeOnly(8, 0), new TimeOnly(12, 0)));

        point.HoursOn(new DateOnly(2026, 10, 31))!.AfternoonTo.ShouldBe(new TimeOnly(17, 0));
        point.HoursOn(new DateOnly(2026, 11, 1))!.AfternoonTo.ShouldBeNull();
        point.HoursOn(new DateOnly(2025, 12, 31)).ShouldBeNull();
        point.Open(Hours(point, new DateOnly(2026, 6, 1)));
        point.Hours.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(11, 7, 13, 17)]
    [InlineData(7, 11, 10, 17)]
    [InlineData(7, 11, 17, 13)]
    public void Hours_run_forward(int from, int to, int again, int until) =>
        Should.Throw<RuleBrokenException>(() => new Point("02620", PointKind.Commune, "UBND xã", "Thôn 1")
            .Open(new OpeningHours(Guid.NewGuid(), November, new TimeOnly(from, 0), new TimeOnly(to, 0), new TimeOnly(again, 0), new TimeOnly(until, 0)))).Rule.ShouldBe("reception.opening-hours");

    [Fact]
    public void A_room_has_a_name_and_seats() =>
        Should.Throw<RuleBrokenException>(() => new Point("02620", PointKind.Commune, "UBND xã", "Thôn 1").Furnish([("Phòng 1", 0, false)])).Rule.ShouldBe("reception.room");

    [Theory]
    [InlineData(UnitKind.Commune, 2)]
    [InlineData(UnitKind.Ward, 2)]
    [InlineData(UnitKind.PeoplesCommittee, 1)]
    [InlineData(UnitKind.Department, 1)]
    [InlineData(UnitKind.PublicServiceUnit, 1)]
    [InlineData(UnitKind.CoordinatingBody, 0)]
    public void Days_owed_each_month(UnitKind kind, int days) => MonthlyDuty.DaysOwed(kind).ShouldBe(days);

    [Fact]
    public void Two_receptions_of_one_day_are_one_day_and_other_months_do_not_count()
    {
        var standing = MonthlyDuty.Standing(UnitKind.Commune, [new(2026, 11, 10), new(2026, 11, 10), new(2026, 12, 1)], November, Posted.Calendar);

        (standing.Owed, standing.Posted, standing.Shortfall).ShouldBe((2, 1, 1));
        // Monday 30 November; before it 27, 26, 25 and 23 are worked, the 24th is the holiday, so the fifth is Friday the 20th.
        standing.LastPosting.ShouldBe(new DateOnly(2026, 11, 20));
    }

    [Fact]
    public void A_template_is_changed_from_a_day_that_can_still_be_posted()
    {
        var plan = new TemplatePlan(Posted.Plan(Posted.Monday23), "FREQ=WEEKLY;BYDAY=TU", Posted.Monday23, null, RestDayRule.Skip);
        var template = ReceptionTemplate.Make(plan, Posted.Monday23);

        Should.Throw<RuleBrokenException>(() => template.EndBefore(new DateOnly(2026, 11, 27), new DateOnly(2026, 12, 1))).Rule.ShouldBe("reception.change-too-near");
        template.EndBefore(new DateOnly(2026, 12, 7), new DateOnly(2026, 12, 1));

        template.LastDay.ShouldBe(new DateOnly(2026, 12, 6));
        ReceptionTemplate.Make(plan, Posted.Monday23, template).SeriesId.ShouldBe(template.SeriesId);
    }

    [Fact]
    public void What_is_out_of_turn_has_no_rule() =>
        Should.Throw<RuleBrokenException>(() => ReceptionTemplate.Make(new TemplatePlan(Posted.Plan(Posted.Monday23) with { Extraordinary = ExtraordinaryGround.ComplexOrCrowded }, "FREQ=WEEKLY;BYDAY=TU", Posted.Monday23, null, RestDayRule.Skip), Posted.Monday23))
            .Rule.ShouldBe("reception.extraordinary-has-no-rule");

    private static OpeningHours Hours(Point point, DateOnly from) => new(point.Id, from, new TimeOnly(7, 30), new TimeOnly(11, 30), new TimeOnly(13, 30), new TimeOnly(17, 0));
}
