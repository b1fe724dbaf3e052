using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Track;

/// <summary>The citizen's view of his petition: what it is now, what comes next, by which date, why, and what he may do.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
[RequestSizeLimit(PetitionUploads.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = PetitionUploads.MostBytes)]
internal sealed class PetitionModel(PortalDb db, PetitionTickets tickets, PetitionClock clock, PetitionTimeline timeline, IUnitDirectory units, CitizenFiles files) : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public Petition Petition { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];

    public Deadline? Ledger { get; private set; }

    public string UnitName => units.Find(Petition.UnitCode)?.Name ?? Petition.UnitCode;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        var asked = (string)RouteData.Values["code"]!;
        if (CodeDisplay.Stored(asked) is not { } code || !tickets.Holds(HttpContext, code))
        {
            context.Result = Redirect($"{PetitionLinks.TrackStart}?ma={Uri.EscapeDataString(asked)}");
            return;
        }

        Petition = await db.Set<Petition>().AsSplitQuery()
            .Include(petition => petition.History.OrderBy(line => line.Number)).Include(petition => petition.Requests.OrderBy(request => request.Number)).Include(petition => petition.Attachments).Include(petition => petition.ClockEntries)
            .SingleAsync(petition => petition.Code == code, cancel);
        Timeline = await timeline.OfAsync(Petition, TimelineAudience.Citizen, cancel);
        Ledger = await clock.LedgerAsync(Petition, cancel);
        await next();
    }

    public Task<IActionResult> OnGetFileAsync(Guid attachment, CancellationToken cancel) => files.DownloadAsync(Petition, attachment, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var refused = await files.SupplementAsync(Petition, Text, Files, cancel);
        foreach (var (field, reason) in refused)
        {
            ModelState.AddModelError(field, reason);
        }

        return ModelState.IsValid ? Redirect(PetitionLinks.Track(Petition.Code)) : this.Refused();
    }
}
