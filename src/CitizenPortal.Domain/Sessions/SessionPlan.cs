namespace CitizenPortal.Domain.Sessions;

/// <summary>The head's decision to receive online; the clause is one of NĐ 154/2026 Đ20.1–5.</summary>
public sealed record OnlineBasis(int Clause, string Number, DateOnly DecidedOn);

/// <summary>What was agreed beforehand.</summary>
/// <param name="CitizenLabel">The name by which the citizen is shown; a protected sender's code.</param>
/// <param name="NoticedAt">When the citizen was told of the session.</param>
public sealed record SessionPlan(
    Guid BookingId,
    Guid? PetitionId,
    string UnitCode,
    string HostTitle,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string CitizenLabel,
    string PointName,
    OnlineBasis? Basis,
    DateTimeOffset NoticedAt);
