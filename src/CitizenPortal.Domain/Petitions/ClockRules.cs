using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Which decisions a term takes, and from whom.</summary>
public static class ClockRules
{
    private static readonly PetitionActor[] Heads = [PetitionActor.UnitHead, PetitionActor.Board];

    /// <summary>What the article of the term gives; the resolver alone lengthens or stops it, an officer may find the place remote.</summary>
    public static IReadOnlyList<ClockEntryKind> Open(LegalTerm term, IReadOnlyCollection<PetitionActor> actors) =>
        [.. Enum.GetValues<ClockEntryKind>().Where(kind => Gives(term, kind) && MayDecide(kind, actors))];

    public static bool MayDecide(ClockEntryKind kind, IReadOnlyCollection<PetitionActor> actors) =>
        kind == ClockEntryKind.Remote ? actors.Any(actor => actor is not PetitionActor.Citizen) : actors.Any(Heads.Contains);

    public static bool Gives(LegalTerm term, ClockEntryKind kind)
    {
        ArgumentNullException.ThrowIfNull(term);
        return kind switch
        {
            ClockEntryKind.Complex => term.Complex is not null,
            ClockEntryKind.Remote => term.Remote is not null,
            ClockEntryKind.Extension => term.CanBeExtended,
            ClockEntryKind.Suspension => term.CanStand,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    internal static void Check(LegalTerm term, ClockDecision decision, IReadOnlyCollection<PetitionActor> actors, DeadlineResult running)
    {
        CheckActor(decision.Kind, actors);
        if (!Gives(term, decision.Kind))
        {
            throw new RuleBrokenException("clock.term-does-not-give", term.Code, decision.Kind);
        }

        if (string.IsNullOrWhiteSpace(decision.Document))
        {
            throw new RuleBrokenException("clock.finding-without-document", term.Code, decision.On);
        }

        if (running.StandingSince is { } since)
        {
            throw new RuleBrokenException("clock.stands", since);
        }

        if (running.Deadline is { } deadline)
        {
            LegalClock.CheckInTime(deadline, decision.On);
        }

        if (decision.Kind == ClockEntryKind.Extension && term.Extensions.Count > 0 && decision.Days is null)
        {
            throw new RuleBrokenException("clock.extension-too-long", term.Code, 0, term.Extensions[0]);
        }
    }

    internal static void CheckActor(ClockEntryKind kind, IReadOnlyCollection<PetitionActor> actors)
    {
        if (!MayDecide(kind, actors))
        {
            throw new RuleBrokenException("clock.not-yours", kind);
        }
    }

    internal static string Title(ClockEntryKind kind) => kind switch
    {
        ClockEntryKind.Complex => "Vụ việc được xác định là phức tạp",
        ClockEntryKind.Remote => "Vụ việc ở vùng đi lại khó khăn",
        ClockEntryKind.Extension => "Thời hạn được gia hạn",
        ClockEntryKind.Suspension => "Tạm đình chỉ giải quyết",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
