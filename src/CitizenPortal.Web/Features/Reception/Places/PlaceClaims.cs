using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Places;

/// <summary>Takes places. The primary key of the claim decides who gets one; this code only asks and explains.</summary>
internal sealed class PlaceClaims(PortalDb db, FreeBoard board, ILegalClock clock, TimeProvider time)
{
    /// <summary>Holds a place of the slot for five minutes; null when every place is taken.</summary>
    /// <param name="earlierKey">What this browser held before: the same slot again is the same hold, another slot frees it.</param>
    public async Task<string?> HoldAsync(Slot slot, PlaceChoice choice, string? earlierKey, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (await db.Set<ReceptionDay>().AsNoTracking().Include(d => d.Points).SingleOrDefaultAsync(d => d.Id == slot.DayId, cancel) is not { } day)
        {
            return null;
        }

        day.CheckBookable(slot, choice, now, time.TodayInVietnam(), await clock.CalendarAsync(cancel));
        if (earlierKey is not null && await KeptAsync(slot, choice, earlierKey, now, cancel))
        {
            return earlierKey;
        }

        if (await IsAwaitedAsync(slot.DayId, cancel))
        {
            return null;
        }

        // Each failed attempt means that somebody else got a place, so there are no more attempts than places.
        for (var attempt = 0; attempt < slot.Places; attempt++)
        {
            if (await FreePlaceAsync(slot, now, cancel) is not { } place)
            {
                return null;
            }

            if (await TryTakeAsync(Claim.Hold(slot, place, ReceptionKeys.Token(), choice, now), cancel) is { } key)
            {
                board.Changed(slot.UnitCode);
                return key;
            }
        }

        return null;
    }

    /// <summary>Gives a place back before its time; a booked place stays booked.</summary>
    public Task ReleaseAsync(string holdKey, CancellationToken cancel) =>
        db.Set<Claim>().Where(claim => claim.HoldKey == holdKey && claim.BookingId == null).ExecuteDeleteAsync(cancel);

    private async Task<bool> KeptAsync(Slot slot, PlaceChoice choice, string earlierKey, DateTimeOffset now, CancellationToken cancel)
    {
        var (kind, point) = choice;
        var sameHold = await db.Set<Claim>().AnyAsync(
            claim => claim.HoldKey == earlierKey && claim.SlotId == slot.Id && claim.Point == kind && claim.PointId == point && claim.BookingId == null && claim.HeldUntil > now,
            cancel);
        if (!sameHold)
        {
            await ReleaseAsync(earlierKey, cancel);
        }

        return sameHold;
    }

    /// <summary>Whether people wait for a freed place of this reception; it goes to them first.</summary>
    public Task<bool> IsAwaitedAsync(Guid dayId, CancellationToken cancel) =>
        db.Set<WaitingEntry>().AnyAsync(entry => entry.DayId == dayId && entry.State == WaitingState.Waiting, cancel);

    /// <summary>A place that seems free; holds that ran out are cleared away. Only storing a claim shows whether it was.</summary>
    public async Task<int?> FreePlaceAsync(Slot slot, DateTimeOffset now, CancellationToken cancel)
    {
        var claims = await db.Set<Claim>().AsNoTracking().Where(claim => claim.SlotId == slot.Id).ToListAsync(cancel);
        if (claims.Any(claim => claim.IsFree(now)))
        {
            await db.Set<Claim>().Where(claim => claim.SlotId == slot.Id && claim.BookingId == null && claim.WaitingId == null && claim.HeldUntil <= now).ExecuteDeleteAsync(cancel);
        }

        var taken = claims.Where(claim => !claim.IsFree(now)).Select(claim => claim.Place).ToHashSet();
        return Enumerable.Range(1, slot.Places).Cast<int?>().FirstOrDefault(place => !taken.Contains(place!.Value));
    }

    private async Task<string?> TryTakeAsync(Claim claim, CancellationToken cancel)
    {
        db.Add(claim);
        try
        {
            await db.SaveChangesAsync(cancel);
            return claim.HoldKey;
        }
        catch (DbUpdateException failure) when (failure.IsLostRace())
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
