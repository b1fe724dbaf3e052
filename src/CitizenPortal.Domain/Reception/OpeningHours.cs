using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>Hours of a place on working days, set locally and valid between two days (LTCD Đ24; law.md §14).</summary>
public sealed class OpeningHours
{
    public OpeningHours(Guid pointId, DateOnly validFrom, TimeOnly morningFrom, TimeOnly morningTo, TimeOnly? afternoonFrom = null, TimeOnly? afternoonTo = null) =>
        (PointId, ValidFrom, MorningFrom, MorningTo, AfternoonFrom, AfternoonTo) = (pointId, validFrom, morningFrom, morningTo, afternoonFrom, afternoonTo);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid PointId { get; private init; }

    public DateOnly ValidFrom { get; private init; }

    public DateOnly? ValidUntil { get; private set; }

    public TimeOnly MorningFrom { get; private init; }

    public TimeOnly MorningTo { get; private init; }

    /// <summary>Null when the place is closed after noon.</summary>
    public TimeOnly? AfternoonFrom { get; private init; }

    public TimeOnly? AfternoonTo { get; private init; }

    public bool CoversDay(DateOnly day) => day >= ValidFrom && (ValidUntil is null || day <= ValidUntil);

    internal void EndOn(DateOnly day) => ValidUntil = day;

    internal void Check()
    {
        var isMorningWrong = MorningTo <= MorningFrom;
        var isAfternoonWrong = (AfternoonFrom is null) != (AfternoonTo is null) || AfternoonFrom < MorningTo || AfternoonTo <= AfternoonFrom;
        if (isMorningWrong || isAfternoonWrong)
        {
            throw new RuleBrokenException("reception.opening-hours");
        }
    }
}

/// <summary>A room of a place where citizens are received.</summary>
public sealed class PointRoom
{
    public const int MostSeats = 500;

    internal PointRoom(Guid pointId, int number, string name, int seats, bool hasVideo)
    {
        if (string.IsNullOrWhiteSpace(name) || seats is < 1 or > MostSeats)
        {
            throw new RuleBrokenException("reception.room", name, seats);
        }

        (PointId, Number, Name, Seats, HasVideo) = (pointId, number, name.Trim(), seats, hasVideo);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid PointId { get; private init; }

    public int Number { get; private init; }

    public string Name { get; private init; }

    public int Seats { get; private init; }

    /// <summary>Camera, microphone and line for an online reception (NĐ 154/2026 Đ18).</summary>
    public bool HasVideo { get; private init; }
}
