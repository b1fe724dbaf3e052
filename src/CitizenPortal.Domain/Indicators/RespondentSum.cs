namespace CitizenPortal.Domain.Indicators;

/// <summary>One person's weighted scores and weighted count of valid answers below a node (Y and X of sipas.md §3).</summary>
internal readonly record struct RespondentSum(decimal Scores, decimal Count, int Answers)
{
    /// <summary>Those with at least one valid answer.</summary>
    public static List<RespondentSum> Valid(IEnumerable<Respondent> respondents, IndexNode node, ItemScore score)
    {
        var sums = new List<RespondentSum>();
        foreach (var respondent in respondents)
        {
            var sum = Of(respondent, node, score);
            if (sum.Answers > 0)
            {
                sums.Add(sum);
            }
        }

        return sums;
    }

    public static decimal Ratio(IReadOnlyCollection<RespondentSum> sums) => sums.Sum(sum => sum.Scores) / sums.Sum(sum => sum.Count);

    private static RespondentSum Of(Respondent respondent, IndexNode node, ItemScore score)
    {
        var (total, answers) = (0m, 0);
        foreach (var item in node.Items)
        {
            if (respondent.Marks.TryGetValue(item, out var mark) && mark is { } valid)
            {
                total += score.Of(valid);
                answers++;
            }
        }

        return new RespondentSum(total * respondent.Weight, answers * respondent.Weight, answers);
    }
}
