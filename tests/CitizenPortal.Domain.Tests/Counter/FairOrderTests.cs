using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Tests.Counter;

public sealed class FairOrderTests
{
    private readonly Room _room = new();

    [Fact]
    public void Walk_ins_go_in_the_order_of_arrival()
    {
        var first = _room.WalkIn(1);
        var second = _room.WalkIn(2);

        _room.Call(1).ShouldBe(first);
        _room.Call(2).ShouldBe(second);
        _room.Call(3).ShouldBeNull();
    }

    [Fact]
    public void A_booked_visitor_in_time_goes_at_his_hour_and_not_before_while_others_wait()
    {
        var booked = _room.Booked(slot: 30, arrives: 0);
        var walkIn = _room.WalkIn(5);
        var later = _room.WalkIn(6);

        _room.Call(1, minute: 10).ShouldBe(walkIn);
        _room.Call(2, minute: 25).ShouldBe(booked);
        _room.Call(3, minute: 25).ShouldBe(later);
    }

    [Fact]
    public void A_free_desk_takes_a_booked_visitor_early_when_nobody_else_waits()
    {
        var booked = _room.Booked(slot: 60);

        _room.Call(1, minute: 1).ShouldBe(booked);
    }

    [Fact]
    public void After_two_booked_a_walk_in_is_called()
    {
        var booked = Enumerable.Range(0, 4).Select(n => _room.Booked(slot: n, arrives: -5)).ToList();
        var walkIns = Enumerable.Range(0, 2).Select(n => _room.WalkIn(n)).ToList();

        var order = Enumerable.Range(0, 6).Select(_ => _room.Serve(minute: 20)).ToList();

        order.ShouldBe([booked[0], booked[1], walkIns[0], booked[2], booked[3], walkIns[1]]);
    }

    [Fact]
    public void Who_is_late_for_his_hour_waits_as_a_walk_in()
    {
        var walkIn = _room.WalkIn(10);
        var late = _room.Booked(slot: 0, arrives: 16);
        var justInTime = _room.Booked(slot: 1, arrives: 16);

        Enumerable.Range(0, 3).Select(_ => _room.Serve(minute: 20)).ShouldBe([justInTime, walkIn, late]);
    }

    [Fact]
    public void Priority_counts_as_an_earlier_arrival_and_no_more()
    {
        var longBefore = _room.WalkIn(0);
        var shortBefore = _room.WalkIn(20);
        var elderly = _room.WalkIn(31, TicketPriority.Elderly);

        Enumerable.Range(0, 3).Select(_ => _room.Serve(minute: 40)).ShouldBe([longBefore, elderly, shortBefore]);
    }

    [Fact]
    public void Who_is_sent_on_goes_first_at_that_desk_and_nowhere_else()
    {
        var sent = _room.WalkIn(0);
        var other = _room.WalkIn(1);
        _room.Call(1)!.Transfer(1, 3, _room.Place);

        _room.Call(2).ShouldBe(other);
        _room.Call(1).ShouldBeNull();
        _room.Call(3).ShouldBe(sent);
    }

    [Fact]
    public void A_desk_has_one_visitor_at_a_time()
    {
        _room.WalkIn();
        _room.WalkIn();
        _room.Call(1);

        Should.Throw<RuleBrokenException>(() => _room.Call(1)).Rule.ShouldBe("counter.desk-busy");
        Should.Throw<RuleBrokenException>(() => _room.Call(4)).Rule.ShouldBe("counter.no-such-desk");
    }

    [Fact]
    public void The_forecast_is_the_order_in_which_they_are_called()
    {
        _ = Enumerable.Range(0, 3).Select(n => _room.Booked(slot: n, arrives: -5)).ToList();
        _ = Enumerable.Range(0, 3).Select(n => _room.WalkIn(n)).ToList();

        var forecast = FairOrder.Forecast(_room.Tickets, _room.Day.BookedInARow, _room.Place.Rule, Room.At(20));

        forecast.ShouldBe(Enumerable.Range(0, 6).Select(_ => _room.Serve(minute: 20)!).ToList());
    }

    [Theory]
    [InlineData(0, 5, 15, 5, 30)]
    [InlineData(2, 61, 15, 5, 30)]
    [InlineData(2, 5, -1, 5, 30)]
    [InlineData(2, 5, 15, 0, 30)]
    [InlineData(2, 5, 15, 5, 121)]
    public void A_rule_out_of_its_bounds_is_refused(int inARow, int early, int late, int grace, int headStart) =>
        Should.Throw<RuleBrokenException>(() => _room.Place.Arrange("Nơi tiếp", 2, new QueueRule(inARow, early, late, grace, headStart))).Rule.ShouldBe("counter.rule-out-of-range");
}
