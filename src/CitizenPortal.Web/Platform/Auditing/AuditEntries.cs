using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>What a save is about to change of one chain.</summary>
internal sealed record AuditedChange(AuditSubject Subject, bool IsNewChain, IReadOnlyList<(string Act, string? Details)> Deeds);

/// <summary>Reads from the change tracker what is to be recorded: which fields changed, with values only where they cannot be personal.</summary>
internal static class AuditEntries
{
    public static IReadOnlyList<AuditedChange> Read(ChangeTracker tracker, AuditRules rules)
    {
        var audited = tracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => (Entry: entry, Rule: rules.Of(entry.Metadata.ClrType)))
            .Where(pair => pair.Rule is { } rule && (pair.Entry.State == EntityState.Added || !rule.OnlyAdded))
            .Select(pair => (pair.Entry, Rule: pair.Rule!, Subject: pair.Rule!.Subject(pair.Entry.Entity)))
            .GroupBy(one => one.Subject.Chain, StringComparer.Ordinal);
        return [.. audited.Select(chain => Change([.. chain]))];
    }

    private static AuditedChange Change(List<(EntityEntry Entry, AuditRule Rule, AuditSubject Subject)> entries)
    {
        var root = entries.Find(one => one.Rule.IsRoot);
        var own = entries.Where(one => !one.Rule.IsRoot)
            .Select(one => (Act(one.Entry, one.Rule), Joined(one.Rule.Details?.Invoke(one.Entry.Entity), Fields(one.Entry, one.Rule)))).ToList();
        if (root.Entry is not null)
        {
            var fields = Fields(root.Entry, root.Rule);
            own = own is [var first, .. var rest]
                ? [(first.Item1, Joined(first.Item2, fields)), .. rest]
                : [(Act(root.Entry, root.Rule), fields)];
        }

        return new AuditedChange(entries[0].Subject, root.Entry is { State: EntityState.Added }, own);
    }

    private static string Act(EntityEntry entry, AuditRule rule) => rule.Act?.Invoke(entry.Entity) ?? $"{rule.Subject(entry.Entity).Chain.Split(':')[0]}.{entry.State switch
    {
        EntityState.Added => "added",
        EntityState.Deleted => "removed",
        _ => "changed",
    }}";

    private static string? Fields(EntityEntry entry, AuditRule rule) => entry.State == EntityState.Modified
        ? string.Join("; ", entry.Properties
            .Where(property => property.IsModified && property.Metadata.Name != "Version" && !Equals(property.OriginalValue, property.CurrentValue))
            .Select(property => Field(property, rule)))
        : null;

    private static string Field(PropertyEntry property, AuditRule rule) =>
        property.Metadata.ClrType != typeof(string) || rule.Shown.Contains(property.Metadata.Name)
            ? $"{property.Metadata.Name}: {Text(property.OriginalValue)} → {Text(property.CurrentValue)}"
            : property.Metadata.Name;

    private static string Text(object? value) => value switch
    {
        null => "–",
        DateTimeOffset at => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Array => "…",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string? Joined(params string?[] parts) =>
        string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } text ? text : null;
}
