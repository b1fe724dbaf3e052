using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Web.Outbox;

internal enum OutboxState
{
    Waiting,
    Dead,
}

/// <summary>One event that is still to reach one handler; a delivered row is deleted.</summary>
internal sealed class OutboxRow : IStoredWorkRow
{
    private OutboxRow()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Event { get; private init; } = "";

    public string Handler { get; private init; } = "";

    public string Payload { get; private init; } = "";

    public OutboxState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Until then the row belongs to the worker that holds <see cref="Claim"/>, dead or alive.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    public Guid? Claim { get; private set; }

    /// <summary>Type and text of the last failure, for administrators.</summary>
    public string? LastError { get; private set; }

    public static OutboxRow For(IDomainEvent happened, Subscription subscription, DateTimeOffset now) => new()
    {
        Event = subscription.Event,
        Handler = subscription.Handler,
        Payload = Subscription.Write(happened),
        CreatedAt = now,
        DueAt = now,
    };
}
