using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Counter;

/// <summary>A waiting room with its desks, one for each receiving body.</summary>
public sealed class CounterPlace : Entity
{
    public const int MostDesks = 20;

    private CounterPlace()
    {
    }

    public CounterPlace(string unitCode, string name, int desks, CounterKeys keys)
    {
        UnitCode = unitCode;
        Name = name;
        Desks = desks;
        (HallKey, KioskKey) = keys;
        Take(QueueRule.Usual);
    }

    public string UnitCode { get; private init; } = "";

    public string Name { get; private set; } = "";

    public int Desks { get; private set; }

    /// <summary>Opens the screen in the hall and nothing else.</summary>
    public string HallKey { get; private set; } = "";

    /// <summary>Opens the kiosk, which may hand out numbers.</summary>
    public string KioskKey { get; private set; } = "";

    public int BookedInARow { get; private set; }

    public int EarlyMinutes { get; private set; }

    public int LateMinutes { get; private set; }

    public int GraceMinutes { get; private set; }

    public int HeadStartMinutes { get; private set; }

    public QueueRule Rule => new(BookedInARow, EarlyMinutes, LateMinutes, GraceMinutes, HeadStartMinutes);

    public bool HasDesk(int desk) => desk >= 1 && desk <= Desks;

    public void Arrange(string name, int desks, QueueRule rule)
    {
        rule.Check();
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new RuleBrokenException("counter.name-missing");
        }

        if (desks is < 1 or > MostDesks)
        {
            throw new RuleBrokenException("counter.desks", desks);
        }

        (Name, Desks) = (name.Trim(), desks);
        Take(rule);
    }

    /// <summary>Links that got into wrong hands open nothing any more.</summary>
    public void ChangeKeys(CounterKeys keys) => (HallKey, KioskKey) = keys;

    private void Take(QueueRule rule) =>
        (BookedInARow, EarlyMinutes, LateMinutes, GraceMinutes, HeadStartMinutes) = (rule.BookedInARow, rule.EarlyMinutes, rule.LateMinutes, rule.GraceMinutes, rule.HeadStartMinutes);
}

/// <summary>The secrets in the links of the hall's screen and of the kiosk.</summary>
public sealed record CounterKeys(string Hall, string Kiosk);
