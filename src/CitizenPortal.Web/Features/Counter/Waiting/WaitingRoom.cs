using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Counter.Live;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Waiting;

/// <summary>Gives out numbers and calls the next. Two at once collide in the database; the loser reads anew and tries again.</summary>
internal sealed class WaitingRoom(PortalDb db, CounterBell bell, TimeProvider time)
{
    private const int MostAttempts = 100;

    public Task<Ticket> AdmitAsync(CounterPlace place, WalkInArrival arrival, TicketPriority priority, CancellationToken cancel) =>
        AdmitAsync(place, day => day.Admit(arrival, priority, time.GetUtcNow()), cancel);

    /// <summary>An appointment has one number however often its code is shown; who was written off comes back with it.</summary>
    public async Task<Ticket> AdmitAsync(CounterPlace place, BookedArrival arrival, TicketPriority priority, CancellationToken cancel)
    {
        var ticket = await RepeatAsync(async () =>
        {
            var known = await db.Set<Ticket>().SingleOrDefaultAsync(each => each.BookingId == arrival.BookingId, cancel);
            if (known is { State: TicketState.NoShow })
            {
                known.ComeBack(time.GetUtcNow());
                await db.SaveChangesAsync(cancel);
            }

            return known ?? await AdmittedAsync(place, day => day.Admit(arrival, priority, time.GetUtcNow()), cancel);
        });
        await bell.RingAsync(place.Id);
        return ticket;
    }

    /// <summary>Null when nobody waits for this desk.</summary>
    public async Task<Ticket?> CallNextAsync(CounterPlace place, int desk, CancellationToken cancel)
    {
        var called = await RepeatAsync(async () =>
        {
            var today = time.TodayInVietnam();
            var day = await db.Set<QueueDay>().SingleOrDefaultAsync(each => each.PlaceId == place.Id && each.Date == today, cancel) ?? new QueueDay(place.Id, today);
            var tickets = await db.Set<Ticket>().Where(ticket => ticket.PlaceId == place.Id && ticket.Date == today && (ticket.State == TicketState.Waiting || ticket.BusyDesk != null)).ToListAsync(cancel);
            var next = day.CallNext(tickets, desk, place, time.GetUtcNow());
            await db.SaveChangesAsync(cancel);
            return next;
        });
        await bell.RingAsync(place.Id);
        return called;
    }

    private async Task<Ticket> AdmitAsync(CounterPlace place, Func<QueueDay, Ticket> admit, CancellationToken cancel)
    {
        var ticket = await RepeatAsync(() => AdmittedAsync(place, admit, cancel));
        await bell.RingAsync(place.Id);
        return ticket;
    }

    private async Task<Ticket> AdmittedAsync(CounterPlace place, Func<QueueDay, Ticket> admit, CancellationToken cancel)
    {
        var today = time.TodayInVietnam();
        var day = await db.Set<QueueDay>().SingleOrDefaultAsync(each => each.PlaceId == place.Id && each.Date == today, cancel);
        if (day is null)
        {
            day = new QueueDay(place.Id, today);
            db.Add(day);
        }

        var ticket = admit(day);
        db.Add(ticket);
        await db.SaveChangesAsync(cancel);
        return ticket;
    }

    private async Task<T> RepeatAsync<T>(Func<Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (DbUpdateException lost) when (attempt < MostAttempts && (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation()))
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
