using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Counter;

/// <summary>The waiting room of one day: it gives out the numbers and says who is next. Its version lets one giving or calling through at a time.</summary>
public sealed class QueueDay : Entity
{
    private QueueDay()
    {
    }

    public QueueDay(Guid placeId, DateOnly date) => (PlaceId, Date) = (placeId, date);

    public Guid PlaceId { get; private init; }

    public DateOnly Date { get; private init; }

    public int LastNumber { get; private set; }

    /// <summary>Every call of a next visitor counts, so that two calls at once collide.</summary>
    public int Calls { get; private set; }

    /// <summary>Booked visitors called one after another since a walk-in was called.</summary>
    public int BookedInARow { get; private set; }

    public Ticket Admit(BookedArrival arrival, TicketPriority priority, DateTimeOffset now) => Ticket.Booked(this, ++LastNumber, arrival, priority, now);

    public Ticket Admit(WalkInArrival arrival, TicketPriority priority, DateTimeOffset now) => Ticket.WalkIn(this, ++LastNumber, arrival, priority, now);

    /// <summary>Calls the next visitor to the desk; null when nobody waits for it.</summary>
    /// <param name="tickets">All tickets of the day that are waiting or at a desk.</param>
    public Ticket? CallNext(IReadOnlyCollection<Ticket> tickets, int desk, CounterPlace place, DateTimeOffset now)
    {
        if (!place.HasDesk(desk))
        {
            throw new RuleBrokenException("counter.no-such-desk", desk);
        }

        if (tickets.Any(ticket => ticket.BusyDesk == desk))
        {
            throw new RuleBrokenException("counter.desk-busy", desk);
        }

        if (FairOrder.Next(tickets, desk, BookedInARow, place.Rule, now) is not { } next)
        {
            return null;
        }

        if (next.ForDesk is null)
        {
            BookedInARow = next.KeepsItsHour(place.Rule) ? BookedInARow + 1 : 0;
        }

        Calls++;
        next.Call(desk, now);
        return next;
    }
}
