using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Web.Features.Counter.CheckIn;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Counter.Kiosk;

/// <summary>The machine in the hall from which a visitor takes his number; it asks for no name and shows none.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class IndexModel(CounterPlaces places, WaitingRoom waiting, CheckInVisitor checkIn, IStringLocalizer<CounterTexts> texts) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public TicketPriority Priority { get; set; }

    public CounterPlace Place { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await places.ByKioskKeyAsync(Key, HttpContext.RequestAborted) is not { } place)
        {
            context.Result = NotFound();
            return;
        }

        Response.Headers.CacheControl = "no-store";
        Place = place;
        await next();
    }

    public async Task<IActionResult> OnPostWalkInAsync(CancellationToken cancel) =>
        Given(await waiting.AdmitAsync(Place, new WalkInArrival(), Priority, cancel));

    public async Task<IActionResult> OnPostBookedAsync(CancellationToken cancel)
    {
        try
        {
            if (await checkIn.ByCodeAsync(Place, Code, TicketPriority.None, cancel) is { } ticket)
            {
                return Given(ticket);
            }
        }
        catch (RuleBrokenException)
        {
            // Cancelled, online, another day: at the machine it is all one, and the way on is the same.
        }

        // What was typed is not shown again: the next in line may read it.
        ModelState.Clear();
        Code = null;
        ModelState.AddModelError(nameof(Code), texts["Hôm nay không có lịch hẹn với mã này ở đây. Ông/Bà thử lại, lấy số không hẹn, hoặc hỏi cán bộ ở quầy."]);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private RedirectResult Given(Ticket ticket) => Redirect(CounterLinks.KioskNumber(Key, ticket.Id));
}
