using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>The signed link of a text message: another hour, or no appointment at all. Opening it shows, only the button acts.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class ActModel(Appointments appointments, RescheduleMenu menu, RescheduleBooking reschedule, CancelBooking cancelBooking, TimeProvider time) : PageModel
{
    public Booking Booking { get; private set; } = null!;

    public LinkPurpose Purpose { get; private set; }

    public LinkState State { get; private set; }

    public IReadOnlyList<OpenSlot> Slots { get; private set; } = [];

    /// <summary>The hour that was wanted went to somebody else.</summary>
    public bool Lost { get; private set; }

    public bool MayAct => State == LinkState.Valid && Booking.State == BookingState.Confirmed;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await appointments.SignedAsync((string)context.RouteData.Values["signed"]!, HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        (Booking, Purpose, State) = found;
        if (MayAct && Purpose == LinkPurpose.Reschedule)
        {
            Slots = await menu.ReadAsync(Booking, HttpContext.RequestAborted);
        }

        await next();
    }

    public IActionResult OnGet() => MayAct ? Page() : PageStatus.Again(StatusCodes.Status410Gone);

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancel)
    {
        if (!MayAct || Purpose != LinkPurpose.Cancel)
        {
            return PageStatus.Again(StatusCodes.Status410Gone);
        }

        await cancelBooking.CancelAsync(Booking.Id, cancel);
        return Redirect(ReceptionLinks.Manage(Booking.ManageToken));
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid slot, CancellationToken cancel)
    {
        if (!MayAct || Purpose != LinkPurpose.Reschedule)
        {
            return PageStatus.Again(StatusCodes.Status410Gone);
        }

        if (await menu.KnowsAsync(Booking, slot, cancel) && await reschedule.MoveAsync(Booking.Id, slot, cancel))
        {
            return Redirect(ReceptionLinks.Manage(Booking.ManageToken));
        }

        Lost = true;
        Slots = await menu.ReadAsync(Booking, cancel);
        return PageStatus.Again(StatusCodes.Status409Conflict);
    }

    public bool Started => time.GetUtcNow() >= Booking.StartsAt;
}
