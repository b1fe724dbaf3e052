using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

public sealed record PetitionSubmitted(Guid PetitionId, PetitionKind Kind, string UnitCode, DateTimeOffset At) : IDomainEvent;

/// <summary>The state owes nothing more on this petition; the survey follows.</summary>
public sealed record PetitionClosed(Guid PetitionId, string UnitCode, DateTimeOffset At) : IDomainEvent;
