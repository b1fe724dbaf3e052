using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Features.Accounts.SignIn;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace CitizenPortal.Web.Features.Accounts;

internal static class AccountsModule
{
    /// <summary>Wrong attempts before an account rests, and for how long; the texts of the sign-in page name both.</summary>
    public const int WrongAttempts = 5;

    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<StaffMenu>();
        services.AddIdentity<PortalUser, IdentityRole<Guid>>(Rules)
            .AddEntityFrameworkStores<PortalDb>()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<StaffClaims>();

        // A passkey stands alone, so the device must have checked its owner (PIN, finger, face).
        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";
        });
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromMinutes(5));
        services.ConfigureApplicationCookie(StaffCookie);
        services.AddMemoryCache();
        services.AddScoped<IStartData, RoleStart>();
        services.AddScoped<PasswordStep>();
        services.AddScoped<SecondFactor>();
        services.AddSingleton<UnknownNames>();
        services.AddScoped<IStaffDirectory, StaffDirectory>();
        return services;
    }

    public static void MapAccounts(this WebApplication app) =>
        app.MapGet(AccountLinks.Home, async (HttpContext context, StaffMenu menu) => Results.Redirect((await menu.ForAsync(context.User)).Select(place => place.Address).FirstOrDefault(AccountLinks.Account)));

    private static void Rules(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        identity.Password.RequiredLength = 12;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireDigit = false;
        identity.Lockout.MaxFailedAccessAttempts = WrongAttempts;
        identity.Lockout.DefaultLockoutTimeSpan = Rest;
        identity.Lockout.AllowedForNewUsers = true;
    }

    private static void StaffCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "can-bo";
        cookie.LoginPath = AccountLinks.SignIn;
        cookie.ReturnUrlParameter = AccountLinks.ReturnUrl;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
        cookie.SlidingExpiration = true;
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
