using CitizenPortal.Domain.People;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Step 5: who asks and how to reach him; asked by law, so a notice stands here and no consent box.</summary>
[AllowAnonymous]
[DraftStep]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class ContactModel(DraftDesk drafts, IStringLocalizer<PetitionTexts> texts) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? PersonalNumber { get; set; }

    [BindProperty]
    public string? HelperName { get; set; }

    [BindProperty]
    public bool HelperAgreed { get; set; }

    public DraftDesk Drafts => drafts;

    public bool Helping => drafts.Content.Helping;

    public void OnGet()
    {
        var held = drafts.Content;
        (Name, Phone, Email, Address) = (held.Name, held.Phone, held.Email, held.Address);
        (PersonalNumber, HelperName, HelperAgreed) = (held.PersonalId, held.HelperName, held.HelperAgreed);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var held = drafts.Content;
        (held.Name, held.Phone, held.Email, held.Address) = (Name?.Trim(), Phone?.Trim(), Email?.Trim(), Address?.Trim());
        (held.PersonalId, held.HelperName, held.HelperAgreed) = (PersonalNumber?.Trim(), HelperName?.Trim(), HelperAgreed);
        await drafts.SaveAsync(cancel);
        ExplainPerson();
        ExplainRest();
        return ModelState.IsValid ? Redirect(drafts.Content.FirstUnfinished() ?? PetitionLinks.Review) : this.Refused();
    }

    private void ExplainPerson()
    {
        Require(nameof(Name), Name?.Trim().Length is >= ContactRules.LeastName and <= 120, texts["Hãy ghi họ và tên như trên giấy tờ."]);
        Require(nameof(Phone), PhoneNumber.TryParse(Phone ?? "", out _), string.IsNullOrWhiteSpace(Phone)
            ? texts["Hãy ghi số điện thoại để nhận mã và kết quả."]
            : texts["Số “{0}” chưa đúng. Số di động có 10 chữ số, bắt đầu bằng 0.", Phone]);
        Require(nameof(Address), Address?.Trim().Length is >= ContactRules.LeastAddress and <= 300, texts["Hãy ghi địa chỉ nơi Ông/Bà ở: số nhà hoặc thôn, xã, tỉnh."]);
    }

    private void ExplainRest()
    {
        Require(nameof(Email), ContactRules.EmailIsRight(Email), texts["Thư điện tử “{0}” chưa đúng. Ví dụ đúng: ten@example.com. Không có thì để trống.", Email ?? ""]);
        Require(nameof(PersonalNumber), ContactRules.PersonalIdIsRight(PersonalNumber), texts["Số căn cước có 12 chữ số. Chưa có thì để trống."]);
        Require(nameof(HelperName), !Helping || HelperName?.Trim().Length is >= ContactRules.LeastName and <= 120, texts["Hãy ghi họ và tên của Ông/Bà, người viết giúp."]);
        Require(nameof(HelperAgreed), !Helping || HelperAgreed, texts["Hãy hỏi người được giúp rồi đánh dấu ô này."]);
    }

    private void Require(string field, bool right, LocalizedString explanation)
    {
        if (!right)
        {
            ModelState.AddModelError(field, explanation);
        }
    }
}
