using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>The citizen's pass: a cookie that opens one session and nothing else.</summary>
internal static class RoomPass
{
    public const string Scheme = "RoomPass";
    public const string Policy = "Room";
    private const string SessionClaim = "room_session";
    private const string UntilClaim = "room_until";

    /// <summary>Long enough for a whole day of waiting; the device test days before takes a pass of its own.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static void AddRoomPass(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(Scheme, options =>
        {
            options.Cookie.Name = "phong-tiep";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = Lifetime;
            options.SlidingExpiration = false;
            options.Events.OnRedirectToLogin = Refuse;
            options.Events.OnRedirectToAccessDenied = Refuse;
        });
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy
            .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme, Scheme)
            .RequireAuthenticatedUser());
    }

    public static Task GiveAsync(HttpContext context, Guid sessionId, DateTimeOffset now)
    {
        var until = (now + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(SessionClaim, sessionId.ToString()), new Claim(UntilClaim, until)], Scheme)));
    }

    /// <summary>The session that the visitor may enter as the citizen, or null.</summary>
    public static async Task<Guid?> OfAsync(HttpContext context) =>
        (await context.AuthenticateAsync(Scheme)).Principal is { } principal ? Of(principal) : null;

    /// <summary>A connection may outlive its cookie, so the pass says itself how long it holds.</summary>
    public static bool Opens(ClaimsPrincipal principal, Guid sessionId, DateTimeOffset now) =>
        Of(principal) == sessionId
        && long.TryParse(principal.FindFirstValue(UntilClaim), CultureInfo.InvariantCulture, out var until)
        && now.ToUnixTimeSeconds() < until;

    private static Guid? Of(ClaimsPrincipal principal) =>
        principal.FindFirstValue(SessionClaim) is { } value ? Guid.Parse(value) : null;

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
