using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CsCheck;

namespace CitizenPortal.Domain.Tests.Reception;

public sealed class ReceptionDayChangesTests
{
    private static readonly DateTimeOffset Now = Posted.At(Posted.Monday23, 9);
    private static readonly TimeOnly Eight = new(8, 0);

    [Fact]
    public void Postponing_moves_every_slot_and_tells()
    {
        var day = Posted.Day();
        var old = day.Slots.ToList();

        var moved = day.Postpone(new DateOnly(2026, 12, 10), new TimeOnly(14, 0), "Họp Quốc hội", Now, Posted.Monday23, Posted.Calendar);

        (day.Date, day.From, day.To, day.PostponedFrom, day.CalendarSequence).ShouldBe((new DateOnly(2026, 12, 10), new TimeOnly(14, 0), new TimeOnly(15, 30), new DateOnly(2026, 12, 3), 1));
        moved.Select(hour => hour.From).ShouldBe(old);
        moved.Select(hour => hour.To!).ShouldBe(day.Slots);
        day.Slots.ShouldAllBe(slot => old.All(before => before.Id != slot.Id));
        day.Slots[0].StartsAt.ShouldBe(Posted.At(new DateOnly(2026, 12, 10), 14));
        day.Slots.ShouldAllBe(slot => slot.Date == day.Date);
        day.Events.ShouldHaveSingleItem().ShouldBeOfType<ReceptionDayPostponed>().To.ShouldBe(Posted.At(new DateOnly(2026, 12, 10), 14));
    }

    [Theory]
    [InlineData("2026-12-06", "Họp", "reception.rest-day")]
    [InlineData("2026-11-24", "Họp", "reception.rest-day")]
    [InlineData("2026-11-23", "Họp", "reception.new-time-missing")]
    [InlineData("2026-12-03", "Họp", "reception.new-time-missing")]
    [InlineData("2026-12-10", " ", "reception.reason-missing")]
    public void A_postponement_names_a_new_working_time_and_its_reason(string date, string reason, string rule) =>
        Rule(() => Posted.Day().Postpone(DateOnly.Parse(date, null), Eight, reason, Now, Posted.Monday23, Posted.Calendar)).ShouldBe(rule);

    [Fact]
    public void An_online_reception_is_not_postponed_to_a_day_that_cannot_be_told_in_time() =>
        Rule(() => Posted.Day(Posted.Online()).Postpone(new DateOnly(2026, 11, 27), Eight, "Họp", Now, Posted.Monday23, Posted.Calendar)).ShouldBe("reception.online-too-near");

    [Fact]
    public void What_has_begun_is_neither_postponed_nor_called_off()
    {
        var begun = Posted.At(new DateOnly(2026, 12, 3), 8);

        Rule(() => Posted.Day().Postpone(new DateOnly(2026, 12, 10), Eight, "Họp", begun, new DateOnly(2026, 12, 3), Posted.Calendar)).ShouldBe("reception.day-begun");
        Rule(() => Posted.Day().CallOff("Họp", begun)).ShouldBe("reception.day-begun");
    }

    [Fact]
    public void A_reception_called_off_offers_no_place_any_more()
    {
        var day = Posted.Day();

        day.CallOff("Bão", Now);

        day.Slots.ShouldAllBe(slot => slot.Places == 0);
        Rule(() => day.CheckBookable(day.Slots[0], new PlaceChoice(PointKind.Centre, Posted.Centre), Now, Posted.Monday23, Posted.Calendar)).ShouldBe("reception.day-cancelled");
        Rule(() => day.CallOff("Bão", Now)).ShouldBe("reception.day-cancelled");
        Rule(() => day.Describe("Phó Chủ tịch", null, null)).ShouldBe("reception.day-cancelled");
    }

    [Fact]
    public void A_hold_that_outlived_the_reception_makes_no_appointment()
    {
        var day = Posted.Day();
        var claim = Claim.Hold(day.Slots[0], 1, "khoa", new PlaceChoice(PointKind.Centre, Posted.Centre), Now);

        day.CallOff("Bão", Now);

        Rule(() => Booking.Make(new BookedPlace(day, day.Slots[0], claim, null), new Visitor("Lý Văn Páo", "+84912345678", null, 1), null, new BookingKeys("7K3P9QXM4E", "vao", "xem"), Now)).ShouldBe("reception.day-cancelled");
    }

    [Fact]
    public void A_head_receives_in_person_and_a_stand_in_does_not_count()
    {
        var deputy = new Substitute("Phó Chủ tịch UBND tỉnh", "Đi công tác");
        Rule(() => Posted.Day().Replace(deputy, headMayBeReplaced: false)).ShouldBe("reception.head-in-person");

        var day = Posted.Day();
        day.CountsForHead.ShouldBeTrue();
        day.Replace(deputy, headMayBeReplaced: true);

        (day.CountsForHead, day.ReceiverTitle, day.HostTitle).ShouldBe((false, "Phó Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh"));
        Rule(() => day.Replace(deputy with { Reason = "" }, headMayBeReplaced: true)).ShouldBe("reception.substitute-missing");
    }

