using System.Security.Claims;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Duty;

/// <param name="NoVisitors">Receptions of the month that are on record as without visitors.</param>
internal sealed record DutyLine(Unit Unit, DutyStanding Standing, int NoVisitors);

/// <summary>How every head stands with the days he owes in a month, the worst first.</summary>
internal sealed class DutyQuery(PortalDb db, IUnitDirectory units, ILegalClock clock)
{
    public async Task<IReadOnlyList<DutyLine>> ReadAsync(ClaimsPrincipal officer, DateOnly month, CancellationToken cancel)
    {
        var (first, next) = (new DateOnly(month.Year, month.Month, 1), new DateOnly(month.Year, month.Month, 1).AddMonths(1));
        var calendar = await clock.CalendarAsync(cancel);
        var days = (await db.Set<ReceptionDay>().AsNoTracking().Where(day => day.Date >= first && day.Date < next && day.Host == HostKind.Head).ToListAsync(cancel)).ToLookup(day => day.UnitCode);
        return
        [
            .. units.All.Where(unit => MonthlyDuty.DaysOwed(unit.Kind) > 0 && officer.MaySeeUnit(unit.Code))
                .Select(unit => new DutyLine(unit, MonthlyDuty.Standing(unit.Kind, days[unit.Code].Where(day => day.CountsForHead).Select(day => day.Date), first, calendar), days[unit.Code].Count(day => day.NoVisitorsAt is not null)))
                .OrderByDescending(line => line.Standing.Shortfall),
        ];
    }
}
