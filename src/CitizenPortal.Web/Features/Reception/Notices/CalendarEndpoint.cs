using System.Text;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Notices;

internal static class CalendarEndpoint
{
    /// <summary>The appointment as a calendar file, for whoever holds its link.</summary>
    public static void MapCalendarFile(this WebApplication app) =>
        app.MapGet("/lich-hen/{token:length(16)}.ics", async (string token, PortalDb db, BookingNotices notices, CancellationToken cancel) =>
        {
            var booking = await db.Set<Booking>().AsNoTracking().SingleOrDefaultAsync(b => b.ManageToken == token, cancel);
            return booking is null
                ? Results.NotFound()
                : Results.File(Encoding.UTF8.GetBytes(notices.CalendarOf(booking)), "text/calendar; charset=utf-8", $"lich-hen-{booking.Code}.ics");
        }).AllowAnonymous();
}
