namespace CitizenPortal.Domain.Kernel;

/// <summary>A rule of the domain was broken. <see cref="Rule"/> is a stable key, also the key of the text shown to people.</summary>
#pragma warning disable CA1032 // a broken rule without its key says nothing
public sealed class RuleBrokenException(string rule, params object[] details) : Exception($"{rule} ({string.Join(", ", details)})")
#pragma warning restore CA1032
{
    public string Rule { get; } = rule;

    public IReadOnlyList<object> Details { get; } = details;
}
