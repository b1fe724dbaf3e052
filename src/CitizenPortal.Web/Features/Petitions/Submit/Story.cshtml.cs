using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Components;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Step 3: what happened, with photos or papers; a bad file is named, the rest stays.</summary>
[AllowAnonymous]
[DraftStep]
[EnableRateLimiting(RateLimits.PublicPost)]
[RequestSizeLimit(PetitionUploads.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = PetitionUploads.MostBytes)]
internal sealed class StoryModel(DraftDesk drafts, PetitionUploads uploads, IStringLocalizer<PetitionTexts> texts) : PageModel
{
    [BindProperty]
    public string? Story { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>Id of a kept file that is to go; names the pressed button.</summary>
    [BindProperty]
    public string? Drop { get; set; }

    public DraftDesk Drafts => drafts;

    public IReadOnlyList<KeptFile> Kept => [.. drafts.Content.Files.Select(file => new KeptFile(file.FileId.ToString(), file.Name, file.Size))];

    public void OnGet() => Story = drafts.Content.Story;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        drafts.Content.Story = Story?.Trim();
        drafts.Content.Files.RemoveAll(file => file.FileId.ToString() == Drop);
        var (stored, refused) = await uploads.StoreAsync(Files, drafts.Content.Files.Count, cancel);
        drafts.Content.Files.AddRange(stored);
        await drafts.SaveAsync(cancel);
        if (Drop is not null)
        {
            return Redirect(PetitionLinks.Story);
        }

        Explain(refused);
        return ModelState.IsValid ? Redirect(PetitionLinks.Requests) : this.Refused();
    }

    private void Explain(IEnumerable<string> refused)
    {
        if (!StoryRules.Complete(Story))
        {
            ModelState.AddModelError(nameof(Story), Story?.Length > StoryRules.Most
                ? texts["Hãy viết ngắn hơn, nhiều nhất 20.000 chữ cái. Phần còn lại có thể gửi bằng tệp."]
                : texts["Hãy kể thêm: việc gì, ngày nào, ai làm? Viết ít nhất một câu."]);
        }

        foreach (var reason in refused)
        {
            ModelState.AddModelError(nameof(Files), reason);
        }
    }
}
