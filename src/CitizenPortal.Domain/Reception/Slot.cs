namespace CitizenPortal.Domain.Reception;

/// <summary>A stretch of a reception with one or more places; it repeats what its day says so that free places are one indexed query.</summary>
public sealed class Slot
{
    private Slot()
    {
    }

    internal Slot(ReceptionDay day, DateTimeOffset startsAt, DateTimeOffset endsAt, int places)
    {
        DayId = day.Id;
        UnitCode = day.UnitCode;
        Host = day.Host;
        IsOnline = day.IsOnline;
        Date = day.Date;
        StartsAt = startsAt;
        EndsAt = endsAt;
        Places = places;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid DayId { get; private init; }

    public string UnitCode { get; private init; } = "";

    public HostKind Host { get; private init; }

    public bool IsOnline { get; private init; }

    public DateOnly Date { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>None when the reception was called off.</summary>
    public int Places { get; private set; }

    internal void MoveTo(DateOnly date, TimeSpan by) => (Date, StartsAt, EndsAt) = (date, StartsAt + by, EndsAt + by);

    internal void Close() => Places = 0;
}

/// <summary>A commune point that an online reception is connected to.</summary>
public sealed class OfferedPoint
{
    internal OfferedPoint(Guid dayId, Guid pointId) => (DayId, PointId) = (dayId, pointId);

    public Guid DayId { get; private init; }

    public Guid PointId { get; private init; }
}
