using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Waiting;

internal sealed class WalkIns(PortalDb db) : IWalkIns
{
    public Task<bool> AnyAsync(string unitCode, DateTimeOffset since, DateTimeOffset until, CancellationToken cancel)
    {
        var day = since.DayInVietnam();
        return db.Set<Ticket>().AnyAsync(
            ticket => ticket.Date == day && ticket.SlotAt == null && ticket.ArrivedAt < until
                && db.Set<CounterPlace>().Any(place => place.Id == ticket.PlaceId && place.UnitCode == unitCode),
            cancel);
    }
}
