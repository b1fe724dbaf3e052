using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CitizenPortal.Web.Platform.Security;

internal static class SecurityModule
{
    public static IServiceCollection AddPortalSecurity(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddPortalRateLimits();
        services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(StaffOnly().Build())
            .SetDefaultPolicy(StaffOnly().Build())
            .AddPolicy(Policies.Staff, StaffOnly().Build())
            .AddPolicy(Policies.Reception, StaffOnly().RequireRole(Roles.ReceptionOfficer, Roles.UnitHead, Roles.Board).Build())
            .AddPolicy(Policies.Casework, StaffOnly().RequireRole(Roles.PetitionOfficer, Roles.ReceptionOfficer, Roles.UnitHead, Roles.Board, Roles.Inspectorate, Roles.InspectorateHead).Build())
            .AddPolicy(Policies.Overview, StaffOnly().RequireRole(Roles.UnitHead, Roles.Board, Roles.Inspectorate, Roles.InspectorateHead).Build())
            .AddPolicy(Policies.Places, StaffOnly().RequireRole(Roles.Board, Roles.Administrator).Build())
            .AddPolicy(Policies.Administration, StaffOnly().RequireRole(Roles.Administrator).Build());
        return services;
    }

    public static void UsePortalSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use(SecurityHeaders.SetAsync);
    }

    private static AuthorizationPolicyBuilder StaffOnly() =>
        new AuthorizationPolicyBuilder(IdentityConstants.ApplicationScheme).RequireRole(Roles.All);
}
