using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CitizenPortal.Web.Data;

/// <summary>Tells a lost race from a bug, in the words of either engine.</summary>
internal static class LostRace
{
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteConstraintUnique = 2067;

    extension(DbUpdateException failure)
    {
        /// <summary>Whether the change failed because somebody else already holds the same unique value.</summary>
        public bool IsUniqueViolation() => failure.InnerException switch
        {
            PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintPrimaryKey or SqliteConstraintUnique,
            _ => false,
        };
    }
}
