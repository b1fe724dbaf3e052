using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Places;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Days;

/// <summary>
/// Shuts a reception to new bookings while it is changed. Open holds are taken away and every free place is claimed, by the same key that decides
/// between citizens: who booked before is seen by the change, who comes later finds no place. Claims of a crashed change run out like any hold.
/// </summary>
internal sealed class DayGate(PortalDb db, TimeProvider time)
{
    private const int Attempts = 20;

    /// <summary>Keys of the claims that keep the gate shut.</summary>
    public async Task<IReadOnlyList<string>> ShutAsync(ReceptionDay day, CancellationToken cancel)
    {
        var slots = day.Slots.Select(slot => slot.Id).ToList();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            await db.Set<Claim>().Where(claim => slots.Contains(claim.SlotId) && claim.BookingId == null).ExecuteDeleteAsync(cancel);

            // A hold that came in between is not passed over: the gate collides with it and tries again.
            var taken = (await db.Set<Claim>().AsNoTracking().Where(claim => slots.Contains(claim.SlotId) && claim.BookingId != null).Select(claim => new { claim.SlotId, claim.Place }).ToListAsync(cancel)).ToHashSet();
            var gate = day.Slots.SelectMany(slot => Enumerable.Range(1, slot.Places).Where(place => !taken.Contains(new { SlotId = slot.Id, Place = place })).Select(place => Taken(day, slot, place))).ToList();
            if (await TryAddAsync(gate, cancel))
            {
                return [.. gate.Select(claim => claim.HoldKey)];
            }
        }

        throw new Domain.Kernel.RuleBrokenException("reception.day-busy");
    }

    public Task OpenAsync(IReadOnlyList<string> gate, CancellationToken cancel) =>
        db.Set<Claim>().Where(claim => gate.Contains(claim.HoldKey) && claim.BookingId == null).ExecuteDeleteAsync(cancel);

    private Claim Taken(ReceptionDay day, Slot slot, int place) => Claim.Hold(slot, place, ReceptionKeys.Token(), new PlaceChoice(PointKind.Centre, day.CentreId), time.GetUtcNow());

    private async Task<bool> TryAddAsync(List<Claim> gate, CancellationToken cancel)
    {
        db.AddRange(gate);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
