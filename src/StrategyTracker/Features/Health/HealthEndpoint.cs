using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Health;

/// <summary>What a monitor asks: does the program run, does its database answer. No data, so it is open to anybody.</summary>
public static class HealthEndpoint
{
    /// <summary>The first SQLite without the write-ahead-log fault that the write gate guards against.</summary>
    private static readonly Version SoundSqlite = new(3, 51, 3);

    public static void MapHealth(this WebApplication app) => app.MapGet(Urls.Health, async (IDbContextFactory<TrackerDbContext> dbs, CancellationToken ct) =>
    {
        try
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            await db.Strategies.AnyAsync(ct);
            return Results.Text(db is SqliteTrackerDbContext ? await SqliteWordsAsync(db, ct) : "StrategyTracker is well. PostgreSQL answers.\n");
        }
        catch (Exception fault) when (StoreFaults.Explain(fault, "the database") is { } sentence)
        {
            app.Logger.LogError(fault, "The health check failed");
            return Results.Text(sentence + "\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }).AllowAnonymous();

    private static async Task<string> SqliteWordsAsync(TrackerDbContext db, CancellationToken ct)
    {
        var version = await db.Database.SqlQuery<string>($"SELECT sqlite_version() AS \"Value\"").FirstAsync(ct);
        var warning = Version.TryParse(version, out var found) && found < SoundSqlite
            ? $"Warning: SQLite before {SoundSqlite} has a rare fault in its write-ahead log; the write gate keeps clear of it. Let no other program write to or checkpoint the file.\n"
            : "";
        return $"StrategyTracker is well. SQLite {version} answers.\n{warning}";
    }
}
