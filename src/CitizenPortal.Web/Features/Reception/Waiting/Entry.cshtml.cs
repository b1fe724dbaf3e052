using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Features.Reception.Waiting;

/// <summary>One's own place on a waiting list: how many are before, what is offered, the way out.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class EntryModel(WaitingList list) : PageModel
{
    public WaitingEntry Entry { get; private set; } = null!;

    public int Ahead { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await list.FindAsync((string)context.RouteData.Values["token"]!, HttpContext.RequestAborted) is not { } entry)
        {
            context.Result = NotFound();
            return;
        }

        Entry = entry;
        Ahead = await list.AheadAsync(entry, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken cancel)
    {
        await list.LeaveAsync(Entry, cancel);
        return Redirect(ReceptionLinks.Waiting(Entry.Token));
    }
}
