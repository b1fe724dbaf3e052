using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Data;

/// <summary>What SQLite needs beyond the defaults: private cache (shared cache ignores the busy timeout), WAL, foreign keys, a busy timeout.</summary>
internal static class Sqlite
{
    public static string ConnectionString(string configured)
    {
        var connection = new SqliteConnectionStringBuilder(configured)
        {
            Cache = SqliteCacheMode.Private,
            ForeignKeys = true,
            Pooling = true,
        };
        return connection.ConnectionString;
    }

    internal sealed class Pragmas : DbConnectionInterceptor
    {
        private const string Commands = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000; PRAGMA temp_store = MEMORY;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Commands;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Commands;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
