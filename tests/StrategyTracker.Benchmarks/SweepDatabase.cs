using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.Chase;
using StrategyTracker.Features.Reminders;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Benchmarks;

/// <summary>What a sweep took.</summary>
/// <param name="Opening">Opening the database and making the store's model, before it.</param>
/// <param name="Processor">The processor time of it, which a busy machine changes little.</param>
/// <param name="BeforeMegabytes">What the process held before it: the runtime, and the model of the store once it is opened.</param>
/// <param name="PeakMegabytes">The most memory that the whole process has held since it began, as the system counts it.</param>
internal sealed record SweepMeasured(TimeSpan Opening, TimeSpan Time, TimeSpan Processor, double BeforeMegabytes, double PeakMegabytes, long Statements, SweepResult Result);

/// <summary>
/// The sweep over 100,000 open actions of 500 people, of which 5,000 are due for a reminder: overdue, coming due, not assured, or
/// joint with no lead. The database is made anew, for a sweep changes it.
/// </summary>
internal sealed class SweepDatabase : IAsyncDisposable
{
    public const string Name = "sweep";
    public const int Actions = 100_000, People = 500, DueOfHundred = 5;
    private const string Now = "2009-07-02T08:00:00Z";
    private const int Portion = 2_000;
    private static readonly DateOnly s_published = new(2009, 6, 1);
    private static readonly Stamp s_stamp = new(Actor.System, new DateTime(2009, 6, 1, 10, 0, 0, DateTimeKind.Utc), s_published, null, "It was agreed at the start.");

    private readonly Func<Task> _drop;
    private SweepDatabase(TrackerDbContextFactory databases, Func<Task> drop) => (Databases, _drop) = (databases, drop);

    private TrackerDbContextFactory Databases { get; }

    /// <summary>Has another process make it, so that the memory this one holds is that of opening it and of the sweep alone.</summary>
    public static async Task<SweepDatabase> MakeAsync(string? postgres)
    {
        if (postgres is null)
        {
            var folder = Directory.CreateTempSubdirectory("strategytracker-benchmark-sweep-");
            var file = Path.Combine(folder.FullName, "sweep.db");
            await ElsewhereAsync(file, null);
            return new SweepDatabase(TrackerDbContextFactory.OnSqlite(file), () => { folder.Delete(recursive: true); return Task.CompletedTask; });
        }
        var name = $"strategytracker_benchmark_sweep_{Environment.ProcessId}";
        await OnServerAsync(postgres, $"CREATE DATABASE {name}");
        await ElsewhereAsync(name, postgres);
        return new SweepDatabase(TrackerDbContextFactory.OnPostgres(In(postgres, name)), () => OnServerAsync(postgres, $"DROP DATABASE {name} WITH (FORCE)"));
    }

    /// <summary>Makes it here; what the other process does.</summary>
    /// <param name="target">The SQLite file, or the name of the PostgreSQL database, which is there and empty.</param>
    public static async Task FillAsync(string target, string? postgres)
    {
        using var databases = postgres is null ? TrackerDbContextFactory.OnSqlite(target) : TrackerDbContextFactory.OnPostgres(In(postgres, target));
        await databases.MigrateAsync();
        SqliteConnection.ClearAllPools();
        using (IRowWriter writer = postgres is null ? new SqliteRowWriter(target) : new PostgresRowWriter(In(postgres, target))) { Fill(databases, writer); }
        if (postgres is not null) { await OnServerAsync(In(postgres, target), "ANALYZE"); }
    }

    private static async Task ElsewhereAsync(string target, string? postgres)
    {
        var self = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(self) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
        using var other = Process.Start(new ProcessStartInfo(self, [.. program, "--make-sweep", target, .. postgres is null ? Array.Empty<string>() : ["--postgres", postgres]]))!;
        await other.WaitForExitAsync();
        if (other.ExitCode != 0) { throw new InvalidOperationException("The other process could not make the database for the sweep."); }
    }

    private static string In(string server, string name) => new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ToString();

