using CitizenPortal.Web.Features.Reception.Book;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Api;

/// <summary>Books in one step, without holding first: three readings by key, one writing transaction. The key of the claim decides as everywhere.</summary>
internal sealed class BookNow(PortalDb db, PlaceClaims claims, BookingNotices notices, BookingRules rules, FreeBoard board, ILegalClock clock, TimeProvider time)
{
    /// <summary>What stands around the place before it is taken.</summary>
    private sealed record Around(bool Awaited, int OfPhone, int OfPetition, int Claims);

    private static readonly Func<PortalDb, Guid, CancellationToken, Task<ReceptionDay?>> ReadDay = EF.CompileAsyncQuery(
        (PortalDb db, Guid slotId, CancellationToken cancel) => db.Set<ReceptionDay>().AsNoTracking()
            .Include(day => day.Points)
            .Include(day => day.Slots.Where(slot => slot.Id == slotId))
            .SingleOrDefault(day => day.Slots.Any(slot => slot.Id == slotId)));

    private static readonly Func<PortalDb, Guid, string, Guid?, DateTimeOffset, CancellationToken, Task<Around>> ReadAround = EF.CompileAsyncQuery(
        (PortalDb db, Guid slotId, string phone, Guid? petition, DateTimeOffset now, CancellationToken cancel) => db.Set<Slot>().AsNoTracking()
            .Where(slot => slot.Id == slotId)
            .Select(slot => new Around(
                db.Set<WaitingEntry>().Any(entry => entry.DayId == slot.DayId && entry.State == WaitingState.Waiting),
                db.Set<Booking>().Count(booking => booking.Phone == phone && booking.StartsAt > now && booking.State == BookingState.Confirmed),
                petition == null ? 0 : db.Set<Booking>().Count(booking => booking.PetitionId == petition && booking.StartsAt > now && booking.State == BookingState.Confirmed),
                db.Set<Claim>().Count(claim => claim.SlotId == slotId)))
            .Single());

    private static readonly Func<PortalDb, Guid, CancellationToken, Task<Point>> ReadPoint = EF.CompileAsyncQuery(
        (PortalDb db, Guid id, CancellationToken cancel) => db.Set<Point>().AsNoTracking().Single(point => point.Id == id));

    /// <summary>The appointment; null when there is no such hour or every place of it is taken.</summary>
    public async Task<Booking?> BookAsync(Guid slotId, PlaceChoice choice, Visitor visitor, BookingMatter? matter, CancellationToken cancel)
    {
        if (await ReadDay(db, slotId, cancel) is not { } day)
        {
            return null;
        }

        var (slot, now) = (day.Slots[0], time.GetUtcNow());
        day.CheckBookable(slot, choice, now, time.TodayInVietnam(), await clock.CalendarAsync(cancel));
        var around = await ReadAround(db, slotId, visitor.Phone, matter?.PetitionId, now, cancel);
        var point = choice.PointId is { } pointId ? await ReadPoint(db, pointId, cancel) : null;
        rules.Limits.Check(around.OfPhone, around.OfPetition);
        for (var attempt = 0; attempt < slot.Places && !around.Awaited; attempt++)
        {
            // An empty slot needs no further reading: any place is free, and the key decides.
            var place = attempt == 0 && around.Claims == 0 ? 1 : await claims.FreePlaceAsync(slot, now, cancel);
            if (place is null)
            {
                return null;
            }

            if (await TryAsync(new BookedPlace(day, slot, Claim.Hold(slot, place.Value, ReceptionKeys.Token(), choice, now), point), visitor, matter, now, cancel) is { } booking)
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
