using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Advise;

/// <summary>Three questions in plain words that propose the kind and the competent body; the answers stand in the address and are kept nowhere.</summary>
[AllowAnonymous]
internal sealed class IndexModel(IStringLocalizer<AdviseTexts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "muon")]
    public Wish? Wish { get; set; }

    [BindProperty(SupportsGet = true, Name = "cua")]
    public Concern? Concern { get; set; }

    [BindProperty(SupportsGet = true, Name = "ai")]
    public ConcernedParty? Party { get; set; }

    public Advice? Advice { get; private set; }

    /// <summary>Where the advice leads on.</summary>
    public string SubmitLink => $"{PetitionLinks.Submit}?loai={Advice!.Kind}";

    public IActionResult OnGet()
    {
        if (Request.Query.Count == 0)
        {
            ModelState.Clear();
            return Page();
        }

        Need(Wish is not null && Enum.IsDefined(Wish.Value), "muon", "Hãy chọn điều Ông/Bà muốn.");
        Need(Concern is not null && Enum.IsDefined(Concern.Value), "cua", "Hãy chọn việc này đụng tới ai.");
        Need(Party is not null && Enum.IsDefined(Party.Value), "ai", "Hãy chọn ai đã làm việc đó. Chưa biết thì chọn “Tôi chưa rõ”.");
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        Advice = Adviser.Of(Wish!.Value, Concern!.Value, Party!.Value);
        return Page();
    }

    private void Need(bool right, string field, string text)
    {
        if (!right)
        {
            ModelState.Remove(field);
            ModelState.AddModelError(field, texts[text]);
        }
    }
}
