using CitizenPortal.Web.Features.Reception.Manage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>The appointment is made: where, when, what to bring, how it was sent.</summary>
[AllowAnonymous]
internal sealed class ConfirmationModel(Appointments appointments) : PageModel
{
    public AppointmentView Appointment { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        if (await appointments.FindAsync(token, cancel) is not { } booking)
        {
            return NotFound();
        }

        Appointment = await appointments.ViewAsync(booking, cancel);
        return Page();
    }
}
