using CitizenPortal.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Data;

/// <summary>Raises the version of every changed entity, so that the second of two writers is told.</summary>
internal sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Raise(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Raise(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Raise(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<Entity>().Where(entry => entry.State == EntityState.Modified))
        {
            var version = entry.Property(entity => entity.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }
    }
}
