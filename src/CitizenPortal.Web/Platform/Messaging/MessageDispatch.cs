using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>
/// Sends what is due on one channel. A worker that dies after the hand-over began leaves a row in doubt, and no protocol can settle that from our side alone:
/// an e-mail is sent again under the same Message-ID, because a second copy, which mail stores drop, is better than a lost summons;
/// an SMS is sent again only after the gateway, asked for this number and text, does not know it, and a status callback that names the row settles it as well.
/// </summary>
internal sealed partial class MessageDispatch(MessageChannel channel, IServiceScopeFactory scopes, TimeProvider time, IConfiguration configuration, ILogger<MessageDispatch> logger) : IStoredWork
{
    private const int Batch = 20;
    private const int AtOnce = 4;

    /// <summary>A provider that is silent for longer has failed; the lease outlasts it, so nobody else can be at the same row.</summary>
    private readonly TimeSpan _sendTime = configuration.GetValue("Messaging:SendTime", TimeSpan.FromSeconds(30));

    public Type Rows => typeof(Message);

    public async Task<int> RunDueAsync(CancellationToken stopping)
    {
        var due = await DueAsync(stopping);
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stopping };
        await Parallel.ForEachAsync(due, options, async (id, _) => await TakeAsync(id, stopping));
        return due.Count;
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Due(scope.ServiceProvider.GetRequiredService<PortalDb>(), time.GetUtcNow())
            .OrderBy(message => message.DueAt)
            .Select(message => message.Id)
            .Take(Batch)
            .ToListAsync(cancel);
    }

    private IQueryable<Message> Due(PortalDb db, DateTimeOffset now) => db.Set<Message>().Where(message => message.Channel == channel
        && ((message.State == MessageState.Queued && message.DueAt <= now) || (message.State == MessageState.Sending && message.LeaseUntil <= now)));

    private async Task TakeAsync(Guid id, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (await ClaimAsync(db, id, stopping) is not { } message)
        {
            return;
        }

        var outcome = await SendAsync(scope.ServiceProvider, message, stopping);

        // A callback may have overtaken the answer, or the lease may be lost: then the row is no longer ours to change.
        var mine = db.Set<Message>().Where(m => m.Id == id && m.Claim == message.Claim && m.State == MessageState.Sending);
        await NoteAsync(mine, message, outcome);
    }

    /// <summary>Whoever changes the row first owns it; the condition is looked at again inside the update.</summary>
    private async Task<Message?> ClaimAsync(PortalDb db, Guid id, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var claim = (Guid?)Guid.NewGuid();
        DateTimeOffset? claimedAt = now;
        DateTimeOffset? until = now + (2 * _sendTime);
        var claimed = await Due(db, now).Where(message => message.Id == id).ExecuteUpdateAsync(
            message => message
                .SetProperty(m => m.State, MessageState.Sending).SetProperty(m => m.Attempts, m => m.Attempts + 1)
                .SetProperty(m => m.Claim, claim).SetProperty(m => m.ClaimedAt, claimedAt).SetProperty(m => m.LeaseUntil, until)
                .SetProperty(m => m.UnresolvedSince, m => m.UnresolvedSince ?? claimedAt).SetProperty(m => m.ChangedAt, now),
            cancel);
        return claimed == 0 ? null : await db.Set<Message>().AsNoTracking().SingleOrDefaultAsync(message => message.Id == id && message.Claim == claim, cancel);
    }

    private async Task<SendOutcome> SendAsync(IServiceProvider services, Message message, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(_sendTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            return await AddressAsync(services, message, either.Token)
                ? await services.GetRequiredKeyedService<IMessageSender>(channel).SendAsync(message, either.Token)
                : new SendOutcome.Refused("recipient:gone");
        }
#pragma warning disable CA1031 // whatever a sender throws is its message's failure and nobody else's
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.SenderFailed(logger, failure.GetType().Name, message.Id, message.Attempts);
            return new SendOutcome.TryLater(failure is OperationCanceledException ? "timeout" : failure.GetType().Name, MayHaveArrived: true);
        }
    }

    /// <summary>A sealed address is opened on this copy of the row only, which nobody stores.</summary>
    private async Task<bool> AddressAsync(IServiceProvider services, Message message, CancellationToken cancel)
    {
        if (SealedRecipient.IdOf(message.Recipient) is not { } id)
        {
            return true;
        }

        var address = await services.GetRequiredService<ISealedRecipients>().ResolveAsync(id, channel, cancel);
        if (address is not null)
        {
            message.AddressTo(address);
        }

        return address is not null;
    }

    private async Task NoteAsync(IQueryable<Message> mine, Message message, SendOutcome outcome)
    {
        var now = time.GetUtcNow();
        _ = outcome switch
        {
            SendOutcome.Accepted accepted => await mine.FinishAsync(accepted.State, now, accepted.Problem, accepted.ProviderId),
            SendOutcome.Refused refused => await mine.FinishAsync(MessageState.Failed, now, refused.Problem),
            SendOutcome.TryLater late => await mine.PutBackAsync(
                message.Attempts >= BackOff.Attempts ? MessageState.Failed : MessageState.Queued,
                late, message.UnresolvedSince, now, now + (late.After ?? BackOff.After(message.Attempts))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        Log.Noted(logger, message.Id, outcome.GetType().Name, message.Attempts);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Sending message {Message} failed with {Failure}, attempt {Attempt}.")]
        public static partial void SenderFailed(ILogger logger, string failure, Guid message, int attempt);

        [LoggerMessage(Level = LogLevel.Debug, Message = "Message {Message}: {Outcome}, attempt {Attempt}.")]
        public static partial void Noted(ILogger logger, Guid message, string outcome, int attempt);
    }
}
