using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;

namespace CitizenPortal.Web.Platform.Localization;

/// <summary>Texts follow the reader's choice; dates, numbers and sorting stay Vietnamese.</summary>
internal static class LocalizationModule
{
    private const string CookieName = "ngon-ngu";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static IServiceCollection AddPortalLocalization(this IServiceCollection services) => services.AddLocalization();

    public static void UsePortalLocalization(this WebApplication app) => app.UseRequestLocalization(new RequestLocalizationOptions
    {
        DefaultRequestCulture = new RequestCulture(Vietnamese, Vietnamese),
        SupportedCultures = [Vietnamese],
        SupportedUICultures = [Vietnamese, CultureInfo.GetCultureInfo("en")],
        RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CookieName }],
    });

    /// <summary>Remembers the reader's language and leads back to the page he came from, never off the site.</summary>
    public static void MapLanguageSwitch(this WebApplication app) => app.MapGet("/ngon-ngu/{language:regex(^(vi|en)$)}", (string language, string? ve, HttpContext context) =>
    {
        var choice = new RequestCulture(Vietnamese, CultureInfo.GetCultureInfo(language == "en" ? "en" : "vi-VN"));
        context.Response.Cookies.Append(CookieName, CookieRequestCultureProvider.MakeCookieValue(choice), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return Results.LocalRedirect(RedirectHttpResult.IsLocalUrl(ve) ? ve! : "/");
    }).AllowAnonymous();
}
