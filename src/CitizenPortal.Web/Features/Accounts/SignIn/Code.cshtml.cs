using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Features.Accounts.SignIn;

/// <summary>The second factor: the code of the app, or one of the recovery codes.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class CodeModel(SecondFactor second) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(Name = "cach", SupportsGet = true)]
    public string? Way { get; set; }

    [BindProperty(Name = AccountLinks.ReturnUrl, SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsRecovery => Way == "du-phong";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await second.PendingAsync() is not { } user)
        {
            context.Result = Redirect(SafeReturn.Carry(AccountLinks.SignIn, Url, ReturnUrl));
            return;
        }

        if (!user.TwoFactorEnabled)
        {
            context.Result = Redirect(SafeReturn.Carry(AccountLinks.SetUp, Url, ReturnUrl));
            return;
        }

        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var result = IsRecovery ? await second.WithRecoveryCodeAsync(Code ?? "") : await second.WithCodeAsync(Code ?? "");
        if (result.Succeeded)
        {
            return Redirect(SafeReturn.To(Url, ReturnUrl));
        }

        ModelState.AddModelError(nameof(Code), Why(result.IsLockedOut));
        Code = null;
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private string Why(bool rests) => (rests, IsRecovery) switch
    {
        (true, _) => "Đã nhập sai 5 lần. Tên đăng nhập này tạm khóa 15 phút. Hết thời gian đó, Ông/Bà đăng nhập lại được.",
        (_, true) => "Mã dự phòng chưa đúng, hoặc đã dùng rồi. Mỗi mã dùng một lần.",
        _ => "Mã chưa đúng, hoặc đã đổi. Ông/Bà nhập mã 6 chữ số đang hiện trong ứng dụng.",
    };
}
