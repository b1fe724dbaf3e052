using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CitizenPortal.Web.Data;

/// <summary>Tells a lost race from a bug, in the words of either engine.</summary>
internal static class LostRace
{
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintForeignKey = 787;

    // How SQLite reports ON DELETE RESTRICT; the portal has no triggers of its own.
    private const int SqliteConstraintTrigger = 1811;

    extension(DbUpdateException failure)
    {
        /// <summary>Whether the change failed because somebody else already holds the same unique value.</summary>
        public bool IsUniqueViolation() => failure.InnerException switch
        {
            PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintPrimaryKey or SqliteConstraintUnique,
            _ => false,
        };

        /// <summary>Whether a row points to what somebody took away meanwhile, or somebody began to point to what was to be taken away.</summary>
        public bool IsReferenceViolation() => failure.InnerException switch
        {
            PostgresException postgres => postgres.SqlState is PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation,
            SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteConstraintForeignKey or SqliteConstraintTrigger,
            _ => false,
        };

        /// <summary>Whether somebody else changed, took or gave away the same thing in the same moment.</summary>
        public bool IsLostRace() => failure is DbUpdateConcurrencyException || failure.IsUniqueViolation() || failure.IsReferenceViolation();
    }
}
