using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Sessions;

public sealed record SessionEnded(Guid SessionId, Guid BookingId, Guid? PetitionId, string UnitCode, string HostTitle, DateTimeOffset EndedAt) : IDomainEvent;
