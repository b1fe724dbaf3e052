namespace CitizenPortal.Web.Platform.Security;

/// <summary>What a browser may do with an answer of the portal: only our own files, no frames, no inline code.</summary>
internal static class SecurityHeaders
{
    public static Task SetAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state =>
        {
            Set((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(CspNonce.UsedBy(context));
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=(), browsing-topics=()";
        if (context.User.Identity?.IsAuthenticated is true && headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }
    }

    private static string Policy(string? nonce) => string.Join("; ",
        "default-src 'self'",
        nonce is null ? "script-src 'self'" : $"script-src 'self' 'nonce-{nonce}'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'");
}
