using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>The link of an appointment: opening it shows, only the button acts, for mail scanners open every link.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class IndexModel(Appointments appointments, CancelBooking cancelBooking, TimeProvider time) : PageModel
{
    private Booking _booking = null!;

    public AppointmentView Appointment { get; private set; } = null!;

    public bool MayCancel => _booking.State == BookingState.Confirmed && time.GetUtcNow() < _booking.StartsAt;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await appointments.FindAsync((string)context.RouteData.Values["token"]!, HttpContext.RequestAborted) is not { } booking)
        {
            context.Result = NotFound();
            return;
        }

        _booking = booking;
        Appointment = await appointments.ViewAsync(booking, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancel)
    {
        await cancelBooking.CancelAsync(_booking, cancel);
        return Redirect(ReceptionLinks.Manage(_booking.ManageToken));
    }
}
