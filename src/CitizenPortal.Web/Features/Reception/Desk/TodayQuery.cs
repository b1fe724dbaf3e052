using System.Security.Claims;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Desk;

/// <param name="Booked">Places of the reception that are booked.</param>
internal sealed record PostedReception(ReceptionDay Day, int Booked, int Places);

/// <summary>The appointments and receptions of one day that an officer may see.</summary>
internal sealed class TodayQuery(PortalDb db)
{
    public async Task<IReadOnlyList<Booking>> BookingsAsync(ClaimsPrincipal officer, DateOnly day, string? unitCode, CancellationToken cancel)
    {
        var (from, to) = (VietnamTime.At(day, TimeOnly.MinValue), VietnamTime.At(day.AddDays(1), TimeOnly.MinValue));
        var unit = Scope(officer, unitCode);
        return await db.Set<Booking>().AsNoTracking()
            .Where(booking => booking.StartsAt >= from && booking.StartsAt < to && (unit == null || booking.UnitCode == unit))
            .OrderBy(booking => booking.StartsAt).ThenBy(booking => booking.Place)
            .ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<PostedReception>> PostedAsync(ClaimsPrincipal officer, DateOnly day, string? unitCode, CancellationToken cancel)
    {
        var unit = Scope(officer, unitCode);
        var days = await db.Set<ReceptionDay>().AsNoTracking().Include(posted => posted.Slots)
            .Where(posted => posted.Date == day && (unit == null || posted.UnitCode == unit))
            .OrderBy(posted => posted.From).ToListAsync(cancel);
        var slots = days.SelectMany(posted => posted.Slots.Select(slot => slot.Id)).ToList();
        var booked = await db.Set<Domain.Reception.Claim>().Where(claim => slots.Contains(claim.SlotId) && claim.BookingId != null)
            .GroupBy(claim => claim.SlotId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        return [.. days.Select(posted => new PostedReception(posted, posted.Slots.Sum(slot => booked.GetValueOrDefault(slot.Id)), posted.Slots.Sum(slot => slot.Places)))];
    }

    /// <summary>Null for the whole province; an officer without a unit sees nothing.</summary>
    private static string? Scope(ClaimsPrincipal officer, string? wanted) =>
        officer.SeesProvince() ? wanted : officer.UnitCode() ?? "";
}
