using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Step 1: what it is, in plain words; or going on with a draft begun elsewhere.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class IndexModel(DraftDesk drafts, IStringLocalizer<PetitionTexts> texts) : PageModel
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public bool Helping { get; set; }

    [BindProperty]
    public string? DraftCode { get; set; }

    public DraftDesk Drafts => drafts;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await drafts.OpenAsync(HttpContext, cancel);
        (Kind, Helping) = (drafts.Content.Kind ?? Advised(), drafts.Content.Helping);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await drafts.OpenAsync(HttpContext, cancel);
        if (Kind != DraftContent.Unsure && !Enum.TryParse<PetitionKind>(Kind, out _))
        {
            ModelState.AddModelError(nameof(Kind), texts["Hãy chọn một câu gần nhất. Nếu chưa rõ, chọn “Tôi chưa rõ”."]);
            return this.Refused();
        }

        if (!drafts.IsOpen)
        {
            drafts.Begin(HttpContext);
        }

        (drafts.Content.Kind, drafts.Content.Helping) = (Kind, Helping);
        await drafts.SaveAsync(cancel);
        return Redirect(PetitionLinks.Where);
    }

    public async Task<IActionResult> OnPostResumeAsync(CancellationToken cancel)
    {
        if (await drafts.ResumeAsync(HttpContext, DraftCode ?? "", cancel))
        {
            return Redirect(drafts.Content.FirstUnfinished() ?? PetitionLinks.Review);
        }

        ModelState.AddModelError(nameof(DraftCode), texts["Không tìm thấy bản nháp có mã này. Mã có 10 chữ và số. Bản nháp được giữ 30 ngày."]);
        return this.Refused();
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancel)
    {
        if (await drafts.OpenAsync(HttpContext, cancel))
        {
            await drafts.DiscardAsync(HttpContext, cancel);
        }

        return Redirect(PetitionLinks.Submit);
    }

    /// <summary>The kind that the adviser proposed.</summary>
    private string? Advised() => Enum.TryParse<PetitionKind>(Request.Query["loai"], out var kind) && Enum.IsDefined(kind) ? kind.ToString() : null;
}
