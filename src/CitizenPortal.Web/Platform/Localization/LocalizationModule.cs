using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace CitizenPortal.Web.Platform.Localization;

/// <summary>Texts follow the reader's choice; dates, numbers and sorting stay Vietnamese.</summary>
internal static class LocalizationModule
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static IServiceCollection AddPortalLocalization(this IServiceCollection services) => services.AddLocalization();

    public static void UsePortalLocalization(this WebApplication app) => app.UseRequestLocalization(new RequestLocalizationOptions
    {
        DefaultRequestCulture = new RequestCulture(Vietnamese, Vietnamese),
        SupportedCultures = [Vietnamese],
        SupportedUICultures = [Vietnamese, CultureInfo.GetCultureInfo("en")],
        RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = "ngon-ngu" }],
    });
}
