using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CitizenPortal.Web.Platform.Security;

/// <summary>Limits a source's posts to public pages; reading is never limited.</summary>
internal static class RateLimits
{
    public const string PublicPost = nameof(PublicPost);
    public const string Tracking = nameof(Tracking);
    public const string SignIn = nameof(SignIn);

    public static void AddPortalRateLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(limiter => limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests);
        services.AddOptions<RateLimiterOptions>().Configure<IConfiguration>((limiter, configuration) =>
        {
            limiter.AddPolicy(PublicPost, context => PostsPerMinute(context, configuration.GetValue("RateLimits:PublicPost", 60)));
            limiter.AddPolicy(Tracking, context => PostsPerMinute(context, configuration.GetValue("RateLimits:Tracking", 20)));
            limiter.AddPolicy(SignIn, context => PostsPerMinute(context, configuration.GetValue("RateLimits:SignIn", 20)));
        });
    }

    private static RateLimitPartition<string> PostsPerMinute(HttpContext context, int permitted) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = permitted, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 })
            : RateLimitPartition.GetNoLimiter("reading");
}
