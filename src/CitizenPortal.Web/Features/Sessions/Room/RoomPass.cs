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
            options.SlidingExpiration = true;
            options.Events.OnRedirectToLogin = Refuse;
            options.Events.OnRedirectToAccessDenied = Refuse;
        });
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy
            .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme, Scheme)
            .RequireAuthenticatedUser());
    }

    public static Task GiveAsync(HttpContext context, Guid sessionId) =>
        context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(SessionClaim, sessionId.ToString())], Scheme)));

    /// <summary>The session that the visitor may enter as the citizen, or null.</summary>
    public static async Task<Guid?> OfAsync(HttpContext context) =>
        (await context.AuthenticateAsync(Scheme)).Principal is { } principal ? Of(principal) : null;

    public static Guid? Of(ClaimsPrincipal principal) =>
        principal.FindFirstValue(SessionClaim) is { } value ? Guid.Parse(value) : null;

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
