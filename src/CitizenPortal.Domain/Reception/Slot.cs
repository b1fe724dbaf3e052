namespace CitizenPortal.Domain.Reception;

/// <summary>A stretch of a reception with one or more places; it never changes and repeats what its day says so that free places are one indexed query.</summary>
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

    public DateOnly Date { get; private init; }

    public DateTimeOffset StartsAt { get; private init; }

    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>None when the reception was called off.</summary>
    public int Places { get; private init; }
}

/// <summary>
/// An hour before and after a change of its reception. A changed hour is a new one with a new key: whoever still writes a claim
/// from what he read before finds that the old hour is gone, so no appointment can be made for a time that no longer holds.
/// </summary>
/// <param name="To">Null when the hour falls away.</param>
public sealed record MovedSlot(Slot From, Slot? To);

/// <summary>A commune point that an online reception is connected to.</summary>
public sealed class OfferedPoint
{
    internal OfferedPoint(Guid dayId, Guid pointId) => (DayId, PointId) = (dayId, pointId);

    public Guid DayId { get; private init; }

    public Guid PointId { get; private init; }
}
