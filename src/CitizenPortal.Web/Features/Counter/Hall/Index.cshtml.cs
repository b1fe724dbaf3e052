using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Features.Counter.Waiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Counter.Hall;

/// <summary>The screen in the hall: numbers and desks, never a name.</summary>
[AllowAnonymous]
internal sealed class IndexModel(CounterPlaces places, RoomQuery query) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    public CounterPlace Place { get; private set; } = null!;

    public RoomPicture Room { get; private set; } = null!;

    /// <summary>The visitor called last who has not sat down; after that, the last one who sat down.</summary>
    public Ticket? Latest => Room.AtDesks.FirstOrDefault(ticket => ticket.State == TicketState.Called) ?? (Room.AtDesks.Count > 0 ? Room.AtDesks[0] : null);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await places.ByHallKeyAsync(Key, cancel) is not { } place)
        {
            context.Result = NotFound();
            return;
        }

        Response.Headers.CacheControl = "no-store";
        Place = place;
        Room = await query.NowAsync(place, cancel);
        await next();
    }

    public IActionResult OnGetBoard() => Partial("_Board", this);
}
