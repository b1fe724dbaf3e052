using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Tests.Counter;

public sealed class TicketTests
{
    private readonly Room _room = new();

    [Fact]
    public void The_table_of_states_is_the_whole_truth()
    {
        var allowed = from before in Enum.GetValues<TicketState>() from after in Enum.GetValues<TicketState>() where before.CanBecome(after) select (before, after);

        allowed.ShouldBe(
            [
                (TicketState.Waiting, TicketState.Called),
                (TicketState.Called, TicketState.Serving),
                (TicketState.Called, TicketState.NoShow),
                (TicketState.Called, TicketState.Waiting),
                (TicketState.Serving, TicketState.Served),
                (TicketState.Serving, TicketState.Waiting),
                (TicketState.NoShow, TicketState.Waiting),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Numbers_count_from_one_each_day() =>
        Enumerable.Range(0, 3).Select(_ => _room.WalkIn().Number).ShouldBe([1, 2, 3]);

    [Fact]
    public void Nobody_is_written_off_within_the_grace_time_of_the_last_call()
    {
        _room.WalkIn();
        var ticket = _room.Call(1, minute: 10)!;
        ticket.Recall(1, Room.At(13));

        Should.Throw<RuleBrokenException>(() => ticket.MarkNoShow(1, _room.Place.Rule, Room.At(17))).Rule.ShouldBe("counter.grace-runs");
        ticket.MarkNoShow(1, _room.Place.Rule, Room.At(18));

        (ticket.State, ticket.Calls, ticket.BusyDesk).ShouldBe((TicketState.NoShow, 2, null));
    }

    [Fact]
    public void Who_comes_back_is_queued_anew_behind_those_who_waited()
    {
        var missed = _room.Booked(slot: 0, arrives: -5);
        _room.Call(1, minute: 1);
        missed.MarkNoShow(1, _room.Place.Rule, Room.At(10));
        var walkIn = _room.WalkIn(12);
        missed.ComeBack(Room.At(15));

        _room.Call(1, minute: 20).ShouldBe(walkIn);
        _room.Call(2, minute: 20).ShouldBe(missed);
    }

    [Fact]
    public void Only_the_desk_that_has_the_visitor_acts_on_him()
    {
        _room.WalkIn();
        var ticket = _room.Call(1)!;

        Should.Throw<RuleBrokenException>(() => ticket.Start(2, Room.At(11))).Rule.ShouldBe("counter.not-at-desk");
        ticket.Start(1, Room.At(11));
        Should.Throw<RuleBrokenException>(() => ticket.Recall(1, Room.At(12))).Rule.ShouldBe("counter.not-called");
        ticket.Finish(1, Room.At(20));
        Should.Throw<RuleBrokenException>(() => ticket.Finish(1, Room.At(21))).Rule.ShouldBe("counter.not-at-desk");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public void A_number_is_for_one_to_fifty_people(int people) =>
        Should.Throw<RuleBrokenException>(() => _room.Day.Admit(new WalkInArrival(People: people), TicketPriority.None, Room.Nine)).Rule.ShouldBe("counter.people");
}
