using System.Text.Encodings.Web;
using System.Text.Unicode;
using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace CitizenPortal.Web.Platform;

internal static class WebModule
{
    public static IServiceCollection AddPortalWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PublicUrl>();
        services.AddSingleton<Hotline>();
        services.AddRazorPages(options => options.RootDirectory = "/Features")
            .AddMvcOptions(options => options.Filters.Add<RuleBrokenPageFilter>());
        services.AddSignalR(options => options.EnableDetailedErrors = false);
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddAntiforgery(options => options.Cookie.Name = "bao-ve");
        services.AddDataProtection().SetApplicationName("CitizenPortal").PersistKeysToDbContext<PortalDb>();

        // Vietnamese letters leave as themselves, not as numeric entities: smaller pages, readable source.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }
}
