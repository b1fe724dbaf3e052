namespace CitizenPortal.Domain.Indicators;

/// <summary>Wilson's interval of a share; unlike the textbook one it keeps its promise near 0 and 1 and for few people.</summary>
public static class Wilson
{
    /// <summary>The 97.5 % point of the normal distribution.</summary>
    public const double Z95 = 1.959964;

    public static Interval Interval(int satisfied, int people, double z = Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(satisfied);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(satisfied, people);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        return Interval((double)satisfied / people, people, z);
    }

    public static Interval Interval(double share, double people, double z = Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(people);
        var spread = z * z / people;
        var centre = (share + (spread / 2)) / (1 + spread);
        var reach = z / (1 + spread) * Math.Sqrt((share * (1 - share) / people) + (spread / (4 * people)));
        return Indicators.Interval.Around(centre, reach);
    }
}
