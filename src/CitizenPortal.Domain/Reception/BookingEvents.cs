using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

public sealed record BookingMade(Guid BookingId, Guid? PetitionId, string UnitCode, DateTimeOffset StartsAt, DateTimeOffset At) : IDomainEvent;

public sealed record BookingCancelled(Guid BookingId, Guid? PetitionId, string UnitCode, DateTimeOffset StartsAt, DateTimeOffset At) : IDomainEvent;
