using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Waiting;

/// <summary>Gives freed places to those who wait, the first who came first. Offer, claim and message are one transaction.</summary>
internal sealed class FreedPlaces(PortalDb db, PlaceClaims claims, WaitingNotices notices, BookingRules rules, ILegalClock clock, TimeProvider time)
{
    /// <summary>Offers one place of the reception; false when none is free or another instance was faster.</summary>
    public async Task<bool> OfferNextAsync(Guid dayId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (await db.Set<ReceptionDay>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == dayId, cancel) is not { } day)
        {
            return false;
        }

        if (day.IsOnline && !OnlineNotice.InTime(day.Date, time.TodayInVietnam(), await clock.CalendarAsync(cancel)))
        {
            return false;
        }

        var slots = await db.Set<Slot>().AsNoTracking().Where(slot => slot.DayId == dayId && slot.StartsAt > now).OrderBy(slot => slot.StartsAt).ToListAsync(cancel);
        foreach (var slot in slots)
        {
            if (await claims.FreePlaceAsync(slot, now, cancel) is { } place)
            {
                return await OfferAsync(slot, place, now, cancel);
            }
        }

        return false;
    }

    /// <summary>Ends an offer; its place is free for the next.</summary>
    public async Task<bool> LapseAsync(Guid entryId, CancellationToken cancel)
    {
        var entry = await db.Set<WaitingEntry>().SingleAsync(e => e.Id == entryId, cancel);
        if (entry.State != WaitingState.Offered)
        {
            return false;
        }

        entry.Lapse(time.GetUtcNow());
        db.RemoveRange(await db.Set<Claim>().Where(claim => claim.WaitingId == entryId && claim.BookingId == null).ToListAsync(cancel));
        notices.AddLapsed(entry);
        return await SavedAsync(cancel);
    }

    private async Task<bool> OfferAsync(Slot slot, int place, DateTimeOffset now, CancellationToken cancel)
    {
        var next = await db.Set<WaitingEntry>().Where(entry => entry.DayId == slot.DayId && entry.State == WaitingState.Waiting)
            .OrderBy(entry => entry.JoinedAt).ThenBy(entry => entry.Id).FirstOrDefaultAsync(cancel);
        if (next is null)
        {
            return false;
        }

        db.Add(next.Offer(slot, place, rules.OfferTime, now));
        notices.AddOffer(next, slot);
        return await SavedAsync(cancel);
    }

    private async Task<bool> SavedAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            return false;
        }
    }
}
