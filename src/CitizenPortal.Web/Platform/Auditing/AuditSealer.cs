using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>
/// Seals what was committed, in batches, moments later: writers of different cases never wait for one another on one global chain.
/// Each seal's hash goes to the log as well, where whoever rewrites the database cannot follow.
/// </summary>
internal sealed partial class AuditSealer(IServiceScopeFactory scopes, TimeProvider time, ILogger<AuditSealer> logger) : IStoredWork
{
    private const int Batch = 500;

    /// <summary>What comes together within this time is sealed together.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(250);

    public Type Rows => typeof(AuditRecord);

    public async Task<int> RunDueAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (!await db.Set<AuditRecord>().AnyAsync(record => record.Seal == null, stopping))
        {
            return 0;
        }

        await Task.Delay(Gather, time, stopping);
        return await SealAsync(db, stopping);
    }

    public async Task<int> SealAsync(PortalDb db, CancellationToken cancel)
    {
        var records = await db.Set<AuditRecord>().AsNoTracking().Where(record => record.Seal == null)
            .OrderBy(record => record.Id).Take(Batch).Select(record => new { record.Id, record.Hash }).ToListAsync(cancel);
        if (records.Count == 0)
        {
            return 0;
        }

        var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(cancel);
        var seal = AuditSeal.Over([.. records.Select(record => (record.Id, record.Hash))], last, time.GetUtcNow());
        return await StoreAsync(db, seal, cancel) ? records.Count : 1;
    }

    /// <summary>False when another instance was faster; it has sealed some of these, the rest comes next time.</summary>
    private async Task<bool> StoreAsync(PortalDb db, AuditSeal seal, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            db.Add(seal);
            await db.SaveChangesAsync(cancel);
            var ids = seal.MemberIds().ToList();
            var covered = await db.Set<AuditRecord>().Where(record => ids.Contains(record.Id) && record.Seal == null)
                .ExecuteUpdateAsync(record => record.SetProperty(r => r.Seal, seal.Number), cancel);
            if (covered != seal.Count)
            {
                return false;
            }

            await transaction.CommitAsync(cancel);
            Log.Sealed(logger, seal.Number, seal.Count, seal.Hash);
            return true;
        }
        catch (DbUpdateException lost) when (lost.IsUniqueViolation())
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Audit seal {Seal} covers {Records} records: {Hash}")]
        public static partial void Sealed(ILogger logger, long seal, int records, string hash);
    }
}
