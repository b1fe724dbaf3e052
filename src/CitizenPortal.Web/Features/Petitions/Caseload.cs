using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions;

internal sealed class Caseload(PortalDb db, TimeProvider time) : ICaseload
{
    public async Task<IReadOnlyList<UnitCaseload>> ByUnitAsync(CancellationToken cancel)
    {
        var today = time.TodayInVietnam();
        var month = new DateOnly(today.Year, today.Month, 1);
        var monthStart = VietnamTime.At(month, TimeOnly.MinValue);
        return await db.Set<Petition>().AsNoTracking()
            .GroupBy(petition => petition.UnitCode)
            .Select(unit => new UnitCaseload(
                unit.Key,
                unit.Count(petition => petition.IsOpen),
                unit.Count(petition => petition.IsOpen && petition.DueOn < today),
                unit.Count(petition => petition.ReceivedOn >= month),
                unit.Count(petition => petition.EndedAt >= monthStart)))
            .ToListAsync(cancel);
    }
}
