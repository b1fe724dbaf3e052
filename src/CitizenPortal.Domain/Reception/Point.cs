using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>A room with camera and network where a citizen can sit (điểm cầu), or the reception place itself.</summary>
public sealed class Point : Entity
{
    private readonly List<PointRoom> _rooms = [];
    private readonly List<OpeningHours> _hours = [];

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

    /// <summary>People who can wait and be received at the same time; null when nobody has counted.</summary>
    public int? Capacity { get; private set; }

    public string? Equipment { get; private set; }

    /// <summary>Languages for which an interpreter can be had, separated by commas (LTCD Đ7.1).</summary>
    public string? Languages { get; private set; }

    public IReadOnlyList<PointRoom> Rooms => _rooms;

    public IReadOnlyList<OpeningHours> Hours => _hours;

    /// <summary>The hours in force on the day; null when none were set.</summary>
    public OpeningHours? HoursOn(DateOnly day) => _hours.Find(hours => hours.CoversDay(day));

    public void Equip(int? capacity, string? equipment, string? languages)
    {
        if (capacity is < 1 or > 1000)
        {
            throw new RuleBrokenException("reception.capacity", capacity);
        }

        (Capacity, Equipment, Languages) = (capacity, equipment, languages);
    }

    public void Furnish(IEnumerable<(string Name, int Seats, bool HasVideo)> rooms)
    {
        _rooms.Clear();
        _rooms.AddRange(rooms.Select((room, index) => new PointRoom(Id, index + 1, room.Name, room.Seats, room.HasVideo)));
    }

    /// <summary>New hours from a day on; those in force end the day before, and those set for later are replaced.</summary>
    public void Open(OpeningHours hours)
    {
        hours.Check();
        _hours.RemoveAll(other => other.ValidFrom >= hours.ValidFrom);
        foreach (var other in _hours.Where(other => other.ValidUntil is null || other.ValidUntil >= hours.ValidFrom))
        {
            other.EndOn(hours.ValidFrom.AddDays(-1));
        }

        _hours.Add(hours);
    }

    public void Describe(string name, string address, string? help) => (Name, Address, Help) = (name, address, help);

    public void TakeOutOfUse() => InUse = false;

    public void BringBackIntoUse() => InUse = true;
}
