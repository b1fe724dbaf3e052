using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Auditing;

/// <param name="Who">Name of the member of staff; null for a citizen or the portal itself.</param>
internal sealed record AuditLine(DateTimeOffset At, AuditActorKind Kind, string? Who, string Act, string? Details, long? Seal, string Hash);

/// <summary>Who did and read what of one case, the newest first.</summary>
internal sealed class AuditTrail(PortalDb db)
{
    public const int PageSize = 100;

    public Task<int> CountAsync(Guid caseId, CancellationToken cancel) => db.Set<AuditRecord>().CountAsync(record => record.CaseId == caseId, cancel);

    public async Task<IReadOnlyList<AuditLine>> OfCaseAsync(Guid caseId, int page, CancellationToken cancel) => await (
        from record in db.Set<AuditRecord>().AsNoTracking()
        where record.CaseId == caseId
        orderby record.At descending, record.Id descending
        select new AuditLine(
            record.At, record.ActorKind, db.Users.Where(user => user.Id == record.ActorId).Select(user => user.DisplayName).FirstOrDefault(),
            record.Act, record.Details, record.Seal, record.Hash))
        .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
}
