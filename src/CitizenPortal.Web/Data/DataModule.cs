using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CitizenPortal.Web.Data;

internal static class DataModule
{
    private const int PreparedStatements = 100;

    /// <summary>PostgreSQL when <c>ConnectionStrings:Postgres</c> is set, otherwise the embedded SQLite file.</summary>
    public static IServiceCollection AddPortalData(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton<IInterceptor, VersionInterceptor>();
        services.Configure<Microsoft.AspNetCore.Identity.IdentityOptions>(IdentitySchema.Choose);
        if (configuration.GetConnectionString("Postgres") is { Length: > 0 } postgres)
        {
            return services.AddDbContextPool<PortalDb, PostgresPortalDb>((provider, options) => options
                .UseNpgsql(Prepared(postgres))
                .AddInterceptors(provider.GetServices<IInterceptor>()));
        }

        var file = configuration.GetConnectionString("Portal") ?? $"Data Source={Path.Combine(environment.ContentRootPath, "App_Data", "portal.db")}";
        var sqlite = Sqlite.ConnectionString(file);
        return services.AddDbContextPool<PortalDb, SqlitePortalDb>((provider, options) => options
            .UseSqlite(sqlite)
            .AddInterceptors([new Sqlite.Pragmas(), .. provider.GetServices<IInterceptor>()]));
    }

    /// <summary>
    /// Statements that come again and again are prepared once per connection, unless the connection string says how many.
    /// The portal leaves nothing behind in a session, so a connection needs no clearing between two users of the pool.
    /// </summary>
    private static string Prepared(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection) { NoResetOnClose = true };
        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = PreparedStatements;
        }

        return builder.ConnectionString;
    }
}
