using CitizenPortal.Domain.People;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Step 2: in which commune or ward; a list helps, tone marks are not needed.</summary>
[AllowAnonymous]
[DraftStep]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class WhereModel(DraftDesk drafts, IUnitDirectory units, IStringLocalizer<PetitionTexts> texts) : PageModel
{
    private const int MostOffered = 8;

    [BindProperty]
    public string? Commune { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    /// <summary>Asked of a denunciation only: the unit that must not see it.</summary>
    [BindProperty]
    public string? AccusedUnit { get; set; }

    public IEnumerable<SelectListItem> Units => [new(texts["Tôi không rõ"], ""), .. units.All.Select(unit => new SelectListItem(unit.Name, unit.Code))];

    public DraftDesk Drafts => drafts;

    public IReadOnlyList<Unit> Communes => units.Communes;

    /// <summary>Communes that the typed text may mean, when it means more than one.</summary>
    public IReadOnlyList<Unit> Offered { get; private set; } = [];

    public void OnGet() => (Commune, Place, AccusedUnit) = (drafts.Content.Commune, drafts.Content.Place, drafts.Content.AccusedUnitCode);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var matches = CommuneMatch.Of(Commune, units.Communes);
        var found = matches.Count == 1 ? matches[0] : null;
        (drafts.Content.Commune, drafts.Content.CommuneCode, drafts.Content.Place) = (found?.Name ?? Commune, found?.Code, Place?.Trim());
        drafts.Content.AccusedUnitCode = drafts.Content.IsDenunciation && AccusedUnit is { Length: > 0 } accused ? units.Find(accused)?.Code : null;
        await drafts.SaveAsync(cancel);
        if (found is not null && (Place?.Length ?? 0) <= 200)
        {
            return Redirect(PetitionLinks.Story);
        }

        Explain(matches);
        return this.Refused();
    }

    private void Explain(IReadOnlyList<Unit> matches)
    {
        if (Place?.Length > 200)
        {
            ModelState.AddModelError(nameof(Place), texts["Hãy viết ngắn hơn, nhiều nhất 200 chữ cái."]);
        }

        Offered = matches.Count is > 1 and <= MostOffered ? matches : [];
        if (string.IsNullOrWhiteSpace(Commune))
        {
            ModelState.AddModelError(nameof(Commune), texts["Hãy ghi tên xã hoặc phường nơi xảy ra việc."]);
        }
        else if (matches.Count != 1)
        {
            ModelState.AddModelError(nameof(Commune), matches.Count == 0
                ? texts["Tỉnh không có xã, phường nào tên “{0}”. Hãy ghi tên xã, phường hiện nay.", Commune]
                : texts["Có {0} xã, phường khớp với “{1}”. Hãy chọn một tên.", matches.Count, Commune]);
        }
    }
}
