namespace CitizenPortal.Domain.Indicators;

/// <summary>How much of a figure may be shown (sipas.md §4).</summary>
public enum PublicationLevel
{
    /// <summary>Fewer than five people, or a neighbour that would give them away.</summary>
    Hidden,

    /// <summary>Five to twenty-nine: shown as “chưa đủ để so sánh”, out of rankings and alerts.</summary>
    NotComparable,

    Full,
}

/// <summary>Keeps figures from telling what a single person answered.</summary>
public static class Publication
{
    public const int FewestShown = 5;
    public const int FewestCompared = 30;

    public static PublicationLevel Of(int people) => people switch
    {
        < FewestShown => PublicationLevel.Hidden,
        < FewestCompared => PublicationLevel.NotComparable,
        _ => PublicationLevel.Full,
    };

    /// <summary>
    /// Levels of siblings whose total is shown too: a hidden sibling could be had by subtraction, so the next smallest
    /// are hidden with it until five people or more, so two siblings or more, hide one another.
    /// </summary>
    /// <param name="people">Respondents by sibling; siblings without any give nothing away.</param>
    public static IReadOnlyDictionary<string, PublicationLevel> OfSiblings(IReadOnlyDictionary<string, int> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var levels = people.ToDictionary(sibling => sibling.Key, sibling => Of(sibling.Value), StringComparer.Ordinal);
        var bySize = people.Where(sibling => sibling.Value > 0).OrderBy(sibling => sibling.Value).ThenBy(sibling => sibling.Key, StringComparer.Ordinal).ToList();
        var hidden = bySize.TakeWhile(sibling => sibling.Value < FewestShown).ToList();
        if (hidden.Count == 0)
        {
            return levels;
        }

        while (hidden.Count < bySize.Count && hidden.Sum(sibling => sibling.Value) < FewestShown)
        {
            var next = bySize[hidden.Count];
            levels[next.Key] = PublicationLevel.Hidden;
            hidden.Add(next);
        }

        return levels;
    }
}
