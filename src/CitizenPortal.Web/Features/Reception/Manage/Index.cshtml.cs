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
internal sealed class IndexModel(Appointments appointments, CancelBooking cancelBooking, BookingPapers papers, TimeProvider time) : PageModel
{
    private Booking _booking = null!;

    public AppointmentView Appointment { get; private set; } = null!;

    /// <summary>The signed link to another hour.</summary>
    public string RescheduleLink => ReceptionLinks.Act(SignedLink.Of(_booking, LinkPurpose.Reschedule));

    public IReadOnlyList<BookingFile> Papers { get; private set; } = [];

    [BindProperty]
    public string? Answer { get; set; }

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
        Papers = await papers.OfAsync(booking.Id, HttpContext.RequestAborted);
        await next();
    }

    /// <summary>Papers for the officer, and the answer to what he asked for.</summary>
    public async Task<IActionResult> OnPostPapersAsync(IReadOnlyList<IFormFile> files, CancellationToken cancel)
    {
        foreach (var refused in await papers.AddAsync(_booking.Id, files, Papers.Count, cancel))
        {
            ModelState.AddModelError("Files", refused);
        }

        if (!string.IsNullOrWhiteSpace(Answer))
        {
            await papers.AnswerAsync(_booking.Id, Answer, cancel);
        }

        Papers = await papers.OfAsync(_booking.Id, cancel);
        return ModelState.IsValid ? Redirect(ReceptionLinks.Manage(_booking.ManageToken)) : PageStatus.Again(StatusCodes.Status400BadRequest);
    }

    public async Task<IActionResult> OnPostDropAsync(Guid drop, CancellationToken cancel)
    {
        await papers.DropAsync(_booking.Id, drop, cancel);
        return Redirect(ReceptionLinks.Manage(_booking.ManageToken));
    }

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken cancel)
    {
        await cancelBooking.CancelAsync(_booking.Id, cancel);
        return Redirect(ReceptionLinks.Manage(_booking.ManageToken));
    }
}
