using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Places;

/// <param name="Left">Places neither booked nor held now.</param>
/// <param name="TooNear">An online slot whose points can no longer be told in time.</param>
public sealed record OpenSlot(Guid Id, Guid DayId, string UnitCode, HostKind Host, bool IsOnline, DateOnly Date, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Left, bool TooNear)
{
    public bool CanBook => Left > 0 && !TooNear;
}

/// <summary>Reads which places are free. A list may be stale by the time it is read; the claim never is.</summary>
internal sealed class FreePlaces(PortalDb db, ILegalClock clock, TimeProvider time)
{
    private const int HorizonDays = 60;
    private const int NextFromSameHost = 4;
    private const int NextFromOthers = 3;

    /// <summary>All slots of a unit that still lie ahead, full ones included, the soonest first; one indexed query.</summary>
    public async Task<IReadOnlyList<OpenSlot>> OfUnitAsync(string unitCode, HostKind? host, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var until = now.AddDays(HorizonDays);
        var slots = db.Set<Slot>().Where(slot => slot.UnitCode == unitCode && slot.Places > 0 && slot.StartsAt > now && slot.StartsAt < until);
        if (host is not null)
        {
            slots = slots.Where(slot => slot.Host == host);
        }

        return await ReadAsync(slots, now, cancel);
    }

    /// <summary>The hours of one host on one day, full ones included.</summary>
    public async Task<IReadOnlyList<OpenSlot>> OfHostAsync(string unitCode, HostKind host, DateOnly day, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var (from, to) = (VietnamTime.At(day, TimeOnly.MinValue), VietnamTime.At(day.AddDays(1), TimeOnly.MinValue));
        return await ReadAsync(db.Set<Slot>().Where(slot => slot.UnitCode == unitCode && slot.Host == host && slot.StartsAt > now && slot.StartsAt >= from && slot.StartsAt < to), now, cancel);
    }

    /// <summary>The soonest free hours of one host, so many at most; full ones are passed over in the database.</summary>
    public async Task<IReadOnlyList<OpenSlot>> SoonestAsync(string unitCode, HostKind host, bool online, int most, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var until = now.AddDays(HorizonDays);
        var earliest = await EarliestOnlineAsync(cancel);
        var claims = db.Set<Claim>();
        var free = db.Set<Slot>().Where(slot => slot.UnitCode == unitCode && slot.Host == host && slot.IsOnline == online && slot.StartsAt > now && slot.StartsAt < until
            && (!online || slot.Date >= earliest)
            && slot.Places > claims.Count(claim => claim.SlotId == slot.Id && (claim.BookingId != null || claim.WaitingId != null || claim.HeldUntil > now)));
        return await ReadAsync(free.OrderBy(slot => slot.StartsAt).Take(most), now, cancel);
    }

    public async Task<IReadOnlyList<OpenSlot>> OfDaysAsync(DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return await ReadAsync(db.Set<Slot>().Where(slot => slot.Places > 0 && slot.StartsAt > now && slot.Date >= from && slot.Date <= to), now, cancel);
    }

    /// <summary>What to offer somebody whose place is gone: the same host first, then other hosts of the unit, then the province's board.</summary>
    public async Task<IReadOnlyList<OpenSlot>> NextAsync(string unitCode, HostKind host, CancellationToken cancel)
    {
        var ofUnit = (await OfUnitAsync(unitCode, null, cancel)).Where(slot => slot.CanBook).ToList();
        var ofBoard = unitCode == UnitCodes.ReceptionBoard ? [] : (await OfUnitAsync(UnitCodes.ReceptionBoard, null, cancel)).Where(slot => slot.CanBook);
        return
        [
            .. ofUnit.Where(slot => slot.Host == host).Take(NextFromSameHost),
            .. ofUnit.Where(slot => slot.Host != host).Take(NextFromOthers),
            .. ofBoard.Take(NextFromOthers),
        ];
    }

    /// <summary>The first day for which online points can still be told in time.</summary>
    public async Task<DateOnly> EarliestOnlineAsync(CancellationToken cancel) =>
        OnlineNotice.EarliestDay(time.TodayInVietnam(), await clock.CalendarAsync(cancel));

    private async Task<IReadOnlyList<OpenSlot>> ReadAsync(IQueryable<Slot> slots, DateTimeOffset now, CancellationToken cancel)
    {
        var earliestOnline = await EarliestOnlineAsync(cancel);
        var claims = db.Set<Claim>();
        return await slots.AsNoTracking()
            .OrderBy(slot => slot.StartsAt)
            .Select(slot => new OpenSlot(
                slot.Id,
                slot.DayId,
                slot.UnitCode,
                slot.Host,
                slot.IsOnline,
                slot.Date,
                slot.StartsAt,
                slot.EndsAt,
                slot.Places - claims.Count(claim => claim.SlotId == slot.Id && (claim.BookingId != null || claim.WaitingId != null || claim.HeldUntil > now)),
                slot.IsOnline && slot.Date < earliestOnline))
            .ToListAsync(cancel);
    }
}
