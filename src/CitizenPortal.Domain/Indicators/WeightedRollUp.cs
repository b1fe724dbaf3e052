namespace CitizenPortal.Domain.Indicators;

/// <summary>Index as a weighted mean of the children that have a value; its interval by drawing the respondents again (sipas.md §3).</summary>
internal static class WeightedRollUp
{
    private const int Draws = 2_000;

    public static (decimal Value, Interval? Interval) Of(IReadOnlyCollection<Respondent> respondents, MethodVersion method, IndexNode node)
    {
        var table = new MarkTable(respondents, method.Score, node);
        var value = table.Exact(node)!.Value;
        return (value, table.People < 2 ? null : Bootstrap(table, node, method.Seed));
    }

    private static Interval Bootstrap(MarkTable table, IndexNode node, int seed)
    {
        var random = new SplitMix(seed);
        var times = new int[table.People];
        var draws = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            Array.Clear(times);
            for (var person = 0; person < times.Length; person++)
            {
                times[random.Next(times.Length)]++;
            }

            draws[draw] = table.Redrawn(node, times)!.Value;
        }

        Array.Sort(draws);
        return new Interval(Quantile(draws, 0.025), Quantile(draws, 0.975));
    }

    /// <summary>Between the two neighbours in rank.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var rank = share * (sorted.Length - 1);
        var below = (int)rank;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((rank - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>Scores by question and person, gathered once for two thousand draws; people without a valid answer are left out.</summary>
    private sealed class MarkTable
    {
        private readonly Dictionary<string, List<(int Person, decimal Weight, decimal Score)>> _items = new(StringComparer.Ordinal);

        public MarkTable(IEnumerable<Respondent> respondents, ItemScore score, IndexNode node)
        {
            foreach (var item in node.Items)
            {
                _items[item] = [];
            }

            foreach (var respondent in respondents)
            {
                var valid = respondent.Marks.Where(mark => mark.Value is not null && _items.ContainsKey(mark.Key)).ToList();
                valid.ForEach(mark => _items[mark.Key].Add((People, respondent.Weight, score.Of(mark.Value!.Value))));
                People += valid.Count > 0 ? 1 : 0;
            }
        }

        public int People { get; }

        public decimal? Exact(IndexNode node)
        {
            if (node.Children.Count == 0)
            {
                var marks = _items[node.Code];
                return marks.Count == 0 ? null : marks.Sum(mark => mark.Weight * mark.Score) / marks.Sum(mark => mark.Weight);
            }

            var (sum, weights) = (0m, 0m);
            foreach (var child in node.Children)
            {
                if (Exact(child.Node) is { } value)
                {
                    sum += child.Weight * value;
                    weights += child.Weight;
                }
            }

            return weights == 0 ? null : sum / weights;
        }

        /// <param name="times">How often each person was drawn.</param>
        public double? Redrawn(IndexNode node, int[] times)
        {
            var (sum, weights) = (0.0, 0.0);
            if (node.Children.Count == 0)
            {
                foreach (var (person, weight, score) in _items[node.Code])
                {
                    sum += times[person] * (double)weight * (double)score;
                    weights += times[person] * (double)weight;
                }
            }

            foreach (var child in node.Children)
            {
                if (Redrawn(child.Node, times) is { } value)
                {
                    sum += (double)child.Weight * value;
                    weights += (double)child.Weight;
                }
            }

            return weights == 0 ? null : sum / weights;
        }
    }

    /// <summary>A generator of our own, so that a kept seed gives the same interval under any later runtime.</summary>
    private sealed class SplitMix(int seed)
    {
        private ulong _state = (ulong)seed;

        public int Next(int below)
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)Math.BigMul(mixed ^ (mixed >> 31), (ulong)below, out _);
        }
    }
}
