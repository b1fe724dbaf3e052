using System.Buffers.Text;
using System.Security.Cryptography;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.People;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Units.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Waiting;

/// <summary>Each receiving body starts with a waiting room of two desks, the province's board with four.</summary>
internal sealed class PlaceStart(PortalDb db, IUnitDirectory units) : IStartData
{
    private const int KeyBytes = 16;

    public int Order => 25;

    public static CounterKeys NewKeys() => new(Key(), Key());

    public async Task LoadAsync(CancellationToken cancel)
    {
        var known = await db.Set<CounterPlace>().Select(place => place.UnitCode).ToListAsync(cancel);
        db.AddRange(units.All.Where(unit => unit.Kind is not (UnitKind.Province or UnitKind.CoordinatingBody) && !known.Contains(unit.Code)).Select(PlaceOf));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static CounterPlace PlaceOf(Unit unit) => unit.Code == UnitCodes.ReceptionBoard
        ? new CounterPlace(unit.Code, "Trụ sở Tiếp công dân tỉnh", 4, NewKeys())
        : new CounterPlace(unit.Code, unit.IsCommune ? $"Nơi tiếp công dân UBND {char.ToLowerInvariant(unit.Name[0])}{unit.Name[1..]}" : $"Nơi tiếp công dân, {unit.Name}", 2, NewKeys());

    private static string Key() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
}
