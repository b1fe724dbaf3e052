using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Features.Accounts.SignIn;

/// <summary>The first sign-in: nobody works before the second factor is set up.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SetUpModel(SecondFactor second) : PageModel
{
    private PortalUser _user = null!;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(Name = AccountLinks.ReturnUrl, SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string Key { get; private set; } = "";

    public string Address => Totp.Address(_user.UserName!, Key);

    /// <summary>Shown once, right after the set-up; only their hashes would come back later.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public string Next => SafeReturn.To(Url, ReturnUrl);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await second.PendingAsync() is not { TwoFactorEnabled: false } user)
        {
            context.Result = Redirect(SafeReturn.Carry(AccountLinks.SignIn, Url, ReturnUrl));
            return;
        }

        _user = user;
        Key = await second.KeyAsync(user);
        Response.Headers.CacheControl = "no-store";
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        RecoveryCodes = await second.SetUpAsync(_user, Code ?? "");
        if (RecoveryCodes is not null)
        {
            return Page();
        }

        ModelState.AddModelError(nameof(Code), "Mã chưa khớp. Ông/Bà xem giờ trên điện thoại đã tự động chưa, rồi nhập mã đang hiện.");
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
