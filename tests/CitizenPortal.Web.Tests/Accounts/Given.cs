using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Accounts;

/// <summary>Members of staff for tests, and browsers in which they are signed in through the real pages.</summary>
internal static class Given
{
    public const string Password = "mot mat khau du dai 7";

    public static Task<PortalUser> StaffAsync(this PortalFixture portal, string role, string? unit = null, bool secondFactor = true) => portal.InScope(async services =>
    {
        var users = services.GetRequiredService<UserManager<PortalUser>>();
        var roles = services.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        if (!await roles.RoleExistsAsync(role))
        {
            (await roles.CreateAsync(new IdentityRole<Guid>(role))).Succeeded.ShouldBeTrue();
        }

        var user = new PortalUser { Id = Guid.CreateVersion7(), UserName = $"canbo.{Guid.NewGuid():N}"[..14], DisplayName = "Nguyễn Thị Thử", UnitCode = unit };
        (await users.CreateAsync(user, Password)).Succeeded.ShouldBeTrue();
        (await users.AddToRoleAsync(user, role)).Succeeded.ShouldBeTrue();
        if (secondFactor)
        {
            await users.ResetAuthenticatorKeyAsync(user);
            await users.SetTwoFactorEnabledAsync(user, true);
        }

        return user;
    });

    /// <summary>A browser that has passed both factors.</summary>
    public static async Task<HttpClient> SignedInAsync(this PortalFixture portal, string role, string? unit = null)
    {
        var user = await portal.StaffAsync(role, unit);
        var browser = portal.Browser();
        using var password = await browser.PasswordAsync(user.UserName!, Password);
        using var code = await browser.SubmitAsync(await browser.PageAsync(AccountLinks.Code), AccountLinks.Code, [("Code", await portal.CodeAsync(user))]);
        code.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return browser;
    }

    public static async Task<HttpResponseMessage> PasswordAsync(this HttpClient browser, string name, string password, string page = AccountLinks.SignIn) =>
        await browser.SubmitAsync(await browser.PageAsync(page), page, [("UserName", name), ("Password", password)]);

    public static Task<string> CodeAsync(this PortalFixture portal, PortalUser user) => portal.InScope(async services =>
    {
        var users = services.GetRequiredService<UserManager<PortalUser>>();
        var key = await users.GetAuthenticatorKeyAsync((await users.FindByIdAsync(user.Id.ToString()))!);

        // The framework reads the real clock when it checks a code.
        return Totp.Code(key!, TimeProvider.System.GetUtcNow());
    });
}
