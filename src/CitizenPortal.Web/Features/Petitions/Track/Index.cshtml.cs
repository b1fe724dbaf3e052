using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Track;

/// <summary>Code and four digits; any mistake in either gets the same words, so that nobody learns what exists.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Tracking)]
internal sealed class IndexModel(IPetitionDirectory petitions, PetitionTickets tickets, IStringLocalizer<PetitionTexts> texts) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Digits { get; set; }

    public void OnGet(string? ma) => Code = ma is { Length: <= 20 } ? ma.Grouped() : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), texts["Hãy ghi mã đơn. Mã có 10 chữ và số, nằm trong tin nhắn hoặc biên nhận."]);
        }

        if (Digits?.Trim() is not { Length: 4 } digits || !digits.All(char.IsAsciiDigit))
        {
            ModelState.AddModelError(nameof(Digits), texts["Hãy ghi bốn số cuối của số điện thoại đã dùng khi gửi đơn."]);
        }
        else if (ModelState.IsValid && await petitions.FindForCitizenAsync(Code!, digits, cancel) is { } found)
        {
            tickets.Give(HttpContext, found.Code);
            return Redirect(PetitionLinks.Track(found.Code));
        }
        else if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Code), texts["Không có đơn nào khớp với cả mã và bốn số này. Hãy xem lại tin nhắn hoặc biên nhận, rồi nhập lại."]);
        }

        return this.Refused();
    }
}
