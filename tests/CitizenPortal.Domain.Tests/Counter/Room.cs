using CitizenPortal.Domain.Counter;

namespace CitizenPortal.Domain.Tests.Counter;

/// <summary>A waiting room of a test: three desks, the usual rule, nine o'clock.</summary>
internal sealed class Room
{
    public static readonly DateTimeOffset Nine = new(2026, 11, 16, 9, 0, 0, TimeSpan.FromHours(7));

    public CounterPlace Place { get; } = new("BTCD", "Trụ sở Tiếp công dân", 3, new CounterKeys("h", "k"));

    public QueueDay Day { get; }

    public List<Ticket> Tickets { get; } = [];

    public Room() => Day = new QueueDay(Place.Id, new DateOnly(2026, 11, 16));

    public Ticket WalkIn(int arrives = 0, TicketPriority priority = TicketPriority.None) => Kept(Day.Admit(new WalkInArrival(), priority, At(arrives)));

    public Ticket Booked(int slot, int arrives = 0) => Kept(Day.Admit(new BookedArrival(Guid.NewGuid(), At(slot), "Lý Văn Páo", 1, null, null), TicketPriority.None, At(arrives)));

    public Ticket? Call(int desk, int minute = 10) => Day.CallNext(Tickets, desk, Place, At(minute));

    /// <summary>Called and served at once, so that the desk is free again.</summary>
    public Ticket? Serve(int minute, int desk = 1)
    {
        var ticket = Call(desk, minute);
        ticket?.Start(desk, At(minute));
        ticket?.Finish(desk, At(minute));
        return ticket;
    }

    public static DateTimeOffset At(int minute) => Nine.AddMinutes(minute);

    private Ticket Kept(Ticket ticket)
    {
        Tickets.Add(ticket);
        return ticket;
    }
}
