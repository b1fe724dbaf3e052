using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>One line of the register of outgoing papers (sổ văn bản đi): per unit, year and kind without a gap, never given twice.</summary>
public sealed class OutgoingNumber : Entity
{
    private OutgoingNumber()
    {
    }

    public string UnitCode { get; private init; } = "";

    public int Year { get; private init; }

    /// <summary>TB, QĐ …; empty for công văn.</summary>
    public string Kind { get; private init; } = "";

    public int Number { get; private set; }

    /// <summary>The paper that carries it.</summary>
    public Guid PaperId { get; private init; }

    public DateTimeOffset TakenAt { get; private init; }

    public static OutgoingNumber Take(string unitCode, int year, string kind, int number, Guid paper, DateTimeOffset at) =>
        new() { UnitCode = unitCode, Year = year, Kind = kind, Number = number, PaperId = paper, TakenAt = at };

    /// <summary>Somebody else was given this number first.</summary>
    public void MoveTo(int number) => Number = number;
}
