using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

public sealed record ReceptionDayPostponed(Guid DayId, string UnitCode, DateTimeOffset From, DateTimeOffset To, DateTimeOffset At) : IDomainEvent;

public sealed record ReceptionDayCancelled(Guid DayId, string UnitCode, DateTimeOffset At) : IDomainEvent;
