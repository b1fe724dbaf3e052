using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Outbox;

/// <summary>Brings events to their handlers: at least once, in no promised order, each handler on its own.</summary>
internal sealed partial class OutboxDelivery(IServiceScopeFactory scopes, Subscriptions subscriptions, TimeProvider time, ILogger<OutboxDelivery> logger) : IStoredWork
{
    /// <summary>A handler that takes longer is stopped; the lease outlasts it, so nobody else can be at the same row.</summary>
    private static readonly TimeSpan HandlerTime = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Lease = 2 * HandlerTime;
    private const int Batch = 20;
    private const int AtOnce = 4;

    public Type Rows => typeof(OutboxRow);

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
            .OrderBy(row => row.DueAt)
            .Select(row => row.Id)
            .Take(Batch)
            .ToListAsync(cancel);
    }

    private static IQueryable<OutboxRow> Due(PortalDb db, DateTimeOffset now) =>
        db.Set<OutboxRow>().Where(row => row.State == OutboxState.Waiting && row.DueAt <= now && (row.LeaseUntil == null || row.LeaseUntil <= now));

    private async Task TakeAsync(Guid id, CancellationToken stopping)
    {
        if (await ClaimAsync(id, stopping) is not { } row)
        {
            return;
        }

        var failure = await DeliverAsync(row, stopping);
        await using var scope = scopes.CreateAsyncScope();
        var mine = scope.ServiceProvider.GetRequiredService<PortalDb>().Set<OutboxRow>().Where(r => r.Id == id && r.Claim == row.Claim);
        await (failure is null ? mine.ExecuteDeleteAsync(CancellationToken.None) : PutBackAsync(mine, row, failure));
    }

    /// <summary>Whoever changes the row first owns it; the condition is looked at again inside the update.</summary>
    private async Task<OutboxRow?> ClaimAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var now = time.GetUtcNow();
        var claim = (Guid?)Guid.NewGuid();
        DateTimeOffset? until = now + Lease;
        var claimed = await Due(db, now).Where(row => row.Id == id).ExecuteUpdateAsync(
            row => row.SetProperty(r => r.Claim, claim).SetProperty(r => r.LeaseUntil, until).SetProperty(r => r.Attempts, r => r.Attempts + 1),
            cancel);
        return claimed == 0 ? null : await db.Set<OutboxRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.Claim == claim, cancel);
    }

    private async Task<Exception?> DeliverAsync(OutboxRow row, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(HandlerTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            var subscription = subscriptions.Find(row) ?? throw new InvalidOperationException("The handler is no longer part of the product.");
            await using var scope = scopes.CreateAsyncScope();
            await subscription.Deliver(scope.ServiceProvider, row.Payload, either.Token);
            return null;
        }
#pragma warning disable CA1031 // whatever a handler throws is its row's failure and nobody else's
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.HandlerFailed(logger, failure, row.Handler, row.Id, row.Attempts);
            return failure;
        }
    }

    private async Task PutBackAsync(IQueryable<OutboxRow> mine, OutboxRow row, Exception failure)
    {
        var state = row.Attempts >= BackOff.Attempts ? OutboxState.Dead : OutboxState.Waiting;
        var due = time.GetUtcNow() + BackOff.After(row.Attempts);
        var text = $"{failure.GetType().Name}: {failure.Message}";
        var error = text.Length > OutboxRowMapping.ErrorLength ? text[..OutboxRowMapping.ErrorLength] : text;
        await mine.ExecuteUpdateAsync(
            r => r.SetProperty(x => x.State, state).SetProperty(x => x.DueAt, due).SetProperty(x => x.LastError, error)
                .SetProperty(x => x.Claim, (Guid?)null).SetProperty(x => x.LeaseUntil, (DateTimeOffset?)null),
            CancellationToken.None);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Handler} failed on outbox row {Row}, attempt {Attempt}.")]
        public static partial void HandlerFailed(ILogger logger, Exception failure, string handler, Guid row, int attempt);
    }
}
