namespace CitizenPortal.Web.Features.Home;

internal static class HomeModule
{
    public static void MapHome(this WebApplication app)
    {
    }
}
