using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CitizenPortal.Web.Features.Errors;

internal static class ErrorsModule
{
    public static IServiceCollection AddErrors(this IServiceCollection services)
    {
        services.Configure<MvcOptions>(options => options.Filters.Add<ExpiredForm>());
        return services;
    }

    public static void UsePortalErrors(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/loi/500");
            app.Use(ForgetWhoAsksAsync);
        }

        app.UseStatusCodePagesWithReExecute("/loi/{0}");
    }

    /// <summary>An address that leads nowhere says so to everybody, instead of asking for a sign-in.</summary>
    public static void MapErrors(this WebApplication app) => app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous();

    /// <summary>The page after a failure must not need the database, so it does not read who is signed in.</summary>
    private static Task ForgetWhoAsksAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Headers.Remove("Cookie");
        }

        return next(context);
    }
}
