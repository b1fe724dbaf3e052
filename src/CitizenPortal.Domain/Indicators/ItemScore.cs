namespace CitizenPortal.Domain.Indicators;

/// <summary>How a mark of 1 to 5 becomes a score of 0 to 1 (sipas.md §3).</summary>
public enum ItemScore
{
    /// <summary>Mark ÷ 5; our best guess of the ministry's method since 2022.</summary>
    Mean5,

    /// <summary>1 for “hài lòng” and “rất hài lòng”, else 0: the share of satisfied.</summary>
    Top2,

    /// <summary>(Mark − 1) ÷ 4.</summary>
    Range,
}

public static class ItemScores
{
    /// <summary>Exact: a fifth, a quarter and a whole have finite decimals.</summary>
    public static decimal Of(this ItemScore score, int mark)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mark, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mark, 5);
        return score switch
        {
            ItemScore.Mean5 => mark / 5m,
            ItemScore.Top2 => IsSatisfied(mark) ? 1 : 0,
            ItemScore.Range => (mark - 1) / 4m,
            _ => throw new ArgumentOutOfRangeException(nameof(score), score, null),
        };
    }

    public static bool IsSatisfied(int mark) => mark >= 4;
}
