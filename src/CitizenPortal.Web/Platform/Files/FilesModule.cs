namespace CitizenPortal.Web.Platform.Files;

internal static class FilesModule
{
    /// <summary>Files rest under <c>Files:Root</c>, by default in App_Data/files of the content root; several instances need a shared folder.</summary>
    public static IServiceCollection AddFileVault(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) =>
        services.AddSingleton<IFileVault>(_ => new LocalFileVault(Path.GetFullPath(
            configuration["Files:Root"] ?? Path.Combine("App_Data", "files"), environment.ContentRootPath)));
}
