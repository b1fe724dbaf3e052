using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Step 6: all of it once more, then it is sent; sent twice, it is still one petition.</summary>
[AllowAnonymous]
[DraftStep]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class ReviewModel(DraftDesk drafts, SubmitPetition submit, PetitionTickets tickets) : PageModel
{
    public DraftDesk Drafts => drafts;

    public DraftContent Draft => drafts.Content;

    public IActionResult OnGet() => Draft.FirstUnfinished() is { } step ? Redirect(step) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Draft.FirstUnfinished() is { } step)
        {
            return Redirect(step);
        }

        var code = await submit.SendAsync(drafts, cancel);
        tickets.Give(HttpContext, code);
        DraftDesk.Forget(HttpContext);
        return Redirect(PetitionLinks.Receipt(code));
    }
}
