using System.Security.Claims;
using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CitizenPortal.Web.Features.Accounts.SignIn;

/// <summary>
/// Between the two factors a person holds only a short-lived cookie that opens the two pages of the second factor.
/// The cookie of the portal is given after the second factor and never before.
/// </summary>
internal sealed class SecondFactor(SignInManager<PortalUser> signIn, UserManager<PortalUser> users, IHttpContextAccessor http)
{
    public Task RememberAsync(PortalUser user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, user.Id.ToString()));
        return http.HttpContext!.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Who has passed the first factor in this browser, if anybody.</summary>
    public async Task<PortalUser?> PendingAsync() => await signIn.GetTwoFactorAuthenticationUserAsync();

    public Task<SignInResult> WithCodeAsync(string code) => signIn.TwoFactorAuthenticatorSignInAsync(Digits(code), isPersistent: false, rememberClient: false);

    public Task<SignInResult> WithRecoveryCodeAsync(string code) => signIn.TwoFactorRecoveryCodeSignInAsync(code.Trim().ToUpperInvariant());

    /// <summary>The secret for the app; made at the first look and kept until the code proves it.</summary>
    public async Task<string> KeyAsync(PortalUser user)
    {
        if (await users.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key)
        {
            return key;
        }

        await users.ResetAuthenticatorKeyAsync(user);
        return await users.GetAuthenticatorKeyAsync(user) ?? throw new InvalidOperationException("The user store keeps no authenticator keys.");
    }

    /// <summary>Switches the second factor on and signs in; null when the code does not fit the secret.</summary>
    public async Task<IReadOnlyList<string>?> SetUpAsync(PortalUser user, string code)
    {
        if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, Digits(code)))
        {
            return null;
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        var recovery = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 10) ?? [];
        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new Claim("amr", "mfa")]);
        await http.HttpContext!.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return [.. recovery];
    }

    private static string Digits(string code) => new([.. code.Where(char.IsAsciiDigit)]);
}
