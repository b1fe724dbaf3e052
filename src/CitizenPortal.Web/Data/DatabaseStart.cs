using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Data;

/// <summary>Brings the database to the newest shape: at start in Development, by <c>--migrate</c> elsewhere.</summary>
internal static class DatabaseStart
{
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            await app.MigrateAsync();
        }
    }

    public static async Task MigrateAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await MigrateAsync(scope.ServiceProvider);
    }

    public static async Task MigrateAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<PortalDb>();
        if (db is SqlitePortalDb)
        {
            var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        }

        if (db.Database.GetMigrations().Any())
        {
            await db.Database.MigrateAsync();
        }
        else
        {
            await db.Database.EnsureCreatedAsync();
        }

        foreach (var seed in services.GetServices<IStartData>().OrderBy(seed => seed.Order))
        {
            await seed.LoadAsync(CancellationToken.None);
        }
    }
}

/// <summary>Data that a new database starts with; loading it again changes nothing.</summary>
internal interface IStartData
{
    /// <summary>Reference data 0–99, demo data from 100.</summary>
    int Order { get; }

    Task LoadAsync(CancellationToken cancel);
}
