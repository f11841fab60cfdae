using Npgsql;

namespace StrategyTracker.Store.Gate;

/// <summary>
/// Something that one running server at a time may hold of a database; it is free again the moment that the server ends, also when it
/// is killed. On PostgreSQL a lock of a session that stays open, on SQLite a lock on a file beside the database.
/// </summary>
internal static class ServerClaim
{
    private const int KeepAliveSeconds = 30;

    /// <summary>Null when another server holds that name.</summary>
    public static IDisposable? OfName(string connectionString, string name)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = KeepAliveSeconds }.ToString());
        try
        {
            connection.Open();
            using var take = new NpgsqlCommand("SELECT pg_try_advisory_lock(hashtextextended('StrategyTracker server ' || $1, 0))", connection) { Parameters = { new() { Value = name } } };
            if (take.ExecuteScalar() is true) { return connection; }
            connection.Dispose();
            return null;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Waits until no other server holds that turn; it is over when what this returns is disposed of.</summary>
    public static async Task<IAsyncDisposable> TurnAsync(string connectionString, string turn, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        try
        {
            await connection.OpenAsync(ct);
            await using var wait = new NpgsqlCommand("SELECT pg_advisory_lock(hashtextextended('StrategyTracker turn ' || $1, 0))", connection) { CommandTimeout = 0, Parameters = { new() { Value = turn } } };
            await wait.ExecuteNonQueryAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Null when another server runs on this file.</summary>
    public static IDisposable? OfFile(string databaseFile)
    {
        try { return new FileStream(databaseFile + ".server", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
        catch (IOException) { return null; }
        catch (UnauthorizedAccessException) { return Stream.Null; }      // who may not write here cannot run here: opening the database says so
    }
}
