using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Waiting;

/// <summary>The waiting room as it is now.</summary>
/// <param name="Waiting">In the order in which they will be called if nobody else comes.</param>
/// <param name="AtDesks">Called or sitting down, the last called first.</param>
/// <param name="Missed">Written off today; they may come back.</param>
internal sealed record RoomPicture(CounterPlace Place, IReadOnlyList<Ticket> Waiting, IReadOnlyList<Ticket> AtDesks, IReadOnlyList<Ticket> Missed, int Served, DateTimeOffset Now)
{
    public Ticket? At(int desk) => AtDesks.FirstOrDefault(ticket => ticket.BusyDesk == desk);

    /// <summary>How many will be called before this one; null for one who does not wait.</summary>
    public int? Before(Guid ticketId) => Waiting.Select((ticket, index) => (ticket.Id, index)).Where(each => each.Id == ticketId).Select(each => (int?)each.index).FirstOrDefault();
}

internal sealed class RoomQuery(PortalDb db, TimeProvider time)
{
    public async Task<RoomPicture> NowAsync(CounterPlace place, CancellationToken cancel)
    {
        var (now, today) = (time.GetUtcNow(), time.TodayInVietnam());
        var day = await db.Set<QueueDay>().AsNoTracking().SingleOrDefaultAsync(each => each.PlaceId == place.Id && each.Date == today, cancel);
        var tickets = await db.Set<Ticket>().AsNoTracking().Where(ticket => ticket.PlaceId == place.Id && ticket.Date == today).ToListAsync(cancel);
        return new RoomPicture(
            place,
            FairOrder.Forecast(tickets, day?.BookedInARow ?? 0, place.Rule, now),
            [.. tickets.Where(ticket => ticket.State.IsAtDesk()).OrderByDescending(ticket => ticket.CalledAt)],
            [.. tickets.Where(ticket => ticket.State == TicketState.NoShow).OrderBy(ticket => ticket.Number)],
            tickets.Count(ticket => ticket.State == TicketState.Served),
            now);
    }
}
