using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Places;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Schedule;

/// <param name="PlacesLeft">Places that can still be booked.</param>
internal sealed record SessionView(ReceptionDay Day, Point Centre, string Where, int PlacesLeft)
{
    public string? BookLink => PlacesLeft > 0 ? ReceptionLinks.Book(unitCode: Day.UnitCode, host: Day.Host, day: Day.Date) : null;
}

/// <summary>One posted reception, as everybody may see it.</summary>
internal sealed class SessionQuery(PortalDb db, PublicSchedule schedule, FreePlaces places)
{
    public async Task<SessionView?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Set<ReceptionDay>().AsNoTracking().Include(day => day.Points).SingleOrDefaultAsync(day => day.Id == id, cancel) is not { } day)
        {
            return null;
        }

        var centre = await db.Set<Point>().AsNoTracking().SingleAsync(point => point.Id == day.CentreId, cancel);
        var free = await places.OfDaysAsync(day.Date, day.Date, cancel);
        return new SessionView(day, centre, PublicSchedule.Where(day, await schedule.PointsAsync([day], cancel)), free.Where(slot => slot.DayId == id && slot.CanBook).Sum(slot => slot.Left));
    }
}
