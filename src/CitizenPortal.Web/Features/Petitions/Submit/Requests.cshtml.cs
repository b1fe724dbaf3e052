using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Step 4: what is asked for, one thing a box, so that each gets its answer.</summary>
[AllowAnonymous]
[DraftStep]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class RequestsModel(DraftDesk drafts, IStringLocalizer<PetitionTexts> texts) : PageModel
{
    private const int MostLetters = 2_000;

    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public List<string?> Others { get; set; } = [];

    /// <summary>Asks for one more box instead of the next step.</summary>
    [BindProperty]
    public bool More { get; set; }

    public DraftDesk Drafts => drafts;

    public void OnGet(bool them)
    {
        First = drafts.Content.Requests.FirstOrDefault();
        Others = [.. drafts.Content.Requests.Skip(1)];
        if (them && Others.Count < Petition.MaxRequests - 1)
        {
            Others.Add(null);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        drafts.Content.Requests = [.. Others.Prepend(First).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim()).Take(Petition.MaxRequests)];
        await drafts.SaveAsync(cancel);
        if (More)
        {
            return Redirect($"{PetitionLinks.Requests}?them=true");
        }

        Explain();
        return ModelState.IsValid ? Redirect(PetitionLinks.Contact) : this.Refused();
    }

    private void Explain()
    {
        if (drafts.Content.Requests.Count == 0)
        {
            ModelState.AddModelError(nameof(First), texts["Hãy ghi ít nhất một điều Ông/Bà muốn cơ quan làm."]);
        }

        if (drafts.Content.Requests.Any(text => text.Length > MostLetters))
        {
            ModelState.AddModelError(nameof(First), texts["Có điều dài hơn 2.000 chữ cái. Hãy viết ngắn hơn hoặc tách làm hai điều."]);
        }
    }
}
