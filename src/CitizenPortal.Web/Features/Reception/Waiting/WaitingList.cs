using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Places;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Waiting;

/// <summary>Puts people on the waiting list of a full reception and takes them off it.</summary>
internal sealed class WaitingList(PortalDb db, TimeProvider time)
{
    /// <summary>A reception that still lies ahead, with its points; null when there is none.</summary>
    public async Task<ReceptionDay?> DayAsync(Guid id, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return await db.Set<ReceptionDay>().AsNoTracking().Include(day => day.Points)
            .SingleOrDefaultAsync(day => day.Id == id && db.Set<Slot>().Any(slot => slot.DayId == id && slot.StartsAt > now), cancel);
    }

    /// <summary>The same phone waits once for a reception, however often it asks.</summary>
    public async Task<WaitingEntry> JoinAsync(ReceptionDay day, PlaceChoice choice, Visitor visitor, CancellationToken cancel)
    {
        var known = await db.Set<WaitingEntry>().FirstOrDefaultAsync(
            entry => entry.DayId == day.Id && entry.Phone == visitor.Phone && (entry.State == WaitingState.Waiting || entry.State == WaitingState.Offered),
            cancel);
        if (known is not null)
        {
            return known;
        }

        var joined = WaitingEntry.Join(day, choice, visitor, ReceptionKeys.Token(), time.GetUtcNow());
        db.Add(joined);
        try
        {
            await db.SaveChangesAsync(cancel);
            return joined;
        }
        catch (DbUpdateException lost) when (lost.IsReferenceViolation())
        {
            // The empty reception was taken back with its series in this moment.
            throw new RuleBrokenException("reception.slot-gone");
        }
    }

    public Task<WaitingEntry?> FindAsync(string token, CancellationToken cancel) =>
        db.Set<WaitingEntry>().SingleOrDefaultAsync(entry => entry.Token == token, cancel);

    /// <summary>How many wait before this one.</summary>
    public Task<int> AheadAsync(WaitingEntry entry, CancellationToken cancel) => db.Set<WaitingEntry>().CountAsync(
        other => other.DayId == entry.DayId && other.State == WaitingState.Waiting && (other.JoinedAt < entry.JoinedAt || (other.JoinedAt == entry.JoinedAt && other.Id.CompareTo(entry.Id) < 0)),
        cancel);

    /// <summary>Gives an offered place back with it, so that the next is asked at once.</summary>
    public async Task LeaveAsync(WaitingEntry entry, CancellationToken cancel)
    {
        entry.Leave();
        db.RemoveRange(await db.Set<Claim>().Where(claim => claim.WaitingId == entry.Id && claim.BookingId == null).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }
}
