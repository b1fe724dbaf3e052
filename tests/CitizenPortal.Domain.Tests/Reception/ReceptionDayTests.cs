using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Domain.Tests.Reception;

public sealed class ReceptionDayTests
{
    [Fact]
    public void Slots_fill_the_hours_and_leave_no_half_slot()
    {
        var plan = Posted.Plan(new DateOnly(2026, 12, 3)) with { SlotMinutes = 40 };

        var day = ReceptionDay.Post(plan, Posted.Monday23, Posted.Calendar);

        day.Slots.Select(slot => slot.StartsAt.UtcDateTime.TimeOfDay).ShouldBe([new TimeSpan(1, 0, 0), new TimeSpan(1, 40, 0)]);
        day.Slots[^1].EndsAt.ShouldBe(new DateTimeOffset(2026, 12, 3, 9, 20, 0, TimeSpan.FromHours(7)));
    }

    [Theory]
    [InlineData("2026-12-01", true)] // 30, 27, 26, 25 and 23 November lie between: five working days, the holiday of the 24th not counted
    [InlineData("2026-11-30", false)]
    public void A_schedule_is_posted_five_working_days_before_over_the_holiday(string date, bool inTime)
    {
        var post = () => ReceptionDay.Post(Posted.Plan(DateOnly.Parse(date, null)), Posted.Monday23, Posted.Calendar);

        if (inTime)
        {
            post().PostedOn.ShouldBe(Posted.Monday23);
        }
        else
        {
            Should.Throw<RuleBrokenException>(post).Rule.ShouldBe("reception.posted-late");
        }
    }

    [Fact]
    public void The_first_day_told_in_time_skips_the_holiday() => OnlineNotice.EarliestDay(Posted.Monday23, Posted.Calendar).ShouldBe(new DateOnly(2026, 12, 1));

    [Fact]
    public void An_extraordinary_reception_may_be_posted_late_but_not_online()
    {
        var plan = Posted.Plan(new DateOnly(2026, 11, 25)) with { Extraordinary = ExtraordinaryGround.GraveConsequences };

        ReceptionDay.Post(plan, Posted.Monday23, Posted.Calendar).Extraordinary.ShouldBe(ExtraordinaryGround.GraveConsequences);
        Rule(plan with { Online = Posted.Online() }).ShouldBe("reception.online-too-near");
    }

    [Fact]
    public void Only_a_head_receives_out_of_turn() =>
        Rule(Posted.Plan(new DateOnly(2026, 12, 3)) with { Host = HostKind.RegularDesk, Extraordinary = ExtraordinaryGround.ComplexOrCrowded }).ShouldBe("reception.extraordinary-is-for-heads");

    [Fact]
    public void Nobody_receives_on_a_rest_day() => Rule(Posted.Plan(new DateOnly(2026, 12, 6))).ShouldBe("reception.rest-day");

    [Fact]
    public void An_online_reception_needs_the_decision_of_the_head()
    {
        var terms = Posted.Online();

        Rule(Posted.Plan(new DateOnly(2026, 12, 3), terms with { Decision = Posted.Decision with { Number = " " } })).ShouldBe("reception.decision-missing");
        Rule(Posted.Plan(new DateOnly(2026, 12, 3), terms with { Decision = Posted.Decision with { Ground = 0 } })).ShouldBe("reception.decision-missing");
        Rule(Posted.Plan(new DateOnly(2026, 12, 3), terms with { Decision = Posted.Decision with { Date = new DateOnly(2026, 11, 24) } })).ShouldBe("reception.decision-after-posting");
    }

    [Fact]
    public void Home_needs_a_recorded_ground() =>
        Rule(Posted.Plan(new DateOnly(2026, 12, 3), Posted.Online(new HomeAllowance(OnlineGround.RemoteOrFrail, "")))).ShouldBe("reception.home-ground-missing");

    [Theory]
    [InlineData("2026-11-25", null)] // Thursday 3 December minus five working days is Thursday 26 November
    [InlineData("2026-11-26", null)]
    [InlineData("2026-11-27", "reception.online-too-near")]
    public void An_online_place_closes_five_working_days_before(string today, string? rule)
    {
        var day = Posted.Day(Posted.Online());
        var on = DateOnly.Parse(today, null);
        var check = () => day.CheckBookable(day.Slots[0], new PlaceChoice(PointKind.Commune, Posted.Commune), Posted.At(on, 9), on, Posted.Calendar);

        if (rule is null)
        {
            check.ShouldNotThrow();
        }
        else
        {
            Should.Throw<RuleBrokenException>(check).Rule.ShouldBe(rule);
        }
    }

    [Fact]
    public void In_person_is_bookable_until_the_slot_begins()
    {
        var day = Posted.Day();
        var centre = new PlaceChoice(PointKind.Centre, Posted.Centre);

        Should.NotThrow(() => day.CheckBookable(day.Slots[0], centre, Posted.At(day.Date, 7), day.Date, Posted.Calendar));
        Should.Throw<RuleBrokenException>(() => day.CheckBookable(day.Slots[0], centre, Posted.At(day.Date, 8), day.Date, Posted.Calendar)).Rule.ShouldBe("reception.slot-passed");
    }

    [Fact]
    public void Home_is_offered_only_where_the_head_allowed_it()
    {
        var home = new PlaceChoice(PointKind.Home, null);
        var without = Posted.Day(Posted.Online());
        var with = Posted.Day(Posted.Online(new HomeAllowance(OnlineGround.RemoteOrFrail, "Người cao tuổi, đi lại khó")));

        Should.Throw<RuleBrokenException>(() => without.CheckBookable(without.Slots[0], home, Posted.At(Posted.Monday23, 9), Posted.Monday23, Posted.Calendar)).Rule.ShouldBe("reception.home-not-allowed");
        Should.NotThrow(() => with.CheckBookable(with.Slots[0], home, Posted.At(Posted.Monday23, 9), Posted.Monday23, Posted.Calendar));
    }

    [Theory]
    [InlineData(PointKind.Commune, true)]
    [InlineData(PointKind.Centre, false)]
    public void A_point_that_is_not_connected_is_refused(PointKind kind, bool known)
    {
        var day = Posted.Day();
        var point = known ? Posted.Commune : Guid.CreateVersion7();

        Should.Throw<RuleBrokenException>(() => day.CheckBookable(day.Slots[0], new PlaceChoice(kind, point), Posted.At(Posted.Monday23, 9), Posted.Monday23, Posted.Calendar)).Rule.ShouldBe("reception.point-not-offered");
    }

    private static string Rule(ReceptionDayPlan plan) => Should.Throw<RuleBrokenException>(() => ReceptionDay.Post(plan, Posted.Monday23, Posted.Calendar)).Rule;
}
