using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Days;

/// <summary>Who has, is offered or awaits a place of a reception whose hours change.</summary>
/// <param name="Booked">Each appointment with its hour before and after.</param>
/// <param name="Waiting">Each waiting person with the hour that is offered to him, if one is.</param>
/// <param name="Stay">Puts appointments and offers on the new hours; refuses when one would find no place.</param>
internal sealed record Seated(IReadOnlyList<(Booking Booking, MovedSlot Moved)> Booked, IReadOnlyList<(WaitingEntry Entry, MovedSlot? Offered)> Waiting, Action Stay);

/// <summary>Reads the people of a reception and takes every claim off its old hours; mere holds end with them.</summary>
internal sealed class SeatedPeople(PortalDb db)
{
    public async Task<Seated> OfAsync(ReceptionDay day, IReadOnlyList<MovedSlot> moved, CancellationToken cancel)
    {
        var bySlot = moved.ToDictionary(each => each.From.Id);
        var slots = bySlot.Keys.ToList();
        var claims = await db.Set<Claim>().Where(claim => slots.Contains(claim.SlotId)).ToListAsync(cancel);
        db.RemoveRange(claims);
        var ids = claims.Select(claim => claim.BookingId).OfType<Guid>().ToList();
        var bookings = await db.Set<Booking>().Where(booking => ids.Contains(booking.Id) && booking.State == BookingState.Confirmed).ToDictionaryAsync(booking => booking.Id, cancel);
        var waiting = await db.Set<WaitingEntry>().Where(entry => entry.DayId == day.Id && (entry.State == WaitingState.Waiting || entry.State == WaitingState.Offered)).ToListAsync(cancel);
        var offers = waiting.Where(entry => entry.State == WaitingState.Offered).ToDictionary(entry => entry.Id);
        return new Seated(
            [.. bookings.Values.Select(booking => (booking, bySlot[booking.SlotId]))],
            [.. waiting.Select(entry => (entry, entry.SlotId is { } slot ? bySlot.GetValueOrDefault(slot) : null))],
            () => Stay(moved, claims, bookings, offers));
    }

    private void Stay(IReadOnlyList<MovedSlot> moved, List<Claim> claims, Dictionary<Guid, Booking> bookings, Dictionary<Guid, WaitingEntry> offers)
    {
        foreach (var hour in moved)
        {
            var kept = claims.Where(claim => claim.SlotId == hour.From.Id && (claim.BookingId is { } id ? bookings.ContainsKey(id) : claim.WaitingId is { } waiter && offers.ContainsKey(waiter))).OrderBy(claim => claim.Place).ToList();
            if (kept.Count > (hour.To?.Places ?? 0))
            {
                throw new RuleBrokenException("reception.hours-booked", hour.From.StartsAt);
            }

            var renumber = kept.Exists(claim => claim.Place > hour.To!.Places);
            foreach (var (number, claim) in kept.Index())
            {
                var stays = claim.On(hour.To!, renumber ? number + 1 : claim.Place);
                db.Add(stays);
                if (claim.BookingId is { } id && bookings[id].SlotId == hour.From.Id)
                {
                    bookings[id].StayOn(hour, stays.Place);
                }
                else if (claim.BookingId is null)
                {
                    offers[claim.WaitingId!.Value].StayOn(stays);
                }
            }
        }
    }
}
