using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Web.Outbox;

/// <summary>Acts on an event after its change is stored; may be called again for the same event, so it must be safe to repeat.</summary>
public interface IHandle<in TEvent>
    where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken cancel);
}
