using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Days;

/// <summary>Postpones a reception or calls it off, and tells everybody booked in the same transaction.</summary>
internal sealed class ChangeDay(PortalDb db, DayGate gate, DayNotices notices, WaitingNotices waiting, ILegalClock clock, TimeProvider time)
{
    private const int Attempts = 5;

    /// <summary>How many appointments moved along.</summary>
    public async Task<int> PostponeAsync(Guid dayId, DateOnly newDate, TimeOnly newFrom, string reason, CancellationToken cancel)
    {
        var calendar = await clock.CalendarAsync(cancel);
        return await ChangeAsync(dayId, day => day.Postpone(newDate, newFrom, reason, time.GetUtcNow(), time.TodayInVietnam(), calendar), Move, cancel);
    }

    /// <summary>How many appointments fell away.</summary>
    public Task<int> CallOffAsync(Guid dayId, string reason, CancellationToken cancel) =>
        ChangeAsync(dayId, day => day.CallOff(reason, time.GetUtcNow()), Cancel, cancel);

    private async Task<int> ChangeAsync(Guid dayId, Action<ReceptionDay> change, Action<ReceptionDay, Booking, Claim> follow, CancellationToken cancel)
    {
        // The rules speak before anybody loses a hold.
        var rehearsal = await DayAsync(db.Set<ReceptionDay>().AsNoTracking(), dayId, cancel);
        change(rehearsal);
        var keys = await gate.ShutAsync(await DayAsync(db.Set<ReceptionDay>().AsNoTracking(), dayId, cancel), cancel);
        try
        {
            return await SaveAsync(dayId, change, follow, cancel);
        }
        finally
        {
            await gate.OpenAsync(keys, CancellationToken.None);
        }
    }

    private async Task<int> SaveAsync(Guid dayId, Action<ReceptionDay> change, Action<ReceptionDay, Booking, Claim> follow, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var day = await DayAsync(db.Set<ReceptionDay>(), dayId, cancel);
            change(day);
            var booked = await BookedAsync(day, cancel);
            foreach (var (booking, claim) in booked)
            {
                follow(day, booking, claim);
            }

            if (day.State == ReceptionDayState.Cancelled)
            {
                await EndWaitingAsync(day, cancel);
            }

            try
            {
                await db.SaveChangesAsync(cancel);
                return booked.Count;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // A citizen cancelled, or was marked as come, between reading and writing: read again.
            }
        }
    }

    private async Task<List<(Booking Booking, Claim Claim)>> BookedAsync(ReceptionDay day, CancellationToken cancel)
    {
        var slots = day.Slots.Select(slot => slot.Id).ToList();
        var claims = await db.Set<Claim>().Where(claim => slots.Contains(claim.SlotId) && claim.BookingId != null).ToDictionaryAsync(claim => claim.BookingId!.Value, cancel);
        var ids = claims.Keys.ToList();
        var bookings = await db.Set<Booking>().Where(booking => ids.Contains(booking.Id) && booking.State == BookingState.Confirmed).ToListAsync(cancel);
        return [.. bookings.Select(booking => (booking, claims[booking.Id]))];
    }

    private void Move(ReceptionDay day, Booking booking, Claim claim)
    {
        var before = booking.StartsAt;
        booking.FollowPostponement(day.Slots.Single(slot => slot.Id == booking.SlotId));
        notices.AddPostponement(booking, before, day.ChangeReason!);
    }

    private void Cancel(ReceptionDay day, Booking booking, Claim claim)
    {
        booking.Cancel(time.GetUtcNow());
        db.Remove(claim);
        notices.AddCancellation(booking, day.ChangeReason!);
    }

    /// <summary>Nobody waits for a place that will not be there.</summary>
    private async Task EndWaitingAsync(ReceptionDay day, CancellationToken cancel)
    {
        foreach (var entry in await db.Set<WaitingEntry>().Where(entry => entry.DayId == day.Id && (entry.State == WaitingState.Waiting || entry.State == WaitingState.Offered)).ToListAsync(cancel))
        {
            entry.Leave();
            waiting.AddCalledOff(entry, day.ChangeReason!);
        }
    }

    private static Task<ReceptionDay> DayAsync(IQueryable<ReceptionDay> days, Guid id, CancellationToken cancel) =>
        days.Include(day => day.Slots).SingleAsync(day => day.Id == id, cancel);
}
