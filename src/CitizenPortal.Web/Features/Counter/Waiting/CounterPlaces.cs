using System.Security.Claims;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Waiting;

/// <summary>Finds the waiting room that somebody may use.</summary>
internal sealed class CounterPlaces(PortalDb db, IAuthorizationService authorization)
{
    private IQueryable<CounterPlace> Places => db.Set<CounterPlace>().AsNoTracking();

    public Task<CounterPlace?> ByHallKeyAsync(string key, CancellationToken cancel) => Places.SingleOrDefaultAsync(place => place.HallKey == key, cancel);

    public Task<CounterPlace?> ByKioskKeyAsync(string key, CancellationToken cancel) => Places.SingleOrDefaultAsync(place => place.KioskKey == key, cancel);

    /// <summary>The place of the officer's own unit; null for whoever does not receive.</summary>
    public async Task<CounterPlace?> OfAsync(ClaimsPrincipal officer, CancellationToken cancel) =>
        officer.UnitCode() is { } unit && (await authorization.AuthorizeAsync(officer, Policies.Reception)).Succeeded
            ? await Places.SingleOrDefaultAsync(place => place.UnitCode == unit, cancel)
            : null;

    /// <summary>The place of a named unit, if the reader may see that unit; his own when none is named.</summary>
    public async Task<CounterPlace?> SeenByAsync(ClaimsPrincipal officer, string? unitCode, CancellationToken cancel)
    {
        var unit = unitCode ?? officer.UnitCode();
        return unit is not null && officer.MaySeeUnit(unit) ? await Places.SingleOrDefaultAsync(place => place.UnitCode == unit, cancel) : null;
    }

    public async Task<CounterPlace?> SeenByAsync(ClaimsPrincipal officer, Guid placeId, CancellationToken cancel) =>
        await Places.SingleOrDefaultAsync(place => place.Id == placeId, cancel) is { } place && officer.MaySeeUnit(place.UnitCode) ? place : null;
}
