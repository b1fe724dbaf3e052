namespace CitizenPortal.Web.Features.Errors;

internal static class ErrorsModule
{
    public static void UsePortalErrors(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/loi/{0}");
    }
}
