using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Units.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Places;

/// <summary>Each commune starts with its hall as a point, each provincial body with its reception place.</summary>
internal sealed class PointStart(PortalDb db, IUnitDirectory units) : IStartData
{
    public int Order => 20;

    public async Task LoadAsync(CancellationToken cancel)
    {
        var known = await db.Set<Point>().Select(point => point.UnitCode).ToListAsync(cancel);
        db.AddRange(units.All.Where(unit => Receives(unit) && !known.Contains(unit.Code)).Select(Furnished));
        await OpenKnownAsync(cancel);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>A place from before hours were kept gets the usual ones.</summary>
    private async Task OpenKnownAsync(CancellationToken cancel)
    {
        foreach (var point in await db.Set<Point>().Include(point => point.Hours).Where(point => !point.Hours.Any()).ToListAsync(cancel))
        {
            point.Open(UsualHours(point.Id));
        }
    }

    private static Point Furnished(Unit unit)
    {
        var point = PointOf(unit);
        point.Open(UsualHours(point.Id));
        point.Furnish([("Phòng tiếp công dân", 10, unit.IsCommune)]);
        point.Equip(10, unit.IsCommune ? "Máy quay, micro, màn hình và đường truyền cho buổi trực tuyến" : null, null);
        return point;
    }

    /// <summary>The usual hours of offices since the province in its present bounds began; each place sets its own afterwards.</summary>
    private static OpeningHours UsualHours(Guid pointId) => new(pointId, new DateOnly(2025, 7, 1), new TimeOnly(7, 30), new TimeOnly(11, 30), new TimeOnly(13, 30), new TimeOnly(17, 0));

    private static bool Receives(Unit unit) => unit.Kind is not (UnitKind.Province or UnitKind.CoordinatingBody);

    private static Point PointOf(Unit unit) => unit.Kind switch
    {
        UnitKind.Commune or UnitKind.Ward => new Point(unit.Code, PointKind.Commune, $"UBND {char.ToLowerInvariant(unit.Name[0])}{unit.Name[1..]}", "Bộ phận tiếp công dân tại trụ sở UBND", "Mở cửa từ 7:30. Có cán bộ giúp dùng máy."),
        UnitKind.ReceptionBoard or UnitKind.PeoplesCommittee or UnitKind.Office => new Point(unit.Code, PointKind.Centre, "Trụ sở Tiếp công dân tỉnh", "Phường Minh Xuân, tỉnh Tuyên Quang", "Mở cửa từ 7:30. Ngồi cùng phòng với người tiếp."),
        _ => new Point(unit.Code, PointKind.Centre, $"Nơi tiếp công dân của {unit.Name}", "Tại trụ sở cơ quan", "Mở cửa từ 7:30."),
    };
}
