namespace CitizenPortal.Domain.Indicators;

/// <summary>A stretch of values between 0 and 1.</summary>
public readonly record struct Interval(double Low, double High)
{
    internal static Interval Around(double centre, double reach) => new(Math.Max(0, centre - reach), Math.Min(1, centre + reach));
}

/// <summary>
/// Interval of a pooled index. Answers of one person hang together, so people are the draws: with e = Y − R·X of each,
/// se² = n ÷ (n − 1) · Σe² ÷ (ΣX)², and R ± t·se (sipas.md §3).
/// </summary>
internal static class RatioEstimator
{
    /// <summary>95 %; null for one respondent, whose spread nobody knows.</summary>
    public static Interval? Interval(IReadOnlyList<RespondentSum> sums)
    {
        if (sums.Count < 2)
        {
            return null;
        }

        var ratio = RespondentSum.Ratio(sums);
        var count = sums.Sum(sum => sum.Count);
        var squares = sums.Sum(sum => Square((double)(sum.Scores - (ratio * sum.Count))));
        var error = Math.Sqrt(sums.Count / (sums.Count - 1.0) * squares) / (double)count;
        return Indicators.Interval.Around((double)ratio, StudentT.Quantile(0.975, sums.Count - 1) * error);
    }

    private static double Square(double value) => value * value;
}
