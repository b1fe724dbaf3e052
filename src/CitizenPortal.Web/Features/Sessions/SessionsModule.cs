namespace CitizenPortal.Web.Features.Sessions;

internal static class SessionsModule
{
    public static IServiceCollection AddSessions(this IServiceCollection services, IConfiguration configuration) => services;

    public static void MapSessions(this WebApplication app)
    {
    }
}
