using System.Globalization;

namespace CitizenPortal.Domain.Indicators;

/// <summary>A quarter of the calendar year, the period of satisfaction figures (sipas.md §7); the reports of Thông tư 06 have quarters of their own.</summary>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public DateOnly FirstDay => new(Year, (Number * 3) - 2, 1);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    public Quarter Previous => Number == 1 ? new(Year - 1, 4) : new(Year, Number - 1);

    /// <summary>As it stands in addresses: 2026-Q4.</summary>
    public string Key => $"{Year}-Q{Number}";

    /// <summary>As people read it: quý IV/2026.</summary>
    public string Name => $"quý {Roman[Number - 1]}/{Year}";

    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    public static bool TryParse(string? key, out Quarter quarter)
    {
        quarter = default;
        if (key?.Split("-Q") is not [{ Length: 4 } year, { Length: 1 } number]
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            || y is < 2000 or > 2100
            || n is < 1 or > 4)
        {
            return false;
        }

        quarter = new Quarter(y, n);
        return true;
    }

    public int CompareTo(Quarter other) => FirstDay.CompareTo(other.FirstDay);

    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;
}