    /// <summary>Sweeps, while another thread watches how much memory the process holds.</summary>
    public async Task<SweepMeasured> SweepAsync()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var clock = new LocalClock(new FixedClock(Now), new LocalClockOptions());
        var sweep = new SweepReminders(Databases, new EnsureReminderRules(Databases, clock), clock);
        var before = Megabytes();
        var peak = before;
        using var done = new CancellationTokenSource();
        var watching = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested) { peak = Math.Max(peak, Megabytes()); await Task.Delay(10); }
        });
        var opening = Stopwatch.StartNew();
        await using (var db = Databases.CreateDbContext()) { await db.JobRuns.AnyAsync(); }
        opening.Stop();
        var (sent, processor, time) = (StatementCount.Sent, Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        var result = await sweep.RunAsync(clock.UtcNow);
        time.Stop();
        await done.CancelAsync();
        await watching;
        using var self = Process.GetCurrentProcess();
        return new SweepMeasured(opening.Elapsed, time.Elapsed, Environment.CpuUsage.TotalTime - processor, before, Math.Max(peak, self.PeakWorkingSet64 / 1_000_000.0), StatementCount.Sent - sent, result);
    }

    /// <summary>What else is asked of so many actions by those who chase: after the sweep, with its reminders and letters there.</summary>
    public IEnumerable<Question> Chasing()
    {
        var clock = new LocalClock(new FixedClock(Now), new LocalClockOptions());
        var (chase, make) = (new ChaseQuery(Databases, clock), new MakeOccurrences(Databases, clock));
        var director = new Actor(null, "Director", new HashSet<Role> { Role.Director }, new HashSet<Guid>(), new HashSet<Guid>());
        yield return new(Questions.Chase, () => chase.GetAsync(new ChaseFilter(), director));
        yield return new("chase list, a file", () => chase.LinesAsync(new ChaseFilter(), director));
        yield return new("recurring work, nothing behind", () => make.RunAsync(clock.UtcNow));
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Databases.Dispose();
        await _drop();
    }

    private static double Megabytes() => Environment.WorkingSet / 1_000_000.0;

    private static void Fill(TrackerDbContextFactory databases, IRowWriter writer)
    {
        var watch = Stopwatch.StartNew();
        Console.Write($"\nmaking a database for the sweep, {Actions:N0} actions ");
        using var db = databases.CreateDbContext();
        var tables = StoredTable.Of(db);
        void Put(IReadOnlyList<object> rows)
        {
            foreach (var (table, group) in rows.GroupBy(r => r.GetType()).Select(g => (tables[g.Key], g)).OrderBy(t => t.Item1.Depth)) { writer.Write(table, group); }
            writer.Commit();
        }
        var people = Enumerable.Range(1, People).Select(n => Person.Add($"Officer {n:000}", $"officer{n}@example.org", [n == 1 ? Role.Director : n == 2 ? Role.AreaLead : Role.ActionOwner], s_stamp)).ToList();
        var posts = people.Select(p => { var post = APost.Named($"Post of {p.Name}"); post.Appoint(p, s_published, null, false, false, null, s_stamp); return post; }).ToList();
        var strategy = new Strategy("SWEEP", "A strategy to sweep", "The area's probation service", "The area", "The region", s_published, DatePrecision.Day, 0, s_stamp);
        strategy.AddSection(1, "A section", "A section", null, null, null, null);
        Put([.. people, .. people.SelectMany(p => p.Roles), .. posts, .. posts.SelectMany(p => p.Variants), .. posts.SelectMany(p => p.Holdings), strategy, .. strategy.Sections,
            .. Enumerable.Empty<Tracked>().Append(strategy).Concat(people).Concat(posts).SelectMany(t => t.UnsavedHistory)]);
        for (var first = 1; first <= Actions; first += Portion)
        {
            var actions = Enumerable.Range(first, Portion).Select(n => One(n, strategy, posts)).ToList();
            Put([.. actions, .. actions.SelectMany(a => a.Standings), .. actions.SelectMany(a => a.Owners), .. actions.SelectMany(a => a.TargetDates), .. actions.SelectMany(a => a.UnsavedHistory)]);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $" {watch.Elapsed.TotalSeconds:N0} s"));
    }

    private static ActionPoint One(int number, Strategy strategy, List<Post> posts)
    {
        var kind = number % 100 < DueOfHundred ? number % 100 : DueOfHundred;
        var action = new ActionPoint(strategy.Id, strategy.Sections[0].Id, new SourceWording($"S-{number}", "Somebody is to do something about it, and to say how it went.")
        {
            OwnerKind = OwnerKind.Post, DeadlineKind = kind == 2 ? DeadlineKind.Ongoing : DeadlineKind.Unspecified,
        }, number, s_published, s_stamp);
        var owner = ((number / 100 * 7) + number) % People;
        action.AddOwner(posts[owner], OwnerPart.Accountable, s_stamp);
        if (kind == 2) { action.AssureEvery(1, s_stamp); return action; }                                       // to be assured since 1 July
        if (kind == 3) { action.AddOwner(posts[(owner + 1) % People], OwnerPart.CoOwner, s_stamp); }           // joint, with no lead
        action.MoveTargetDate(kind switch { 0 or 4 => new DateOnly(2009, 6, 25), 1 => new DateOnly(2009, 7, 12), _ => new DateOnly(2015, 1, 1) }, s_stamp);
        return action;
    }

    private static async Task OnServerAsync(string server, string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        await connection.OpenAsync();
#pragma warning disable CA2100 // Names of our own making.
        await using var command = new NpgsqlCommand(statement, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
