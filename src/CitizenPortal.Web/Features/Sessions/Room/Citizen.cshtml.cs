using CitizenPortal.Domain.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>The citizen's room: device check, waiting, reception. Needs the pass that his link gives.</summary>
[AllowAnonymous]
internal sealed class CitizenModel(Rooms rooms) : PageModel
{
    /// <summary>Null without a pass.</summary>
    public OnlineSession? Session { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (await RoomPass.OfAsync(HttpContext) is { } sessionId && await rooms.FindAsync(sessionId, cancel) is { } room)
        {
            Session = room.Session;
            return;
        }

        Response.StatusCode = StatusCodes.Status401Unauthorized;
    }
}