    [Fact]
    public void The_desk_changes_its_officer_at_will()
    {
        var desk = ReceptionDay.Post(Posted.Plan(new DateOnly(2026, 12, 3)) with { Host = HostKind.RegularDesk }, Posted.Monday23, Posted.Calendar);

        Should.NotThrow(() => desk.Replace(new Substitute("Chuyên viên", "Nghỉ ốm"), headMayBeReplaced: false));
    }

    [Fact]
    public void That_nobody_came_is_recorded_once_after_the_end()
    {
        var day = Posted.Day();
        var after = Posted.At(day.Date, 10);

        Rule(() => day.RecordNoVisitors("Lan", anybodyCame: false, Posted.At(day.Date, 9))).ShouldBe("reception.no-visitors-too-early");
        Rule(() => day.RecordNoVisitors("Lan", anybodyCame: true, after)).ShouldBe("reception.somebody-came");
        day.RecordNoVisitors("Lan", anybodyCame: false, after);
        (day.NoVisitorsAt, day.NoVisitorsBy).ShouldBe((after, "Lan"));
        Rule(() => day.RecordNoVisitors("Lan", anybodyCame: false, after)).ShouldBe("reception.no-visitors-twice");
    }

    [Fact]
    public void A_booking_follows_its_slot_and_raises_its_sequence()
    {
        var day = Posted.Day();
        var claim = Claim.Hold(day.Slots[1], 1, "khoa", new PlaceChoice(PointKind.Centre, Posted.Centre), Now);
        var booking = Booking.Make(new BookedPlace(day, day.Slots[1], claim, null), new Visitor("Lý Văn Páo", "+84912345678", null, 1), null, new BookingKeys("7K3P9QXM4E", "vao", "xem"), Now);

        var moved = day.Postpone(new DateOnly(2026, 12, 10), Eight, "Họp", Now, Posted.Monday23, Posted.Calendar);
        booking.FollowPostponement(moved[1], Now);

        (booking.StartsAt, booking.EndsAt, booking.CalendarSequence).ShouldBe((day.Slots[1].StartsAt, day.Slots[1].EndsAt, 1));
        Rule(() => booking.FollowPostponement(moved[0], Now)).ShouldBe("reception.transition-not-allowed");
    }

    [Fact]
    public void Hours_change_within_the_day_and_keep_what_they_still_contain()
    {
        var day = Posted.Day();
        var (from, to, old) = (day.From, day.To, day.Slots.ToList());

        var moved = day.ChangeHours(from.AddMinutes(30), to.AddMinutes(60), 2, Now);

        moved[0].To.ShouldBeNull();
        moved.Skip(1).ShouldAllBe(hour => hour.To!.StartsAt == hour.From.StartsAt && hour.To.Id != hour.From.Id && hour.To.Places == 2);
        day.Slots.Count.ShouldBe(old.Count + 1);
        (day.From, day.To, day.CalendarSequence).ShouldBe((from.AddMinutes(30), to.AddMinutes(60), 1));
        Rule(() => day.ChangeHours(from, from.AddMinutes(5), 1, Now)).ShouldBe("reception.hours");
        Rule(() => day.ChangeHours(from, to, 21, Now)).ShouldBe("reception.places");
    }

    [Fact]
    public void However_often_it_is_postponed_the_slots_keep_their_lengths_and_order() =>
        Gen.Select(Gen.Int[1, 60], Gen.Int[0, 20]).List[1, 6].Sample(moves =>
        {
            var day = Posted.Day();
            var lengths = day.Slots.Select(slot => slot.EndsAt - slot.StartsAt).ToList();
            foreach (var (ahead, hour) in moves)
            {
                var date = Posted.Calendar.NextWorkingDayFrom(Posted.Monday23.AddDays(ahead));
                if (date != day.Date)
                {
                    day.Postpone(date, new TimeOnly(hour, 30), "Họp", Now, Posted.Monday23, Posted.Calendar);
                }
            }

            day.Slots.Select(slot => slot.EndsAt - slot.StartsAt).ShouldBe(lengths);
            day.Slots.Select(slot => slot.StartsAt).ShouldBeInOrder();
            day.Slots[0].StartsAt.ShouldBe(new DateTimeOffset(day.Date.ToDateTime(day.From), TimeSpan.FromHours(7)));
        }, iter: 500);

    private static string Rule(Action act) => Should.Throw<RuleBrokenException>(act).Rule;
}
