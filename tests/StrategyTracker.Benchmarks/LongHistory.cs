using Microsoft.Data.Sqlite;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>The board report read and printed, and again where everything has twenty times the history: the document is the same, so what it takes should be.</summary>
internal static class LongHistory
{
    private const int Size = 1_000, Times = 20;

    public static async Task<IReadOnlyList<Result>> MeasureAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("strategytracker-benchmark-history-");
        try
        {
            await using var database = await PopulatedDatabase.OpenAsync(Size, options);
            var file = Path.Combine(folder.FullName, "history.db");
            await database.Databases.BackUpAsync(file);
            using var longer = TrackerDbContextFactory.OnSqlite(file);
            await LengthenAsync(file);
            // By turns, so that what else the machine does falls on both alike.
            var (once, many) = (Asked(Questions.HistoryOnce, database.Databases), Asked(Questions.HistoryMany, longer));
            await Measured.WarmAsync([once, many]);
            return [Result.Print(Size, await Measured.OfAsync(once, null)), Result.Print(Size, await Measured.OfAsync(many, null))];
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static Question Asked(string name, TrackerDbContextFactory databases)
    {
        var clock = new LocalClock(new FixedClock(Population.Now), new LocalClockOptions());
        return new(name, async () =>
        {
            var report = await Questions.Report(databases, clock).RunAsync(Population.Code, new AsAt(Population.Middle), Population.Middle.AddMonths(-3));
            ReportFile.Print(BoardReportContents.Report(report), Stream.Null, null);
        });
    }

    /// <summary>Every row of the history again and again, on the same day: as if each thing had been changed to and fro.</summary>
    private static async Task LengthenAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        List<string> columns = [];
        await using (var ask = connection.CreateCommand())
        {
            ask.CommandText = "SELECT name FROM pragma_table_info('History')";
            await using var names = await ask.ExecuteReaderAsync();
            while (await names.ReadAsync()) { columns.Add(names.GetString(0)); }
        }
        var copied = string.Join(", ", columns.Select(c => c switch
        {
            "Id" => "upper(printf('%s-%s-%s-%s-%s', hex(randomblob(4)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(6))))",
            "Number" => "\"Number\" + n.value * 100000",
            _ => $"\"{c}\"",
        }));
        await using var lengthen = connection.CreateCommand();
#pragma warning disable CA2100 // Names of the model's own.
        lengthen.CommandText = $"""
            PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF;
            INSERT INTO "History" ({string.Join(", ", columns.Select(c => $"\"{c}\""))})
            SELECT {copied} FROM (SELECT * FROM "History") JOIN (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < {Times - 1}) SELECT value FROM n) AS n;
            ANALYZE;
            """;
#pragma warning restore CA2100
        lengthen.CommandTimeout = 600;
        await lengthen.ExecuteNonQueryAsync();
    }
}
