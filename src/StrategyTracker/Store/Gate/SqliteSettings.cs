using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StrategyTracker.Store.Gate;

/// <summary>Gives each SQLite connection its settings as it opens: write-ahead log, full durability, no checkpoints of its own.</summary>
public sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Settings = """
        PRAGMA busy_timeout=5000;
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=FULL;
        PRAGMA foreign_keys=ON;
        PRAGMA wal_autocheckpoint=0;
        PRAGMA cache_size=-16000;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    internal static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }
}
