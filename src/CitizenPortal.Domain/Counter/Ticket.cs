using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Counter;

/// <summary>The appointment that a visitor comes for.</summary>
/// <param name="Name">A protected sender appears by the code of his petition.</param>
public sealed record BookedArrival(Guid BookingId, DateTimeOffset SlotAt, string? Name, int People, string? Subject, string? Needs);

/// <summary>Somebody who comes without an appointment; the name may be asked at the desk.</summary>
public sealed record WalkInArrival(string? Name = null, int People = 1, string? Subject = null, string? Needs = null);

/// <summary>A number (số thứ tự) of one place and day.</summary>
public sealed class Ticket : Entity
{
    public const int MostPeople = 50;

    private Ticket()
    {
    }

    public Guid PlaceId { get; private init; }

    public DateOnly Date { get; private init; }

    /// <summary>Counts from 1 each day; booked and walk-in share the row of numbers.</summary>
    public int Number { get; private init; }

    public Guid? BookingId { get; private init; }

    /// <summary>Hour of the appointment; null for a walk-in.</summary>
    public DateTimeOffset? SlotAt { get; private init; }

    public TicketPriority Priority { get; private init; }

    public string? Name { get; private set; }

    public int People { get; private init; } = 1;

    public string? Subject { get; private set; }

    /// <summary>Interpreter or other help that the visitor asked for (LTCD Đ7.1).</summary>
    public string? Needs { get; private init; }

    public DateTimeOffset ArrivedAt { get; private init; }

    /// <summary>From when the waiting counts: the arrival, or the coming back of one who was written off.</summary>
    public DateTimeOffset WaitsFrom { get; private set; }

    /// <summary>Came back after being written off: the hour of the appointment no longer counts.</summary>
    public bool CameBack { get; private set; }

    public TicketState State { get; private set; }

    /// <summary>The desk that alone may call a visitor who was sent on.</summary>
    public int? ForDesk { get; private set; }

    public int? Desk { get; private set; }

    /// <summary>Equal to <see cref="Desk"/> while a desk is busy with the ticket, else null; unique for place and day, so that a desk has one visitor.</summary>
    public int? BusyDesk { get; private set; }

    /// <summary>How often the number was called in all.</summary>
    public int Calls { get; private set; }

    public DateTimeOffset? CalledAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsBooked => SlotAt is not null;

    internal static Ticket Booked(QueueDay day, int number, BookedArrival arrival, TicketPriority priority, DateTimeOffset now) => new()
    {
        PlaceId = day.PlaceId,
        Date = day.Date,
        Number = number,
        BookingId = arrival.BookingId,
        SlotAt = arrival.SlotAt,
        Priority = priority,
        Name = arrival.Name,
        People = CheckedPeople(arrival.People),
        Subject = arrival.Subject,
        Needs = arrival.Needs,
        ArrivedAt = now,
        WaitsFrom = now,
    };

    internal static Ticket WalkIn(QueueDay day, int number, WalkInArrival arrival, TicketPriority priority, DateTimeOffset now) => new()
    {
        PlaceId = day.PlaceId,
        Date = day.Date,
        Number = number,
        Priority = priority,
        Name = string.IsNullOrWhiteSpace(arrival.Name) ? null : arrival.Name.Trim(),
        People = CheckedPeople(arrival.People),
        Subject = arrival.Subject,
        Needs = arrival.Needs,
        ArrivedAt = now,
        WaitsFrom = now,
    };

    internal void Call(int desk, DateTimeOffset now)
    {
        MoveTo(TicketState.Called);
        (Desk, BusyDesk, ForDesk, CalledAt) = (desk, desk, null, now);
        Calls++;
    }

    /// <summary>Says the number once more; the grace time starts anew.</summary>
    public void Recall(int desk, DateTimeOffset now)
    {
        MustBeAt(desk);
        if (State != TicketState.Called)
        {
            throw new RuleBrokenException("counter.not-called", State);
        }

        CalledAt = now;
        Calls++;
    }

    public void Start(int desk, DateTimeOffset now)
    {
        MustBeAt(desk);
        MoveTo(TicketState.Serving);
        StartedAt ??= now;
    }

    public void Finish(int desk, DateTimeOffset now)
    {
        MustBeAt(desk);
        MoveTo(TicketState.Served);
        (BusyDesk, EndedAt) = (null, now);
    }

    /// <summary>Only when the grace time after the last call is over.</summary>
    public void MarkNoShow(int desk, QueueRule rule, DateTimeOffset now)
    {
        MustBeAt(desk);
        if (State == TicketState.Called && now < GraceEnds(rule))
        {
            throw new RuleBrokenException("counter.grace-runs", GraceEnds(rule)!);
        }

        MoveTo(TicketState.NoShow);
        (BusyDesk, EndedAt) = (null, now);
    }

    /// <summary>Sends the visitor on: he waits at the head of that desk's line.</summary>
    public void Transfer(int desk, int toDesk, CounterPlace place)
    {
        MustBeAt(desk);
        if (toDesk == desk || !place.HasDesk(toDesk))
        {
            throw new RuleBrokenException("counter.no-such-desk", toDesk);
        }

        MoveTo(TicketState.Waiting);
        (Desk, BusyDesk, ForDesk) = (null, null, toDesk);
    }

    public void ComeBack(DateTimeOffset now)
    {
        MoveTo(TicketState.Waiting);
        (Desk, CameBack, WaitsFrom, EndedAt) = (null, true, now, null);
    }

    /// <summary>A denouncer is known by a code from the moment it is clear that he denounces (Luật Tố cáo Đ56).</summary>
    public void HideName(string code) => (Name, Subject) = (code, null);

    public DateTimeOffset? GraceEnds(QueueRule rule) => CalledAt + rule.Grace;

    /// <summary>Booked and here in time: the hour of the appointment counts.</summary>
    public bool KeepsItsHour(QueueRule rule) => SlotAt is { } slot && !CameBack && ArrivedAt <= slot + rule.Late;

    private void MustBeAt(int desk)
    {
        if (BusyDesk != desk)
        {
            throw new RuleBrokenException("counter.not-at-desk", Number, desk);
        }
    }

    private void MoveTo(TicketState next)
    {
        if (!State.CanBecome(next))
        {
            throw new RuleBrokenException("counter.transition-not-allowed", State, next);
        }

        State = next;
    }

    private static int CheckedPeople(int people) =>
        people is >= 1 and <= MostPeople ? people : throw new RuleBrokenException("counter.people", people);
}
