namespace CitizenPortal.Web.Features.Reception;

internal static class ReceptionModule
{
    public static IServiceCollection AddReception(this IServiceCollection services) => services;

    public static void MapReception(this WebApplication app)
    {
    }
}
