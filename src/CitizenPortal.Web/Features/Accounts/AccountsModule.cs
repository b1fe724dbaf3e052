using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace CitizenPortal.Web.Features.Accounts;

internal static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentity<PortalUser, IdentityRole<Guid>>()
            .AddEntityFrameworkStores<PortalDb>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie => cookie.LoginPath = "/can-bo/dang-nhap");
        return services;
    }

    public static void MapAccounts(this WebApplication app)
    {
    }
}
