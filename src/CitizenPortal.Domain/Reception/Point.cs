using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>A room with camera and network where a citizen can sit (điểm cầu), or the reception place itself.</summary>
public sealed class Point : Entity
{
    public Point(string unitCode, PointKind kind, string name, string address, string? help = null)
    {
        if (kind == PointKind.Home)
        {
            throw new RuleBrokenException("reception.home-is-no-point");
        }

        UnitCode = unitCode;
        Kind = kind;
        Name = name;
        Address = address;
        Help = help;
    }

    public string UnitCode { get; private set; }

    public PointKind Kind { get; private set; }

    public string Name { get; private set; }

    public string Address { get; private set; }

    /// <summary>What a visitor finds there: wheelchair way, languages of the staff, opening time.</summary>
    public string? Help { get; private set; }

    /// <summary>A point whose equipment is out of order is no longer offered.</summary>
    public bool InUse { get; private set; } = true;

    public void Describe(string name, string address, string? help) => (Name, Address, Help) = (name, address, help);

    public void TakeOutOfUse() => InUse = false;

    public void BringBackIntoUse() => InUse = true;
}
