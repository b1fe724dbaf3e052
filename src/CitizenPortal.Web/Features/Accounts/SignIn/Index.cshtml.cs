using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Features.Accounts.SignIn;

/// <summary>The door for staff: name and password, or a passkey.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class IndexModel(PasswordStep password, SecondFactor second, SignInManager<PortalUser> signIn) : PageModel
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(Name = AccountLinks.ReturnUrl, SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => signIn.IsSignedIn(User) ? Redirect(SafeReturn.To(Url, ReturnUrl)) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsFilled())
        {
            return Refused();
        }

        var (result, user) = await password.CheckAsync(UserName!, Password!);
        if (result != PasswordResult.Right)
        {
            ModelState.AddModelError(string.Empty, result == PasswordResult.Rests
                ? "Đã nhập sai 5 lần. Tên đăng nhập này tạm khóa 15 phút. Hết thời gian đó, Ông/Bà đăng nhập lại được."
                : "Tên đăng nhập hoặc mật khẩu chưa đúng. Sai 5 lần thì tên đăng nhập tạm khóa 15 phút.");
            return Refused();
        }

        await second.RememberAsync(user!);
        return Redirect(SafeReturn.Carry(user!.TwoFactorEnabled ? AccountLinks.Code : AccountLinks.SetUp, Url, ReturnUrl));
    }

    /// <summary>The challenge for the browser; it names no account, so it tells nothing about who has one.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential)
    {
        var result = string.IsNullOrEmpty(credential) ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await PasskeyAsync(credential);
        if (result.Succeeded)
        {
            return Redirect(SafeReturn.To(Url, ReturnUrl));
        }

        ModelState.AddModelError(string.Empty, "Khóa đăng nhập này không mở được tài khoản nào. Ông/Bà thử lại, hoặc dùng mật khẩu và mã.");
        return Refused();
    }

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> PasskeyAsync(string credential)
    {
        try
        {
            return await signIn.PasskeySignInAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // No challenge is open in this browser: an old tab, or somebody who sends without asking first.
            return Microsoft.AspNetCore.Identity.SignInResult.Failed;
        }
    }

    private bool IsFilled()
    {
        if (string.IsNullOrWhiteSpace(UserName))
        {
            ModelState.AddModelError(nameof(UserName), "Ông/Bà nhập tên đăng nhập.");
        }

        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), "Ông/Bà nhập mật khẩu.");
        }

        return ModelState.IsValid;
    }

    private PageResult Refused()
    {
        Password = null;
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
