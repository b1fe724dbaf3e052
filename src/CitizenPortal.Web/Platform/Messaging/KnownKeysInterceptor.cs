using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>Leaves out messages whose key is already stored, so that a repeated handler writes nobody twice; the unique index decides true races.</summary>
internal sealed class KnownKeysInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        var added = Added(eventData.Context!);
        if (added.Count > 0)
        {
            LeaveOut(eventData.Context!, added, [.. Known(eventData.Context!, added)]);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var added = Added(eventData.Context!);
        if (added.Count > 0)
        {
            LeaveOut(eventData.Context!, added, await Known(eventData.Context!, added).ToListAsync(cancellationToken));
        }

        return result;
    }

    private static List<Message> Added(DbContext db) =>
        [.. db.ChangeTracker.Entries<Message>().Where(entry => entry.State == EntityState.Added && !entry.Entity.IsFirst).Select(entry => entry.Entity)];

    private static IQueryable<string> Known(DbContext db, List<Message> added)
    {
        var keys = added.Select(message => message.Key).ToList();
        return db.Set<Message>().Where(message => keys.Contains(message.Key)).Select(message => message.Key);
    }

    private static void LeaveOut(DbContext db, List<Message> added, IEnumerable<string> stored)
    {
        var known = stored.ToHashSet(StringComparer.Ordinal);
        foreach (var message in added.Where(message => !known.Add(message.Key)))
        {
            db.Entry(message).State = EntityState.Detached;
        }
    }
}
