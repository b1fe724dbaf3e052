namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>Remembers the one place that a browser holds, so that a double tap is one hold and a change of mind frees the first.</summary>
internal static class HoldCookie
{
    private const string Name = "giu-cho";

    public static string? Read(HttpRequest request) => request.Cookies[Name] is { Length: 16 } key ? key : null;

    public static void Write(HttpContext context, string key) => context.Response.Cookies.Append(Name, key, new CookieOptions
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/dat-lich",
        MaxAge = TimeSpan.FromMinutes(30),
        IsEssential = true,
    });
}
