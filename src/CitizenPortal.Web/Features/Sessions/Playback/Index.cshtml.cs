using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Sessions.Record;
using CitizenPortal.Web.Features.Sessions.Room;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Playback;

/// <param name="Length">Bytes.</param>
internal sealed record Film(int Segment, DateTimeOffset From, long Length);

/// <summary>The recording and the minutes of one session, for the unit's receivers, the Board and the inspectorate.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class IndexModel(PortalDb db, Rooms rooms, RoomAccess access, RecordingCheck check) : PageModel
{
    public OnlineSession Session { get; private set; } = null!;

    public Minutes Minutes { get; private set; } = null!;

    public Recording Recording { get; private set; } = null!;

    public IReadOnlyList<Film> Films { get; private set; } = [];

    public CheckResult? Checked { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (!Guid.TryParse((string)RouteData.Values["sessionId"]!, out var id)
            || await rooms.FindAsync(id, cancel) is not { } room
            || !await access.MayWatchAsync(User, room.Session, cancel))
        {
            context.Result = NotFound();
            return;
        }

        (Session, Minutes, Recording) = room;
        Films = await FilmsAsync(id, cancel);
        await next();
    }

    public async Task OnPostAsync(CancellationToken cancel) => Checked = await check.CheckAsync(Session.Id, cancel);

    private async Task<IReadOnlyList<Film>> FilmsAsync(Guid id, CancellationToken cancel)
    {
        var pieces = await db.Set<RecordedPiece>().AsNoTracking().Where(piece => piece.SessionId == id)
            .OrderBy(piece => piece.Number).Select(piece => new { piece.Segment, piece.At, piece.Length }).ToListAsync(cancel);
        return [.. pieces.GroupBy(piece => piece.Segment).Select(film => new Film(film.Key, film.First().At, film.Sum(piece => (long)piece.Length)))];
    }
}
