using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Reception.Waiting;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>A held place with what the citizen must see of it.</summary>
internal sealed record HeldPlace(Claim Claim, Slot Slot, ReceptionDay Day, Point? Point)
{
    public bool IsOver(DateTimeOffset now) => Claim.HeldUntil <= now;
}

/// <summary>Finds, prolongs and gives up holds, and says what else is free when one is lost.</summary>
internal sealed class HeldPlaces(PortalDb db, FreePlaces places, PlaceClaims claims, WaitingList list, TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    public async Task<HeldPlace?> FindAsync(string key, CancellationToken cancel)
    {
        if (await db.Set<Claim>().AsNoTracking().SingleOrDefaultAsync(c => c.HoldKey == key, cancel) is not { } claim)
        {
            return null;
        }

        // The reception may change its hours between two readings.
        if (await db.Set<Slot>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == claim.SlotId, cancel) is not { } slot)
        {
            return null;
        }

        var day = await db.Set<ReceptionDay>().AsNoTracking().SingleAsync(d => d.Id == slot.DayId, cancel);
        var point = claim.PointId is { } id ? await db.Set<Point>().AsNoTracking().SingleAsync(p => p.Id == id, cancel) : null;
        return new HeldPlace(claim, slot, day, point);
    }

    public async Task<string> ManageTokenAsync(Guid bookingId, CancellationToken cancel) =>
        await db.Set<Booking>().Where(booking => booking.Id == bookingId).Select(booking => booking.ManageToken).SingleAsync(cancel);

    public async Task ExtendAsync(string key, CancellationToken cancel)
    {
        var claim = await db.Set<Claim>().SingleAsync(c => c.HoldKey == key, cancel);
        claim.Extend(Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Who waited for the place, when it is an offer from the waiting list.</summary>
    public async Task<WaitingEntry?> WaiterAsync(Claim claim, CancellationToken cancel) =>
        claim.WaitingId is { } id ? await db.Set<WaitingEntry>().SingleAsync(entry => entry.Id == id, cancel) : null;

    public async Task ReleaseAsync(Claim claim, CancellationToken cancel)
    {
        if (await WaiterAsync(claim, cancel) is { } waiter)
        {
            await list.LeaveAsync(waiter, cancel);
        }
        else
        {
            await claims.ReleaseAsync(claim.HoldKey, cancel);
        }
    }

    /// <summary>The slot whose hold was lost, as the form remembers it, and the free places nearest to it.</summary>
    public async Task<(Slot? Slot, IReadOnlyList<OpenSlot> Free)> NextAsync(Guid? slotId, CancellationToken cancel)
    {
        var slot = await db.Set<Slot>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == slotId, cancel);
        return (slot, slot is null ? [] : await places.NextAsync(slot.UnitCode, slot.Host, cancel));
    }
}
