using System.Data.Common;
using System.Runtime.CompilerServices;
using CitizenPortal.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Outbox;

/// <summary>Writes one row per event and handler in the transaction of the change itself, and rings for the workers once that is committed.</summary>
internal sealed class OutboxInterceptor(Subscriptions subscriptions, WakeUp wakeUp, TimeProvider time) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, HashSet<Type>> _haveNewRows = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Saved(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Saved(eventData.Context!);
        return ValueTask.FromResult(result);
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

    void IDbTransactionInterceptor.TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Ring(eventData.Context);

    Task IDbTransactionInterceptor.TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken)
    {
        Ring(eventData.Context);
        return Task.CompletedTask;
    }

    private void Write(DbContext db)
    {
        var now = time.GetUtcNow();
        var rows = db.ChangeTracker.Entries<Entity>()
            .SelectMany(entry => entry.Entity.Events)
            .SelectMany(happened => subscriptions.Of(happened), (happened, subscription) => OutboxRow.For(happened, subscription, now))
            .ToList();
        db.AddRange(rows);
        var added = db.ChangeTracker.Entries<IStoredWorkRow>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Metadata.ClrType);
        _haveNewRows.GetOrCreateValue(db).UnionWith(added);
    }

    private void Saved(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<Entity>())
        {
            entry.Entity.ClearEvents();
        }

        if (db.Database.CurrentTransaction is null)
        {
            Ring(db);
        }
    }

    /// <summary>The events stay with their entities, so a second try of the caller writes the rows again, once.</summary>
    private static void Forget(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<OutboxRow>().Where(entry => entry.State == EntityState.Added).ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    private void Ring(DbContext? db)
    {
        if (db is not null && _haveNewRows.TryGetValue(db, out var rows) && rows.Count > 0)
        {
            wakeUp.Ring(rows);
            rows.Clear();
        }
    }
}
