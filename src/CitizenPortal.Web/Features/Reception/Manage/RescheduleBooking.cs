using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>Takes the new place, frees the old one, moves the appointment and writes the messages, in one transaction: the old place is never lost before the new one is won.</summary>
internal sealed class RescheduleBooking(PortalDb db, PlaceClaims claims, BookingNotices notices, BookingRules rules, FreeBoard board, ILegalClock clock, TimeProvider time)
{
    /// <summary>False when every place of the hour went to others.</summary>
    public async Task<bool> MoveAsync(Guid bookingId, Guid slotId, CancellationToken cancel)
    {
        if (await db.Set<Slot>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == slotId, cancel) is not { } slot)
        {
            return false;
        }

        if (await db.Set<ReceptionDay>().AsNoTracking().Include(d => d.Points).SingleOrDefaultAsync(d => d.Id == slot.DayId, cancel) is not { } day)
        {
            return false;
        }

        for (var attempt = 0; attempt <= slot.Places; attempt++)
        {
            db.ChangeTracker.Clear();
            var booking = await db.Set<Booking>().SingleAsync(b => b.Id == bookingId, cancel);
            if (booking.SlotId == slotId)
            {
                return true;
            }

            var choice = Seat(booking, day);
            day.CheckBookable(slot, choice, time.GetUtcNow(), time.TodayInVietnam(), await clock.CalendarAsync(cancel));
            if (await claims.FreePlaceAsync(slot, time.GetUtcNow(), cancel) is not { } place)
            {
                return false;
            }

            if (await TryMoveAsync(booking, day, slot, place, choice, cancel))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The seat he has, where the new reception offers it; otherwise with the host.</summary>
    private static PlaceChoice Seat(Booking booking, ReceptionDay day) => booking.Point switch
    {
        PointKind.Home when day.HomeAllowed => new PlaceChoice(PointKind.Home, null),
        PointKind.Commune when day.Points.Any(point => point.PointId == booking.PointId) => new PlaceChoice(PointKind.Commune, booking.PointId),
        _ => new PlaceChoice(PointKind.Centre, day.CentreId),
    };

    private async Task<bool> TryMoveAsync(Booking booking, ReceptionDay day, Slot slot, int place, PlaceChoice choice, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var claim = Claim.Hold(slot, place, ReceptionKeys.Token(), choice, now);
        var point = choice.PointId is { } id ? await db.Set<Point>().AsNoTracking().SingleAsync(p => p.Id == id, cancel) : null;
        db.RemoveRange(await db.Set<Claim>().Where(old => old.BookingId == booking.Id).ToListAsync(cancel));
        booking.Reschedule(new BookedPlace(day, slot, claim, point), now);
        booking.PlanReminder(rules.Reminders, now);
        db.Add(claim);
        notices.AddRescheduled(booking);
        try
        {
            await db.SaveChangesAsync(cancel);
            board.Changed(booking.UnitCode);
            return true;
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            return false;
        }
    }
}
