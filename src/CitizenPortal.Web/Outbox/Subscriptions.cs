using System.Text.Json;
using System.Text.Json.Serialization;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Web.Outbox;

/// <summary>One handler that waits for one kind of event.</summary>
internal sealed record Subscription(string Event, string Handler, Func<IServiceProvider, string, CancellationToken, Task> Deliver)
{
    private static readonly JsonSerializerOptions Format = new() { Converters = { new JsonStringEnumConverter() } };

    public static Subscription Of<TEvent, THandler>()
        where TEvent : IDomainEvent
        where THandler : class, IHandle<TEvent> =>
        new(NameOf(typeof(TEvent)), NameOf(typeof(THandler)), (services, payload, cancel) =>
        {
            var happened = JsonSerializer.Deserialize<TEvent>(payload, Format)!;
            return services.GetRequiredService<THandler>().HandleAsync(happened, cancel);
        });

    public static string NameOf(Type type) => type.FullName!;

    public static string Write(IDomainEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), Format);
}

/// <summary>Who waits for what; an event for which nobody waits is not stored.</summary>
internal sealed class Subscriptions(IEnumerable<Subscription> all)
{
    private readonly ILookup<string, Subscription> _byEvent = all.ToLookup(one => one.Event, StringComparer.Ordinal);

    public IEnumerable<Subscription> Of(IDomainEvent happened) => _byEvent[Subscription.NameOf(happened.GetType())];

    /// <summary>Null when the handler has left the product since the row was written.</summary>
    public Subscription? Find(OutboxRow row) => _byEvent[row.Event].FirstOrDefault(one => one.Handler == row.Handler);
}
