using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Notices;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Places;

/// <summary>
/// Calls a reception off: takes every free place out of use and cancels every appointment with a message, in one transaction.
/// The key of the claim decides against bookings that run at the same time: either they come first and are told, or they find no place.
/// </summary>
internal sealed class CallOffReception(PortalDb db, BookingNotices notices, WaitingNotices waiting, TimeProvider time)
{
    private const int Attempts = 20;

    /// <returns>How many people were told.</returns>
    public async Task<int> RunAsync(Guid dayId, string reason, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            try
            {
                return await TryAsync(dayId, reason, cancel);
            }
            catch (DbUpdateException lost) when (attempt < Attempts && (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation()))
            {
                // Somebody took, booked or gave back a place meanwhile; look at all places again.
            }
        }
    }

    private async Task<int> TryAsync(Guid dayId, string reason, CancellationToken cancel)
    {
        var slots = await db.Set<Slot>().AsNoTracking().Where(slot => slot.DayId == dayId).ToListAsync(cancel);
        var ids = slots.Select(slot => slot.Id).ToList();
        var claims = await db.Set<Claim>().Where(claim => ids.Contains(claim.SlotId)).ToListAsync(cancel);
        var told = await CancelAsync(dayId, reason, cancel);
        foreach (var claim in claims.Where(claim => !claim.Closed))
        {
            claim.Close(ReceptionKeys.Token());
        }

        var known = claims.Select(claim => (claim.SlotId, claim.Place)).ToHashSet();
        db.AddRange(slots
            .SelectMany(slot => Enumerable.Range(1, slot.Places).Select(place => (Slot: slot, Place: place)))
            .Where(one => !known.Contains((one.Slot.Id, one.Place)))
            .Select(one => Claim.Close(one.Slot, one.Place, ReceptionKeys.Token())));
        await db.SaveChangesAsync(cancel);
        return told;
    }

    private async Task<int> CancelAsync(Guid dayId, string reason, CancellationToken cancel)
    {
        var bookings = await db.Set<Booking>().Where(booking => booking.DayId == dayId && booking.State == BookingState.Confirmed).ToListAsync(cancel);
        foreach (var booking in bookings)
        {
            booking.CallOff(time.GetUtcNow());
            notices.AddCalledOff(booking, reason);
        }

        foreach (var entry in await db.Set<WaitingEntry>().Where(entry => entry.DayId == dayId && (entry.State == WaitingState.Waiting || entry.State == WaitingState.Offered)).ToListAsync(cancel))
        {
            entry.Leave();
            waiting.AddCalledOff(entry, reason);
        }

        return bookings.Count;
    }
}
