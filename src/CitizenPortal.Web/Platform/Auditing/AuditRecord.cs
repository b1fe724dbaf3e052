using CitizenPortal.Web.Outbox;

namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>On whose behalf something was done.</summary>
public enum AuditActorKind
{
    /// <summary>A worker or a command of the portal itself.</summary>
    System,
    Citizen,
    Staff,
}

/// <summary>
/// One thing that was done or read; written once, never changed but for the number of the seal that later covers it.
/// It names things by their ids and says which fields changed; it holds no personal data.
/// </summary>
internal sealed class AuditRecord : IStoredWorkRow
{
    private AuditRecord()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The subject whose records hang together, e.g. <c>petition:{id}</c>; readings of it have a chain of their own, so that no reader disturbs a writer.</summary>
    public string Chain { get; private init; } = "";

    /// <summary>1 for the first record of the chain, then one more for each.</summary>
    public int Number { get; private init; }

    /// <summary>The petition that the record belongs to, where there is one.</summary>
    public Guid? CaseId { get; private init; }

    /// <summary>In whole milliseconds, which both engines keep exactly.</summary>
    public DateTimeOffset At { get; private init; }

    public AuditActorKind ActorKind { get; private init; }

    /// <summary>Account of the member of staff.</summary>
    public Guid? ActorId { get; private init; }

    public string Act { get; private init; } = "";

    public string? Details { get; private init; }

    /// <summary>Hash of the record before in the chain; empty for the first.</summary>
    public string PreviousHash { get; private init; } = "";

    /// <summary>See <see cref="AuditCanon"/>.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The seal of the global chain that covers the record; null for the moment between commit and seal.</summary>
    public long? Seal { get; private init; }

    public static AuditRecord After(AuditLink? last, AuditSubject subject, AuditActor actor, string act, string? details, DateTimeOffset now)
    {
        var record = new AuditRecord
        {
            Chain = subject.Chain,
            Number = (last?.Number ?? 0) + 1,
            CaseId = subject.CaseId,
            At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)),
            ActorKind = actor.Kind,
            ActorId = actor.Id,
            Act = act,
            Details = details is { Length: > AuditMapping.DetailsLength } ? details[..AuditMapping.DetailsLength] : details,
            PreviousHash = last?.Hash ?? "",
        };
        record.Hash = AuditCanon.HashOf(record);
        return record;
    }
}

/// <summary>The end of a chain, on which the next record is hung.</summary>
internal sealed record AuditLink(int Number, string Hash);

/// <param name="Chain">Kind and id of the thing, e.g. <c>booking:{id}</c>.</param>
/// <param name="CaseId">Petition that it belongs to.</param>
public sealed record AuditSubject(string Chain, Guid? CaseId)
{
    public static AuditSubject Of(string kind, Guid id, Guid? caseId) => new($"{kind}:{id:N}", caseId);
}

internal sealed record AuditActor(AuditActorKind Kind, Guid? Id);
