using System.Text;
using CitizenPortal.Web.Features.Reception.Contracts;

namespace CitizenPortal.Web.Features.Reception.Schedule;

internal static class FeedEndpoints
{
    /// <summary>Calendars to follow, of a unit and of each of its hosts; open to everybody as the schedule is.</summary>
    public static void MapScheduleFeeds(this WebApplication app)
    {
        app.MapGet("/lich-tiep/{unit}.ics", (string unit, ScheduleFeed feed, HttpContext context) => AnswerAsync(unit, null, feed, context)).AllowAnonymous();
        app.MapGet("/lich-tiep/{unit}/{host}.ics", (string unit, string host, ScheduleFeed feed, HttpContext context) => AnswerAsync(unit, host, feed, context)).AllowAnonymous();
    }

    private static async Task<IResult> AnswerAsync(string unit, string? host, ScheduleFeed feed, HttpContext context)
    {
        var kind = ReceptionLinks.HostNamed(host);
        if ((host is not null && kind is null) || await feed.OfAsync(unit, kind, context.RequestAborted) is not { } calendar)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=900";
        return Results.File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8", $"tiep-cong-dan-{unit}.ics");
    }
}
