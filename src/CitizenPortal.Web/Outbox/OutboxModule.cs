using CitizenPortal.Domain.Kernel;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CitizenPortal.Web.Outbox;

internal static class OutboxModule
{
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddSingleton<WakeUp>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<IInterceptor, OutboxInterceptor>();
        services.AddScoped<DeadLetters>();
        services.AddSingleton<OutboxDelivery>();
        return services.AddStoredWork(provider => provider.GetRequiredService<OutboxDelivery>());
    }

    /// <summary>From now on each stored <typeparamref name="TEvent"/> is brought to the handler, in a scope of its own.</summary>
    public static IServiceCollection AddHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : IDomainEvent
        where THandler : class, IHandle<TEvent>
    {
        services.TryAddScoped<THandler>();
        services.AddScoped<IHandle<TEvent>>(provider => provider.GetRequiredService<THandler>());
        return services.AddSingleton(Subscription.Of<TEvent, THandler>());
    }

    /// <summary>Gives a kind of stored work a loop of its own, so that a slow kind never holds up another.</summary>
    public static IServiceCollection AddStoredWork(this IServiceCollection services, Func<IServiceProvider, IStoredWork> work) =>
        services.AddSingleton<IHostedService>(provider => ActivatorUtilities.CreateInstance<WorkLoop>(provider, work(provider)));
}
