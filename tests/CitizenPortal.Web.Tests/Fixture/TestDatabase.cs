using Microsoft.Data.Sqlite;
using Npgsql;

namespace CitizenPortal.Web.Tests.Fixture;

/// <summary>A database for one fixture: PostgreSQL when <c>PORTAL_TEST_POSTGRES</c> names a server, otherwise a SQLite file.</summary>
internal abstract class TestDatabase
{
    public abstract string SettingName { get; }

    public abstract string ConnectionString { get; }

    public static TestDatabase Create() =>
        Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES") is { Length: > 0 } server ? new Postgres(server) : new SqliteFile();

    public abstract Task CreateAsync();

    public abstract Task DropAsync();

    private sealed class SqliteFile : TestDatabase
    {
        private readonly string _file = Path.Combine(Path.GetTempPath(), $"portal-{Guid.NewGuid():N}.db");

        public override string SettingName => "ConnectionStrings:Portal";

        public override string ConnectionString => $"Data Source={_file}";

        public override Task CreateAsync() => Task.CompletedTask;

        public override Task DropAsync()
        {
            SqliteConnection.ClearAllPools();
            foreach (var suffix in new[] { "", "-wal", "-shm" })
            {
                File.Delete(_file + suffix);
            }

            return Task.CompletedTask;
        }
    }

    private sealed class Postgres(string server) : TestDatabase
    {
        private readonly string _name = $"portal_{Guid.NewGuid():N}";

        public override string SettingName => "ConnectionStrings:Postgres";

        public override string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = _name, MaxPoolSize = 40, IncludeErrorDetail = true }.ConnectionString;

        public override Task CreateAsync() => ExecuteAsync($"CREATE DATABASE {_name}");

        public override async Task DropAsync()
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }

        private async Task ExecuteAsync(string sql)
        {
            await using var source = NpgsqlDataSource.Create(server);
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }
}
