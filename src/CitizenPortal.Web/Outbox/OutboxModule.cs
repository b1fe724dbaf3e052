using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Web.Outbox;

internal static class OutboxModule
{
    public static IServiceCollection AddOutbox(this IServiceCollection services) => services.AddSingleton<OutboxInterceptor>();

    public static IServiceCollection AddHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : IDomainEvent
        where THandler : class, IHandle<TEvent> => services.AddScoped<IHandle<TEvent>, THandler>();
}
