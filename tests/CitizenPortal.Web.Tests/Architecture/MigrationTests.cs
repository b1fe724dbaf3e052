using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Tests.Architecture;

public sealed class MigrationTests
{
    [Fact]
    public void Every_engine_has_the_newest_migration()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var postgres = new PostgresDesignTime().CreateDbContext([]);

        sqlite.Database.HasPendingModelChanges().ShouldBeFalse("run infra/migrate for the newest model");
        postgres.Database.HasPendingModelChanges().ShouldBeFalse("run infra/migrate for the newest model");
        Names(sqlite).ShouldBe(Names(postgres));

        static IEnumerable<string> Names(PortalDb db) => db.Database.GetMigrations().Select(migration => migration[15..]);
    }
}
