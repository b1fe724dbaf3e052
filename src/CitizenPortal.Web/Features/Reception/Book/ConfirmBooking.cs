using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Places;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>Turns a held place into an appointment and its messages, in one transaction. The same hold sent twice makes one appointment.</summary>
internal sealed class ConfirmBooking(PortalDb db, BookingNotices notices, OpenBookings open, BookingRules rules, TimeProvider time)
{
    /// <summary>The appointment, or null when the hold ran out and somebody else took the place.</summary>
    public async Task<Booking?> ConfirmAsync(string holdKey, Visitor visitor, BookingMatter? matter, CancellationToken cancel)
    {
        if (await db.Set<Claim>().SingleOrDefaultAsync(claim => claim.HoldKey == holdKey, cancel) is not { } claim)
        {
            return null;
        }

        if (claim.BookingId is { } made)
        {
            return await FindAsync(made, cancel);
        }

        rules.Limits.Check(await open.OfPhoneAsync(visitor.Phone, cancel), await open.OfPetitionAsync(matter?.PetitionId, cancel));
        if (await MakeAsync(claim, VisitorShield.Of(visitor, matter), matter, cancel) is not { } booking)
        {
            return null;
        }

        booking.PlanReminder(rules.Reminders, time.GetUtcNow());
        db.Add(booking);
        if (claim.WaitingId is { } waiting)
        {
            (await db.Set<WaitingEntry>().SingleAsync(entry => entry.Id == waiting, cancel)).Take();
        }

        notices.AddConfirmation(booking);
        try
        {
            await db.SaveChangesAsync(cancel);
            return booking;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another request booked this hold, or took over the place after it ran out.
            db.ChangeTracker.Clear();
            return await BookedByAsync(holdKey, cancel);
        }
    }

    /// <summary>Null when the reception changed its hours since the claim was read.</summary>
    private async Task<Booking?> MakeAsync(Claim claim, Visitor visitor, BookingMatter? matter, CancellationToken cancel)
    {
        if (await db.Set<Slot>().SingleOrDefaultAsync(s => s.Id == claim.SlotId, cancel) is not { } slot)
        {
            return null;
        }

        if (await db.Set<ReceptionDay>().SingleOrDefaultAsync(d => d.Id == slot.DayId, cancel) is not { } day)
        {
            return null;
        }

        var point = claim.PointId is { } pointId ? await db.Set<Point>().SingleAsync(p => p.Id == pointId, cancel) : null;
        return Booking.Make(new BookedPlace(day, slot, claim, point), visitor, matter, ReceptionKeys.ForBooking(), time.GetUtcNow());
    }

    private async Task<Booking?> BookedByAsync(string holdKey, CancellationToken cancel)
    {
        var made = await db.Set<Claim>().AsNoTracking().Where(claim => claim.HoldKey == holdKey).Select(claim => claim.BookingId).SingleOrDefaultAsync(cancel);
        return made is { } id ? await FindAsync(id, cancel) : null;
    }

    private Task<Booking> FindAsync(Guid id, CancellationToken cancel) => db.Set<Booking>().SingleAsync(booking => booking.Id == id, cancel);
}
