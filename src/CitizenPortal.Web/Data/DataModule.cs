using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Data;

internal static class DataModule
{
    /// <summary>PostgreSQL when <c>ConnectionStrings:Postgres</c> is set, otherwise the embedded SQLite file.</summary>
    public static IServiceCollection AddPortalData(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton<IInterceptor, VersionInterceptor>();
        services.Configure<Microsoft.AspNetCore.Identity.IdentityOptions>(IdentitySchema.Choose);
        if (configuration.GetConnectionString("Postgres") is { Length: > 0 } postgres)
        {
            return services.AddDbContext<PortalDb, PostgresPortalDb>((provider, options) => options
                .UseNpgsql(postgres)
                .AddInterceptors(provider.GetServices<IInterceptor>()));
        }

        var file = configuration.GetConnectionString("Portal") ?? $"Data Source={Path.Combine(environment.ContentRootPath, "App_Data", "portal.db")}";
        var sqlite = Sqlite.ConnectionString(file);
        return services.AddDbContext<PortalDb, SqlitePortalDb>((provider, options) => options
            .UseSqlite(sqlite)
            .AddInterceptors([new Sqlite.Pragmas(), .. provider.GetServices<IInterceptor>()]));
    }
}
