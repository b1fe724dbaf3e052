using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Days;

/// <summary>
/// Postpones a reception, changes its hours or calls it off, and tells everybody concerned in the same transaction. The changed hours are new rows;
/// the foreign key of the claim decides against bookings that run at the same time: either they come first and follow, or they find the old hour gone.
/// </summary>
internal sealed class ChangeDay(PortalDb db, SeatedPeople people, DayNotices notices, WaitingNotices waiting, BookingRules rules, FreeBoard board, ILegalClock clock, TimeProvider time)
{
    private const int Attempts = 40;

    /// <summary>How many appointments moved along.</summary>
    public async Task<int> PostponeAsync(Guid dayId, DateOnly newDate, TimeOnly newFrom, string reason, CancellationToken cancel)
    {
        var calendar = await clock.CalendarAsync(cancel);
        return await ChangeAsync(dayId, day => day.Postpone(newDate, newFrom, reason, time.GetUtcNow(), time.TodayInVietnam(), calendar), Move, cancel);
    }

    /// <summary>How many appointments stand in the changed hours; none is moved.</summary>
    public Task<int> ChangeHoursAsync(Guid dayId, TimeOnly from, TimeOnly to, int places, CancellationToken cancel) =>
        ChangeAsync(dayId, day => day.ChangeHours(from, to, places, time.GetUtcNow()), (_, seated) => seated.Stay(), cancel);

    /// <summary>How many appointments fell away.</summary>
    public Task<int> CallOffAsync(Guid dayId, string reason, CancellationToken cancel) =>
        ChangeAsync(dayId, day => day.CallOff(reason, time.GetUtcNow()), CallOff, cancel);

    private async Task<int> ChangeAsync(Guid dayId, Func<ReceptionDay, IReadOnlyList<MovedSlot>> change, Action<ReceptionDay, Seated> follow, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var day = await db.Set<ReceptionDay>().Include(each => each.Slots).SingleOrDefaultAsync(each => each.Id == dayId, cancel) ?? throw new RuleBrokenException("reception.day-busy");
            var seated = await people.OfAsync(day, change(day), cancel);
            follow(day, seated);
            try
            {
                await db.SaveChangesAsync(cancel);
                board.Changed(day.UnitCode);
                return seated.Booked.Count;
            }
            catch (DbUpdateException lost) when (attempt < Attempts && lost.IsLostRace())
            {
                // A place was held, booked or given back between reading and writing: read again.
            }
            catch (DbUpdateException lost) when (lost.IsLostRace())
            {
                throw new RuleBrokenException("reception.day-busy");
            }
        }
    }

    private void Move(ReceptionDay day, Seated seated)
    {
        var now = time.GetUtcNow();
        foreach (var (booking, moved) in seated.Booked)
        {
            var before = booking.StartsAt;
            booking.FollowPostponement(moved, now);
            booking.PlanReminder(rules.Reminders, now);
            notices.AddPostponement(booking, before, day.ChangeReason!);
        }

        foreach (var (entry, offered) in seated.Waiting)
        {
            var before = entry.Date;
            entry.Follow(day.Date, offered);
            waiting.AddPostponed(entry, day, before);
        }

        seated.Stay();
    }

    private void CallOff(ReceptionDay day, Seated seated)
    {
        var now = time.GetUtcNow();
        foreach (var (booking, _) in seated.Booked)
        {
            booking.CallOff(now);
            notices.AddCancellation(booking, day.ChangeReason!);
        }

        foreach (var (entry, _) in seated.Waiting)
        {
            entry.Leave();
            waiting.AddCalledOff(entry, day.ChangeReason!);
        }
    }
}
