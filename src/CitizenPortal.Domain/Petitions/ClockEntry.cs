using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>What can be decided about a running term.</summary>
public enum ClockEntryKind
{
    /// <summary>Found complex, in writing (NĐ 124/2020 Đ3a).</summary>
    Complex,

    /// <summary>Found to lie in an area hard to reach (LKN Đ28, Đ37).</summary>
    Remote,

    /// <summary>Extended (LTC Đ30, NĐ 31/2019 Đ3).</summary>
    Extension,

    /// <summary>Suspended (LKN Đ11a, LTC Đ34).</summary>
    Suspension,
}

/// <summary>A decision as the officer enters it.</summary>
/// <param name="Days">Length of an extension.</param>
public sealed record ClockDecision(ClockEntryKind Kind, DateOnly On, string Document, string? Reason = null, int? Days = null);

/// <summary>A decision about one term of one petition, kept with its document.</summary>
public sealed class ClockEntry : Entity
{
    private ClockEntry()
    {
    }

    public Guid PetitionId { get; private init; }

    public string TermCode { get; private init; } = "";

    public DateOnly TermStart { get; private init; }

    public ClockEntryKind Kind { get; private init; }

    public DateOnly DecidedOn { get; private init; }

    public DateOnly? ResumedOn { get; private set; }

    public int? Days { get; private init; }

    public string Document { get; private init; } = "";

    public string? ResumeDocument { get; private set; }

    public string? Reason { get; private init; }

    public string RecordedBy { get; private init; } = "";

    public DateTimeOffset RecordedAt { get; private init; }

    public static ClockFacts FactsOf(IEnumerable<ClockEntry> entries)
    {
        var ordered = entries.OrderBy(entry => entry.DecidedOn).ThenBy(entry => entry.RecordedAt).ToList();
        var extensions = ordered.Where(entry => entry.Kind == ClockEntryKind.Extension).ToList();
        return new ClockFacts(
            new TermFlags(Extended: extensions.Exists(entry => entry.Days is null)),
            [.. ordered.Where(entry => entry.Kind == ClockEntryKind.Suspension).Select(entry => Pause.Between(entry.DecidedOn, entry.ResumedOn, entry.Document))],
            [.. extensions.Where(entry => entry.Days is not null).Select(entry => new Extension(entry.Days!.Value, entry.Document, entry.DecidedOn))])
        {
            Complexity = Finding(ordered, ClockEntryKind.Complex),
            Remoteness = Finding(ordered, ClockEntryKind.Remote),
        };
    }

    internal static ClockEntry Of(Guid petition, string term, DateOnly start, ClockDecision decision, Deed deed) => new()
    {
        PetitionId = petition,
        TermCode = term,
        TermStart = start,
        Kind = decision.Kind,
        DecidedOn = decision.On,
        Days = decision.Days,
        Document = decision.Document,
        Reason = decision.Reason,
        RecordedBy = deed.Name,
        RecordedAt = deed.At,
    };

    internal void Resume(DateOnly on, string document)
    {
        Pause.Between(DecidedOn, on);
        if (string.IsNullOrWhiteSpace(document))
        {
            throw new RuleBrokenException("clock.finding-without-document", on);
        }

        (ResumedOn, ResumeDocument) = (on, document);
    }

    private static Determination? Finding(List<ClockEntry> entries, ClockEntryKind kind) =>
        entries.Find(entry => entry.Kind == kind) is { } found ? new Determination(found.DecidedOn, found.Document) : null;
}
