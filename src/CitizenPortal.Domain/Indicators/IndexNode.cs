using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Indicators;

/// <summary>A place in the tree of an index: overall, content, factor or, without children, one question.</summary>
public sealed class IndexNode
{
    private IndexNode(string code, string name, IReadOnlyList<WeightedChild> children)
    {
        Code = code;
        Name = name;
        Children = children;
        Items = children.Count == 0 ? [code] : [.. children.SelectMany(child => child.Node.Items)];
    }

    public string Code { get; }

    public string Name { get; }

    public IReadOnlyList<WeightedChild> Children { get; }

    /// <summary>Codes of all questions below.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>This node and all below, parents first.</summary>
    public IEnumerable<IndexNode> All => Children.SelectMany(child => child.Node.All).Prepend(this);

    public static IndexNode Item(string code, string name) => new(code, name, []);

    /// <summary>Children that weigh the same in a weighted roll-up.</summary>
    public static IndexNode Group(string code, string name, params IReadOnlyCollection<IndexNode> children) =>
        new(code, name, [.. children.Select(child => new WeightedChild(child, 1m / children.Count))]);

    /// <exception cref="RuleBrokenException">The weights do not sum to 1, or one is negative.</exception>
    public static IndexNode Weighted(string code, string name, IReadOnlyList<WeightedChild> children)
    {
        ArgumentNullException.ThrowIfNull(children);
        var sum = children.Sum(child => child.Weight);
        return Math.Abs(sum - 1) > 0.000000001m || children.Any(child => child.Weight < 0)
            ? throw new RuleBrokenException("indicators.weights", code, sum)
            : new IndexNode(code, name, children);
    }

    public IndexNode? Find(string code) => All.FirstOrDefault(node => node.Code == code);
}

public readonly record struct WeightedChild(IndexNode Node, decimal Weight);
