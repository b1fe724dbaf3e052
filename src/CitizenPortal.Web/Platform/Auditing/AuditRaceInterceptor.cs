using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>
/// Two changes of one thing at once meet at the same audit link as they meet at its version: both are the same lost race, so callers see one kind of failure.
/// The last of the interceptors, since the others must have put their own rows away before.
/// </summary>
internal sealed class AuditRaceInterceptor : SaveChangesInterceptor
{
    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Translate(eventData.Exception);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Translate(eventData.Exception);
        return Task.CompletedTask;
    }

    private static void Translate(Exception failure)
    {
        if (failure is DbUpdateException lost and not DbUpdateConcurrencyException
            && lost.IsUniqueViolation() && lost.InnerException!.Message.Contains("audit_record", StringComparison.Ordinal))
        {
            throw new DbUpdateConcurrencyException("Somebody else has changed the same thing.", lost);
        }
    }
}
