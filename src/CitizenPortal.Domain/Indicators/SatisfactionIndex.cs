namespace CitizenPortal.Domain.Indicators;

/// <summary>The marks of one person by question; null, like a missing question, is no opinion and counts nowhere.</summary>
/// <param name="Weight">1 after a service; in a campaign the people of the stratum ÷ its valid respondents.</param>
public sealed record Respondent(IReadOnlyDictionary<string, int?> Marks, decimal Weight = 1);

/// <summary>An index between 0 and 1 with all that must stand beside it (sipas.md §3).</summary>
/// <param name="People">Respondents with at least one valid answer below the node.</param>
/// <param name="Answers">Valid answers below the node.</param>
/// <param name="Value">Exact quotient of the sums; rounded only when shown.</param>
/// <param name="Interval">95 %; null for one respondent.</param>
/// <param name="Satisfied">Weighted share of marks 4 and 5, whatever the method.</param>
/// <param name="SatisfiedInterval">Wilson, for as many draws as people: the answers of one person hang together.</param>
public sealed record IndexFigure(
    string Node,
    string Method,
    int People,
    int Answers,
    decimal Value,
    Interval? Interval,
    decimal Satisfied,
    Interval SatisfiedInterval);

/// <summary>Computes the satisfaction index of a node of a method.</summary>
public static class SatisfactionIndex
{
    /// <summary>The overall index; null when nobody has a valid answer.</summary>
    public static IndexFigure? Of(IReadOnlyCollection<Respondent> respondents, MethodVersion method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Of(respondents, method, method.Root);
    }

    /// <summary>The index of one node; null when nobody has a valid answer below it.</summary>
    public static IndexFigure? Of(IReadOnlyCollection<Respondent> respondents, MethodVersion method, IndexNode node)
    {
        ArgumentNullException.ThrowIfNull(respondents);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(node);
        var sums = RespondentSum.Valid(respondents, node, method.Score);
        if (sums.Count == 0)
        {
            return null;
        }

        var satisfied = RespondentSum.Ratio(RespondentSum.Valid(respondents, node, ItemScore.Top2));
        var (value, interval) = method.RollUp switch
        {
            RollUp.Pooled => (RespondentSum.Ratio(sums), RatioEstimator.Interval(sums)),
            RollUp.Weighted => WeightedRollUp.Of(respondents, method, node),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method.RollUp, null),
        };
        return new IndexFigure(
            node.Code,
            method.Code,
            sums.Count,
            sums.Sum(sum => sum.Answers),
            value,
            interval,
            satisfied,
            Wilson.Interval((double)satisfied, sums.Count));
    }
}
