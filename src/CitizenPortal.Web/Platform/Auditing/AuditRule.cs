namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>How changes of one kind of entity are recorded.</summary>
/// <param name="IsRoot">The entity that begins the chain; beside lines of its own history it only adds which fields changed.</param>
/// <param name="Act">Name of the deed; null for the kind of change.</param>
/// <param name="Shown">Text fields whose values are codes and may stand in the record; of other texts only the name is written.</param>
internal sealed record AuditRule(Type Type, bool IsRoot, Func<object, AuditSubject> Subject, Func<object, string>? Act, IReadOnlyCollection<string> Shown)
{
    /// <summary>Ids that the record names besides the changed fields.</summary>
    public Func<object, string?>? Details { get; init; }

    /// <summary>The entity is written once; what changes of it later is its form of rest, no deed.</summary>
    public bool OnlyAdded { get; init; }
}

internal sealed class AuditRules(IEnumerable<AuditRule> rules)
{
    private readonly Dictionary<Type, AuditRule> _byType = rules.ToDictionary(rule => rule.Type);

    public AuditRule? Of(Type type) => _byType.GetValueOrDefault(type);
}
