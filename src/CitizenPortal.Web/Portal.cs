using CitizenPortal.Web.Data;
using CitizenPortal.Web.Demo;
using CitizenPortal.Web.Features.Accounts;
using CitizenPortal.Web.Features.Calendar;
using CitizenPortal.Web.Features.Counter;
using CitizenPortal.Web.Features.Errors;
using CitizenPortal.Web.Features.Indicators;
using CitizenPortal.Web.Features.Messages;
using CitizenPortal.Web.Features.Petitions;
using CitizenPortal.Web.Features.Reception;
using CitizenPortal.Web.Features.Sessions;
using CitizenPortal.Web.Features.Surveys;
using CitizenPortal.Web.Features.Units;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Platform.Files;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;

namespace CitizenPortal.Web;

/// <summary>The composition of the product: each module is named once for its services and once for its endpoints.</summary>
internal static class Portal
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);
        builder.WebHost.UseStaticWebAssets();

        var services = builder.Services;
        var configuration = builder.Configuration;
        services.AddPortalData(configuration, builder.Environment);
        services.AddAuditing();
        services.AddOutbox();
        services.AddMessaging(configuration, builder.Environment);
        services.AddFileVault(configuration, builder.Environment);
        services.AddPortalSecurity(builder.Environment);
        services.AddPortalLocalization();
        services.AddPortalWeb(configuration);

        services.AddErrors();
        services.AddUnits();
        services.AddCalendar();
        services.AddAccounts();
        services.AddPetitions();
        services.AddReception();
        services.AddCounter();
        services.AddSessions(configuration);
        services.AddSurveys();
        services.AddIndicators();
        services.AddMessages();
        services.AddDemo(builder.Environment);
        services.AddAuditRaces();
    }

    public static async Task<int> RunPortalAsync(this WebApplication app, string[] args)
    {
        if (await PortalCommands.TryRunAsync(app, args) is { } exitCode)
        {
            return exitCode;
        }

        await app.PrepareDatabaseAsync();
        app.UsePortal();
        await app.RunAsync();
        return 0;
    }

    private static void UsePortal(this WebApplication app)
    {
        app.UsePortalErrors();
        app.UsePortalSecurityHeaders();
        app.UseResponseCompression();
        app.UsePortalLocalization();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapStaticAssets().Add(endpoint => endpoint.Metadata.Add(new Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute()));
        app.MapRazorPages().WithStaticAssets();
        app.MapErrors();
        app.MapLanguageSwitch();
        app.MapAccounts();
        app.MapPetitions();
        app.MapReception();
        app.MapCounter();
        app.MapSessions();
        app.MapSurveys();
        app.MapMessages();
    }
}
