using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using StrategyTracker.Features.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>
/// Recurring work brought up to date, on a copy of the kept database: the first run after half a year in which nobody recorded
/// anything, the next one, which has nothing to do, and one of a day later.
/// </summary>
internal static class OccurrenceTurns
{
    public const string Name = "occurrences";
    private const int QuietMonths = 6;

    public static async Task<IReadOnlyList<string>> MeasureAsync(int size, BenchmarkOptions options)
    {
        await using (var kept = await PopulatedDatabase.OpenAsync(size, options)) { }
        var (databases, drop) = options.Postgres is { } server ? await OnPostgresAsync(size, server) : OnSqlite(size);
        try
        {
            var now = DateTimeOffset.Parse(Population.Now, CultureInfo.InvariantCulture).AddMonths(QuietMonths);
            var make = new MakeOccurrences(databases, new LocalClock(new FixedClock(Population.Now), new LocalClockOptions()));
            return [await RunAsync("after half a year", now), await RunAsync("again, with nothing to do", now), await RunAsync("a day later", now.AddDays(1))];

            async Task<string> RunAsync(string when, DateTimeOffset moment)
            {
                var (sent, processor, time) = (StatementCount.Sent, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
                var made = await make.RunAsync(moment.UtcDateTime);
                return string.Create(CultureInfo.InvariantCulture, $"{size:N0} actions, recurring work {when}: {made:N0} turns made in {time.Elapsed.TotalSeconds:N2} s, {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:N2} s of a processor, {StatementCount.Sent - sent:N0} statements   load {Machine.Load()}");
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            databases.Dispose();
            await drop();
        }
    }

    private static (TrackerDbContextFactory Databases, Func<Task> Drop) OnSqlite(int size)
    {
        var folder = Directory.CreateTempSubdirectory("strategytracker-benchmark-turns-");
        var file = Path.Combine(folder.FullName, "turns.db");
        File.Copy(PopulatedDatabase.FileOf(size), file);
        return (TrackerDbContextFactory.OnSqlite(file), () => { folder.Delete(recursive: true); return Task.CompletedTask; });
    }

    private static async Task<(TrackerDbContextFactory Databases, Func<Task> Drop)> OnPostgresAsync(int size, string server)
    {
        NpgsqlConnection.ClearAllPools();
        var name = $"strategytracker_benchmark_turns_{Environment.ProcessId}";
        await PopulatedDatabase.OnServerAsync(server, $"CREATE DATABASE {name} TEMPLATE {PopulatedDatabase.NameOf(size)}");
        return (TrackerDbContextFactory.OnPostgres(new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ToString()), () => PopulatedDatabase.OnServerAsync(server, $"DROP DATABASE {name} WITH (FORCE)"));
    }
}
