using System.Globalization;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Features.Surveys.Contracts;
using Microsoft.AspNetCore.DataProtection;

namespace CitizenPortal.Web.Features.Surveys.Fill;

/// <summary>
/// Answers before they are sent. They rest in the citizen's own browser, sealed: not in an address, where a log would
/// join them to the link, and not on the server, where an unsent opinion has no place.
/// </summary>
internal sealed class SurveyDraft(IDataProtectionProvider protection)
{
    private const string Cookie = "khao-sat";
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("surveys.draft").ToTimeLimitedDataProtector();

    public Dictionary<string, int?> Read(HttpRequest request)
    {
        if (request.Cookies[Cookie] is not { Length: > 0 } sealedText)
        {
            return [];
        }

        try
        {
            return Parse(_protector.Unprotect(sealedText));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return [];
        }
    }

    public void Write(HttpContext context, string token, IReadOnlyDictionary<string, int?> marks)
    {
        var text = string.Join(' ', marks.Select(mark => $"{mark.Key}{mark.Value ?? 0}"));
        context.Response.Cookies.Append(Cookie, _protector.Protect(text, TimeSpan.FromDays(1)), Options(context.Request, token));
    }

    public static void Clear(HttpContext context, string token) => context.Response.Cookies.Delete(Cookie, Options(context.Request, token));

    public static AnswerSheet Sheet(IReadOnlyDictionary<string, int?> marks) => new(EventQuestionnaire.Current.Key, marks);

    private static Dictionary<string, int?> Parse(string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(
            part => part[..^1],
            part => int.Parse(part[^1..], CultureInfo.InvariantCulture) is > 0 and var mark ? mark : (int?)null,
            StringComparer.Ordinal);

    private static CookieOptions Options(HttpRequest request, string token) => new()
    {
        Path = SurveyLinks.Answer(token),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
    };
}
