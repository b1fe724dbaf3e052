using CitizenPortal.Web.Features.Reception.Book;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Api;

/// <summary>Books in one step, without holding first: one reading, one writing transaction. The key of the claim decides as everywhere.</summary>
internal sealed class BookNow(PortalDb db, PlaceClaims claims, BookingNotices notices, BookingRules rules, FreeBoard board, ILegalClock clock, TimeProvider time)
{
    /// <summary>The hour and what stands around it before a place is taken.</summary>
    private sealed record Around(Slot Slot, ReceptionDay Day, Point? Point, bool Awaited, int OfPhone, int OfPetition, int Claims);

    private static readonly Func<PortalDb, Guid, Guid?, string, Guid?, DateTimeOffset, CancellationToken, Task<Around?>> Read = EF.CompileAsyncQuery(
        (PortalDb db, Guid slotId, Guid? pointId, string phone, Guid? petition, DateTimeOffset now, CancellationToken cancel) => (
            from slot in db.Set<Slot>().AsNoTracking()
            join day in db.Set<ReceptionDay>().Include(each => each.Points) on slot.DayId equals day.Id
            where slot.Id == slotId
            from point in db.Set<Point>().Where(each => each.Id == pointId).DefaultIfEmpty()
            select new Around(
                slot,
                day,
                point,
                db.Set<WaitingEntry>().Any(entry => entry.DayId == day.Id && entry.State == WaitingState.Waiting),
                db.Set<Booking>().Count(booking => booking.Phone == phone && booking.StartsAt > now && booking.State == BookingState.Confirmed),
                petition == null ? 0 : db.Set<Booking>().Count(booking => booking.PetitionId == petition && booking.StartsAt > now && booking.State == BookingState.Confirmed),
                db.Set<Claim>().Count(claim => claim.SlotId == slotId)))
            .SingleOrDefault());

    /// <summary>The appointment; null when there is no such hour or every place of it is taken.</summary>
    public async Task<Booking?> BookAsync(Guid slotId, PlaceChoice choice, Visitor visitor, BookingMatter? matter, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (await Read(db, slotId, choice.PointId, visitor.Phone, matter?.PetitionId, now, cancel) is not { } around)
        {
            return null;
        }

        var (slot, day) = (around.Slot, around.Day);
        day.CheckBookable(slot, choice, now, time.TodayInVietnam(), await clock.CalendarAsync(cancel));
        rules.Limits.Check(around.OfPhone, around.OfPetition);
        for (var attempt = 0; attempt < slot.Places && !around.Awaited; attempt++)
        {
            // An empty slot needs no further reading: any place is free, and the key decides.
            var place = attempt == 0 && around.Claims == 0 ? 1 : await claims.FreePlaceAsync(slot, now, cancel);
            if (place is null)
            {
                return null;
            }

            if (await TryAsync(new BookedPlace(day, slot, Claim.Hold(slot, place.Value, ReceptionKeys.Token(), choice, now), around.Point), visitor, matter, now, cancel) is { } booking)
            {
                return booking;
            }
        }

        return null;
    }

    private async Task<Booking?> TryAsync(BookedPlace place, Visitor visitor, BookingMatter? matter, DateTimeOffset now, CancellationToken cancel)
    {
        var booking = Booking.Make(place, VisitorShield.Of(visitor, matter), matter, ReceptionKeys.ForBooking(), now);
        booking.PlanReminder(rules.Reminders, now);
        db.AddRange(booking, place.Claim);
        notices.AddConfirmation(booking);
        try
        {
            await db.SaveChangesAsync(cancel);
            board.Changed(booking.UnitCode);
            return booking;
        }
        catch (DbUpdateException failure) when (failure.IsLostRace())
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
