using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Leave for one member of staff to open an envelope; taken away it stays on record (LTC Đ56.2).</summary>
public sealed class EnvelopeAccess : Entity
{
    public const int LeastReason = 10;
    public const int MostReason = 500;

    /// <summary>Break-glass never lasts longer.</summary>
    public static readonly TimeSpan LongestBreakGlass = TimeSpan.FromHours(24);

    private EnvelopeAccess()
    {
    }

    public Guid PetitionId { get; private init; }

    public Guid UserId { get; private init; }

    public Guid GrantedBy { get; private init; }

    public DateTimeOffset GrantedAt { get; private init; }

    public string Reason { get; private init; } = "";

    /// <summary>End of a break-glass leave; null for somebody who works on the case.</summary>
    public DateTimeOffset? Until { get; private init; }

    public Guid? RemovedBy { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovalReason { get; private set; }

    /// <summary>While it stands, the same person is not put on the same list twice.</summary>
    public Guid? StandsFor { get; private set; }

    public static EnvelopeAccess Grant(Guid petition, Guid user, Guid by, string reason, DateTimeOffset at, TimeSpan? breakGlass)
    {
        CheckReason(reason);
        if (breakGlass is { } length && (length <= TimeSpan.Zero || length > LongestBreakGlass))
        {
            throw new RuleBrokenException("envelope.break-glass-length");
        }

        return new EnvelopeAccess
        {
            PetitionId = petition,
            UserId = user,
            GrantedBy = by,
            GrantedAt = at,
            Reason = reason.Trim(),
            Until = at + breakGlass,
            StandsFor = breakGlass is null ? user : null,
        };
    }

    public bool Holds(DateTimeOffset now) => RemovedAt is null && (Until is null || now < Until);

    public void Remove(Guid by, string reason, DateTimeOffset at)
    {
        CheckReason(reason);
        if (RemovedAt is not null)
        {
            throw new RuleBrokenException("envelope.already-removed");
        }

        (RemovedBy, RemovalReason, RemovedAt, StandsFor) = (by, reason.Trim(), at, null);
    }

    internal static void CheckReason(string? reason)
    {
        if (reason?.Trim().Length is not (>= LeastReason and <= MostReason))
        {
            throw new RuleBrokenException("envelope.reason");
        }
    }
}

/// <summary>One opening of an envelope, with the reason that was stated; the identity is shown for a short while only.</summary>
public sealed class EnvelopeOpening : Entity
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    private EnvelopeOpening()
    {
    }

    public Guid PetitionId { get; private init; }

    public Guid UserId { get; private init; }

    public string Reason { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public DateTimeOffset Until { get; private init; }

    public static EnvelopeOpening Open(Guid petition, Guid user, string reason, DateTimeOffset at)
    {
        EnvelopeAccess.CheckReason(reason);
        return new EnvelopeOpening { PetitionId = petition, UserId = user, Reason = reason.Trim(), At = at, Until = at + Lasts };
    }
}
