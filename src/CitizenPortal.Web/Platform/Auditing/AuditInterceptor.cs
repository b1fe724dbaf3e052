using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>Writes the audit records of a change in the transaction of the change itself.</summary>
internal sealed class AuditInterceptor(AuditRules rules, AuditActors actors, TimeProvider time) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        var db = eventData.Context!;
        foreach (var change in AuditEntries.Read(db.ChangeTracker, rules))
        {
            Write(db, change, change.IsNewChain ? null : Last(db, change.Subject.Chain).FirstOrDefault());
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        foreach (var change in AuditEntries.Read(db.ChangeTracker, rules))
        {
            Write(db, change, change.IsNewChain ? null : await Last(db, change.Subject.Chain).FirstOrDefaultAsync(cancellationToken));
        }

        return result;
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Forget(eventData.Context!);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData eventData) => Forget(eventData.Context!);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    /// <summary>The end of a chain as it stands in the database.</summary>
    public static IQueryable<AuditLink> Last(DbContext db, string chain) => db.Set<AuditRecord>().AsNoTracking()
        .Where(record => record.Chain == chain)
        .OrderByDescending(record => record.Number)
        .Take(1)
        .Select(record => new AuditLink(record.Number, record.Hash));

    private void Write(DbContext db, AuditedChange change, AuditLink? last)
    {
        foreach (var (act, details) in change.Deeds)
        {
            var record = AuditRecord.After(last, change.Subject, actors.Current(), act, details, time.GetUtcNow());
            db.Add(record);
            last = new AuditLink(record.Number, record.Hash);
        }
    }

    /// <summary>A second try of the caller writes the records anew, on the link that then is the last.</summary>
    private static void Forget(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<AuditRecord>().Where(entry => entry.State == EntityState.Added).ToList())
        {
            entry.State = EntityState.Detached;
        }
    }
}
