using Microsoft.AspNetCore.DataProtection;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Proof in a sealed cookie that this browser sent a petition or gave its code and digits; without it nothing of the petition is shown.</summary>
internal sealed class PetitionTickets(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(2);
    private readonly ITimeLimitedDataProtector _sealer = protection.CreateProtector("petitions.ticket").ToTimeLimitedDataProtector();

    public void Give(HttpContext context, string code) =>
        context.Response.Cookies.Append(Name(code), _sealer.Protect(code, Lasts), new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = Lasts,
            IsEssential = true,
        });

    public bool Holds(HttpContext context, string code)
    {
        if (context.Request.Cookies[Name(code)] is not { Length: > 0 } ticket)
        {
            return false;
        }

        try
        {
            return _sealer.Unprotect(ticket) == code;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }

    private static string Name(string code) => $"don-{code}";
}
