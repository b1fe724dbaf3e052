using System.Buffers.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Accounts.Account;

/// <summary>One's own account: passkeys and recovery codes.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class IndexModel(SignInManager<PortalUser> signIn, UserManager<PortalUser> users) : PageModel
{
    private const int MostPasskeys = 10;

    public PortalUser Owner { get; private set; } = null!;

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public int RecoveryCodesLeft { get; private set; }

    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await users.GetUserAsync(User) is not { } owner)
        {
            context.Result = Challenge();
            return;
        }

        Owner = owner;
        Passkeys = await users.GetPasskeysAsync(owner);
        RecoveryCodesLeft = await users.CountRecoveryCodesAsync(owner);
        await next();
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(
            await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = Owner.Id.ToString(), Name = Owner.UserName!, DisplayName = Owner.DisplayName }),
            "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, string? deviceName)
    {
        if (Passkeys.Count >= MostPasskeys || await AttestAsync(credential) is not { Succeeded: true } attested)
        {
            ModelState.AddModelError(string.Empty, "Chưa thêm được khóa. Ông/Bà bấm “Thêm khóa của máy này” lần nữa và làm theo máy.");
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        attested.Passkey.Name = string.IsNullOrWhiteSpace(deviceName) ? "Khóa của tôi" : deviceName.Trim()[..Math.Min(deviceName.Trim().Length, 60)];
        await users.AddOrUpdatePasskeyAsync(Owner, attested.Passkey);
        return Redirect(AccountLinks.Account);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        if (Passkeys.FirstOrDefault(passkey => Key(passkey) == id) is { } passkey)
        {
            await users.RemovePasskeyAsync(Owner, passkey.CredentialId);
        }

        return Redirect(AccountLinks.Account);
    }

    public async Task<IActionResult> OnPostRecoveryAsync()
    {
        RecoveryCodes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(Owner, 10) ?? []];
        RecoveryCodesLeft = RecoveryCodes.Count;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public static string Key(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    private async Task<PasskeyAttestationResult?> AttestAsync(string? credential)
    {
        try
        {
            return string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // No challenge is open in this browser.
            return null;
        }
    }
}
