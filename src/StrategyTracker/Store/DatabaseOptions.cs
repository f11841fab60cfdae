using System.ComponentModel.DataAnnotations;

namespace StrategyTracker.Store;

public enum DatabaseProvider { Sqlite, Postgres }

/// <summary>Which database, and where. Section "Database".</summary>
public sealed record DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;
    /// <summary>The SQLite file; relative to the content root.</summary>
    [Required] public string File { get; set; } = "data/strategytracker.db";
    /// <summary>For PostgreSQL. Give it by environment variable or secret store, never in a file under version control.</summary>
    public string? ConnectionString { get; set; }
    public bool MigrateAtStart { get; set; } = true;
}
