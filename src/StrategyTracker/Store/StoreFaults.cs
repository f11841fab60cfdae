using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace StrategyTracker.Store;

/// <summary>Faults of the database itself, as one sentence each.</summary>
public static class StoreFaults
{
    /// <summary>Whether a row was refused because another of the same key is there.</summary>
    public static bool IsDuplicate(DbUpdateException fault) =>
        fault.InnerException is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>A sentence for a fault that a person can do something about; null for any other.</summary>
    public static string? Explain(Exception fault, string? database)
    {
        for (var at = fault; at is not null; at = at.InnerException)
        {
            switch (at)
            {
                case SqliteException { SqliteErrorCode: 8 }:
                case PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction }:
                    return $"The database {database} is read-only, so nothing was saved.";
                case SqliteException { SqliteErrorCode: 5 or 6 }:
                    return $"The database {database} is locked by another program, so nothing was saved. Try again in a moment.";
                case SqliteException { SqliteErrorCode: 10 }:
                    return $"The database {database} cannot be read or written; check that it is a file and that its disk is sound. Nothing was saved.";
                case SqliteException { SqliteErrorCode: 13 }:
                case PostgresException { SqlState: PostgresErrorCodes.DiskFull }:
                    return $"The disk that holds the database {database} is full, so nothing was saved.";
                case SqliteException { SqliteErrorCode: 14 }:
                    return $"The database {database} cannot be opened; check that its folder exists and may be written to.";
                case SqliteException { SqliteErrorCode: 26 or 11 }:
                    return $"The file {database} is not a sound SQLite database.";
                case NpgsqlException { InnerException: System.Net.Sockets.SocketException }:
                    return "The PostgreSQL server does not answer, so nothing was saved. Check Database:ConnectionString and that the server runs.";
            }
        }
        return null;
    }
}
