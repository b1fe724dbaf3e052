using System.Globalization;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Counter.Waiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Counter.Kiosk;

/// <summary>The number that was taken; after a while the machine is ready for the next visitor, with or without scripts.</summary>
[AllowAnonymous]
internal sealed class NumberModel(CounterPlaces places, RoomQuery query) : PageModel
{
    public const int SecondsShown = 20;

    [FromRoute]
    public string Key { get; set; } = "";

    [FromRoute(Name = "ticket")]
    public Guid TicketId { get; set; }

    public Ticket Ticket { get; private set; } = null!;

    public int? Before { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await places.ByKioskKeyAsync(Key, cancel) is not { } place)
        {
            return NotFound();
        }

        var room = await query.NowAsync(place, cancel);
        if (room.Waiting.Concat(room.AtDesks).FirstOrDefault(ticket => ticket.Id == TicketId) is not { } ticket)
        {
            return Redirect(CounterLinks.Kiosk(Key));
        }

        (Ticket, Before) = (ticket, room.Before(ticket.Id));
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Refresh"] = string.Create(CultureInfo.InvariantCulture, $"{SecondsShown}; url={CounterLinks.Kiosk(Key)}");
        return Page();
    }
}
