using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Outbox;

/// <summary>Deeds that were given up, as an administrator sees them.</summary>
internal sealed record DeadLetter(Guid Id, string Event, string Handler, int Attempts, DateTimeOffset CreatedAt, string? LastError);

internal sealed class DeadLetters(PortalDb db, WakeUp wakeUp, TimeProvider time)
{
    public async Task<IReadOnlyList<DeadLetter>> ListAsync(CancellationToken cancel) => await db.Set<OutboxRow>()
        .Where(row => row.State == OutboxState.Dead)
        .OrderBy(row => row.CreatedAt)
        .Take(100)
        .Select(row => new DeadLetter(row.Id, row.Event, row.Handler, row.Attempts, row.CreatedAt, row.LastError))
        .ToListAsync(cancel);

    /// <summary>Gives the row a full round of attempts again; false when it is not dead.</summary>
    public async Task<bool> TryAgainAsync(Guid id, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var changed = await db.Set<OutboxRow>().Where(row => row.Id == id && row.State == OutboxState.Dead).ExecuteUpdateAsync(
            row => row.SetProperty(r => r.State, OutboxState.Waiting).SetProperty(r => r.Attempts, 0).SetProperty(r => r.DueAt, now),
            cancel);
        wakeUp.Ring();
        return changed > 0;
    }
}
