using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Kernel;
using CsCheck;

namespace CitizenPortal.Domain.Tests.Counter;

/// <summary>Whatever visitors and officers do in whatever order: nobody is lost, no two desks share a visitor, nobody waits for ever.</summary>
public sealed class QueuePropertyTests
{
    private const long Cases = 3_000;

    private static readonly Gen<(int Act, int Desk, int Other)[]> Deeds = Gen.Select(Gen.Int[0, 8], Gen.Int[1, 3], Gen.Int[1, 3]).Array[1, 120];

    [Fact]
    public void Every_visitor_has_one_place_and_is_served_in_the_end() => Deeds.Sample(
        deeds =>
        {
            var room = new Room();
            var minute = 0;
            foreach (var (act, desk, other) in deeds)
            {
                Do(room, act, desk, other, minute++);
                if (!IsSound(room))
                {
                    return false;
                }
            }

            return Empties(room, minute);
        },
        iter: Cases);

    [Fact]
    public void A_waiting_walk_in_sees_at_most_two_booked_called_before_one_of_his_kind() => Gen.Bool.Array[1, 40].Sample(
        kinds =>
        {
            var room = new Room();
            foreach (var booked in kinds)
            {
                _ = booked ? room.Booked(slot: 0, arrives: -1) : room.WalkIn();
            }

            var inARow = 0;
            while (room.Tickets.Exists(ticket => ticket.State == TicketState.Waiting))
            {
                var othersWait = room.Tickets.Exists(ticket => ticket is { State: TicketState.Waiting, IsBooked: false });
                inARow = room.Serve(minute: 30)!.IsBooked ? inARow + 1 : 0;
                if (othersWait && inARow > room.Place.Rule.BookedInARow)
                {
                    return false;
                }
            }

            return true;
        },
        iter: Cases);

    private static void Do(Room room, int act, int desk, int other, int minute)
    {
        var now = Room.At(minute);
        var mine = room.Tickets.Find(ticket => ticket.BusyDesk == desk);
        try
        {
            switch (act)
            {
                case 0: room.WalkIn(minute); break;
                case 1: room.WalkIn(minute, TicketPriority.Disabled); break;
                case 2: room.Booked(slot: minute + (other * 10) - 20, arrives: minute); break;
                case 3: room.Call(desk, minute); break;
                case 4: mine?.Start(desk, now); break;
                case 5: mine?.Finish(desk, now); break;
                case 6: mine?.MarkNoShow(desk, room.Place.Rule, now); break;
                case 7: mine?.Transfer(desk, other, room.Place); break;
                default: room.Tickets.Find(ticket => ticket.State == TicketState.NoShow)?.ComeBack(now); break;
            }
        }
        catch (RuleBrokenException)
        {
            // A deed that the rules refuse changes nothing; the checks after it prove that.
        }
    }

    private static bool IsSound(Room room) =>
        room.Tickets.Select(ticket => ticket.Number).SequenceEqual(Enumerable.Range(1, room.Day.LastNumber))
        && room.Tickets.Where(ticket => ticket.BusyDesk is not null).Select(ticket => ticket.BusyDesk).Distinct().Count() == room.Tickets.Count(ticket => ticket.BusyDesk is not null)
        && room.Tickets.TrueForAll(ticket => ticket.State.IsAtDesk() == ticket.BusyDesk is not null);

    /// <summary>With no more arrivals, as many calls as there are visitors empty the room.</summary>
    private static bool Empties(Room room, int minute)
    {
        foreach (var ticket in room.Tickets.Where(ticket => ticket.State.IsAtDesk()).ToList())
        {
            var desk = ticket.BusyDesk!.Value;
            if (ticket.State == TicketState.Called)
            {
                ticket.Start(desk, Room.At(minute));
            }

            ticket.Finish(desk, Room.At(minute));
        }

        var waiting = room.Tickets.Count(ticket => ticket.State == TicketState.Waiting);
        var called = Enumerable.Range(1, 3).Sum(desk => Enumerable.Range(0, waiting).TakeWhile(_ => room.Serve(minute + 500, desk) is not null).Count());
        return called == waiting && !room.Tickets.Exists(ticket => ticket.State == TicketState.Waiting);
    }
}
