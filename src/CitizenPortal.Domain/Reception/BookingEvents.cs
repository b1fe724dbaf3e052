using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

public sealed record BookingMade(Guid BookingId, Guid? PetitionId, string UnitCode, DateTimeOffset StartsAt, DateTimeOffset At) : IDomainEvent;

public sealed record BookingCancelled(Guid BookingId, Guid? PetitionId, string UnitCode, DateTimeOffset StartsAt, DateTimeOffset At) : IDomainEvent;

/// <summary>The appointment was put on another hour, by the visitor or because the body postponed its reception.</summary>
public sealed record BookingRescheduled(Guid BookingId, Guid? PetitionId, string UnitCode, DateTimeOffset From, DateTimeOffset To, DateTimeOffset At) : IDomainEvent;

/// <summary>An officer ended the appointment before its hour: refused by a code of the law, or shown to another body.</summary>
public sealed record BookingTurnedAway(Guid BookingId, Guid? PetitionId, string UnitCode, BookingState State, DateTimeOffset At) : IDomainEvent;
