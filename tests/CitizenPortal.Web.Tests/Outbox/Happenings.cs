using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;

namespace CitizenPortal.Web.Tests.Outbox;

/// <summary>An event of these tests only; it rides on any entity.</summary>
internal sealed record Rang(Guid Id, bool Poison = false) : IDomainEvent;

/// <summary>What the handlers of these tests saw; shared by all scopes of one portal.</summary>
internal sealed class Heard
{
    public ConcurrentQueue<Guid> ByFirst { get; } = [];

    public ConcurrentQueue<Guid> BySecond { get; } = [];

    public bool SecondIsBroken { get; set; }

    public int Of(Guid id) => ByFirst.Count(heard => heard == id);
}

internal sealed class FirstHandler(Heard heard) : IHandle<Rang>
{
    public Task HandleAsync(Rang happened, CancellationToken cancel)
    {
        if (happened.Poison)
        {
            throw new InvalidOperationException("poison");
        }

        heard.ByFirst.Enqueue(happened.Id);
        return Task.CompletedTask;
    }
}

internal sealed class SecondHandler(Heard heard) : IHandle<Rang>
{
    public Task HandleAsync(Rang happened, CancellationToken cancel)
    {
        if (heard.SecondIsBroken)
        {
            throw new InvalidOperationException("broken");
        }

        heard.BySecond.Enqueue(happened.Id);
        return Task.CompletedTask;
    }
}

internal static class Ringing
{
    /// <summary>Adds an entity to which the event has happened; the caller saves.</summary>
    public static SurveyInvitation Ring(this PortalDb db, Rang rang)
    {
        var carrier = SurveyInvitation.For($"test:{rang.Id:N}", null, "08", SurveyService.Reception, new DateOnly(2026, 11, 2), $"token-{rang.Id:N}");
        Raise(carrier, rang);
        db.Add(carrier);
        return carrier;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "Raise")]
    private static extern void Raise(Entity entity, IDomainEvent happened);
}
