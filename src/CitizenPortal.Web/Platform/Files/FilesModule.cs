namespace CitizenPortal.Web.Platform.Files;

internal static class FilesModule
{
    public static IServiceCollection AddFileVault(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) => services;
}
