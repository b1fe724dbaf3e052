using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Units.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Offices;

internal sealed record OfficeLine(Guid Id, string UnitName, string Name, string Address, bool InUse, string? Languages);

/// <summary>The places where citizens are received.</summary>
internal sealed class OfficeQuery(PortalDb db, IUnitDirectory units)
{
    /// <summary>In the order of the units; the text may lack tone marks.</summary>
    public async Task<IReadOnlyList<OfficeLine>> ListAsync(string? text, CancellationToken cancel)
    {
        var wanted = VietnameseText.Fold(text?.Trim() ?? "");
        var points = (await db.Set<Point>().AsNoTracking().ToListAsync(cancel)).ToLookup(point => point.UnitCode);
        return
        [
            .. units.All.SelectMany(unit => points[unit.Code].Select(point => new OfficeLine(point.Id, unit.Name, point.Name, point.Address, point.InUse, point.Languages)))
                .Where(line => VietnameseText.Fold($"{line.UnitName} {line.Name}").Contains(wanted, StringComparison.Ordinal)),
        ];
    }

    public Task<Point?> FindAsync(Guid id, CancellationToken cancel) =>
        db.Set<Point>().Include(point => point.Rooms).Include(point => point.Hours).AsSplitQuery().SingleOrDefaultAsync(point => point.Id == id, cancel);

    public async Task<IReadOnlyList<Point>> OfUnitAsync(string unitCode, CancellationToken cancel) =>
        await db.Set<Point>().AsNoTracking().Include(point => point.Rooms).Include(point => point.Hours).AsSplitQuery().Where(point => point.UnitCode == unitCode).OrderBy(point => point.Kind).ThenBy(point => point.Name).ToListAsync(cancel);
}
