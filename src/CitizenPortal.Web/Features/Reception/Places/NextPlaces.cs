using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Places;

/// <param name="PointId">Null at home.</param>
internal sealed record OfferedSeat(PointKind Kind, Guid? PointId, string Name);

/// <summary>A free hour with every seat from which it can be kept.</summary>
internal sealed record NextPlace(Guid Slot, DateTimeOffset StartsAt, DateTimeOffset EndsAt, HostKind Host, string HostTitle, bool IsOnline, int Left, IReadOnlyList<OfferedSeat> Seats);

/// <summary>The next free places of a unit over all its hosts and points and the days around.</summary>
internal sealed class NextPlaces(PortalDb db, FreePlaces places)
{
    private const int PerHostAndWay = 6;

    private static readonly (HostKind Host, bool Online)[] Ways = [(HostKind.Head, false), (HostKind.Head, true), (HostKind.RegularDesk, false), (HostKind.RegularDesk, true)];

    public async Task<IReadOnlyList<NextPlace>> OfUnitAsync(string unitCode, CancellationToken cancel)
    {
        List<OpenSlot> free = [];
        foreach (var (host, online) in Ways)
        {
            free.AddRange(await places.SoonestAsync(unitCode, host, online, PerHostAndWay, cancel));
        }

        var ids = free.Select(slot => slot.DayId).Distinct().ToList();
        var days = await db.Set<ReceptionDay>().AsNoTracking().Include(day => day.Points).Where(day => ids.Contains(day.Id)).ToDictionaryAsync(day => day.Id, cancel);
        var pointIds = days.Values.SelectMany(day => day.Points.Select(point => point.PointId).Append(day.CentreId)).Distinct().ToList();
        var points = await db.Set<Point>().AsNoTracking().Where(point => pointIds.Contains(point.Id) && point.InUse).ToDictionaryAsync(point => point.Id, point => point.Name, cancel);
        return [.. free.OrderBy(slot => slot.StartsAt).Select(slot => new NextPlace(slot.Id, slot.StartsAt, slot.EndsAt, slot.Host, days[slot.DayId].HostTitle, slot.IsOnline, slot.Left, Seats(days[slot.DayId], points)))];
    }

    private static List<OfferedSeat> Seats(ReceptionDay day, Dictionary<Guid, string> points)
    {
        List<OfferedSeat> seats = [];
        if (points.TryGetValue(day.CentreId, out var centre))
        {
            seats.Add(new OfferedSeat(PointKind.Centre, day.CentreId, centre));
        }

        seats.AddRange(day.Points.Where(point => points.ContainsKey(point.PointId)).Select(point => new OfferedSeat(PointKind.Commune, point.PointId, points[point.PointId])));
        if (day.HomeAllowed)
        {
            seats.Add(new OfferedSeat(PointKind.Home, null, "Tại nhà"));
        }

        return seats;
    }
}
