using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Stores a change, or tells that somebody else was faster.</summary>
internal static class Racing
{
    /// <summary>False when the race was lost; nothing is stored and nothing stays in memory then.</summary>
    public static async Task<bool> TrySaveAsync(this PortalDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
