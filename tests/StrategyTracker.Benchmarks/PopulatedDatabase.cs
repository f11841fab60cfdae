using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using StrategyTracker.Domain;
using StrategyTracker.Store;
using StrategyTracker.Store.Gate;
using StrategyTracker.Store.Soundness;

namespace StrategyTracker.Benchmarks;

/// <summary>Those who ask.</summary>
internal sealed record Askers(Actor Director, Actor BusyOwner, Actor BoardMember);

/// <summary>A database of one size, made once and kept in the temporary folder or on the server.</summary>
internal sealed class PopulatedDatabase : IAsyncDisposable
{
    /// <summary>Raised when the population changes, so that kept databases are made anew.</summary>
    private const int Edition = 1;
    private const int Portion = 1_000, LargestChecked = 1_000;

    private PopulatedDatabase(TrackerDbContextFactory databases, Statements? statements) => (Databases, Statements) = (databases, statements);

    public TrackerDbContextFactory Databases { get; }
    public Statements? Statements { get; }
    public Askers People { get; private set; } = null!;
    /// <summary>An action with a full history, somewhere in the middle.</summary>
    public string SomeRef { get; private set; } = "";

    public static async Task<PopulatedDatabase> OpenAsync(int size, BenchmarkOptions options)
    {
        var database = options.Postgres is { } server ? await OnPostgresAsync(size, server) : await OnSqliteAsync(size, options.ShowsPlans);
        await database.Databases.MigrateAsync();                // a kept one may be older than the newest migration
        await database.MeetAsync();
        return database;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Databases.Dispose();
        return ValueTask.CompletedTask;
    }

    public static string FileOf(int size) => Path.Combine(Path.GetTempPath(), "strategytracker-benchmarks", $"actions-{size}-edition-{Edition}.db");

    public static string NameOf(int size) => $"strategytracker_benchmark_{size}_{Edition}";

    private static async Task<PopulatedDatabase> OnSqliteAsync(int size, bool showsPlans)
    {
        var file = FileOf(size);
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!).FullName;
        if (!File.Exists(file))
        {
            var making = Path.Combine(folder, $"making-{Environment.ProcessId}.db");
            using (var databases = TrackerDbContextFactory.OnSqlite(making))
            {
                await databases.MigrateAsync();
                SqliteConnection.ClearAllPools();
                using var gate = new SqliteWriteGate(making);
                using (await gate.EnterAsync())
                {
                    using var writer = new SqliteRowWriter(making);
                    Fill(databases, writer, size);
                }
                await CheckAsync(databases, size);
                SqliteConnection.ClearAllPools();
            }
            File.Move(making, file);
            foreach (var left in Directory.GetFiles(folder, Path.GetFileName(making) + "*")) { File.Delete(left); }
        }
        var statements = showsPlans ? new Statements(file) : null;
        return new PopulatedDatabase(TrackerDbContextFactory.OnSqlite(file, statements), statements);
    }

    private static async Task<PopulatedDatabase> OnPostgresAsync(int size, string server)
    {
        var name = NameOf(size);
        if (await OnServerAsync(server, $"SELECT count(*) FROM pg_database WHERE datname = '{name}'") is 0L)
        {
            var making = $"{name}_{Environment.ProcessId}";
            await OnServerAsync(server, $"CREATE DATABASE {making}");
            var unpooled = new NpgsqlConnectionStringBuilder(server) { Database = making, Pooling = false }.ToString();
            using (var databases = TrackerDbContextFactory.OnPostgres(unpooled))
            {
                await databases.MigrateAsync();
                using (var writer = new PostgresRowWriter(unpooled)) { Fill(databases, writer, size); }
                await CheckAsync(databases, size);
            }
            await OnServerAsync(new NpgsqlConnectionStringBuilder(server) { Database = making }.ToString(), "ANALYZE");
            await OnServerAsync(server, $"ALTER DATABASE {making} RENAME TO {name}");
        }
        return new PopulatedDatabase(TrackerDbContextFactory.OnPostgres(new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString()), null);
    }

    private static void Fill(TrackerDbContextFactory databases, IRowWriter writer, int size)
    {
        var watch = Stopwatch.StartNew();
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"\nmaking a database of {size:N0} actions "));
        using var db = databases.CreateDbContext();
        var tables = StoredTable.Of(db);
        var population = new Population();
        void Put(IReadOnlyList<object> rows)
        {
            foreach (var (table, group) in rows.GroupBy(r => r.GetType()).Select(g => (tables[g.Key], g)).OrderBy(t => t.Item1.Depth)) { writer.Write(table, group); }
            writer.Commit();
            Console.Write('.');
        }
        Put(population.Around());
        for (var first = 1; first <= size; first += Portion) { Put(population.Actions(first, Math.Min(Portion, size - first + 1))); }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $" {watch.Elapsed.TotalSeconds:N0} s"));
    }

    /// <summary>What the command "check" would find; only on small ones, for it reads everything.</summary>
    private static async Task CheckAsync(TrackerDbContextFactory databases, int size)
    {
        if (size > LargestChecked) { return; }
        var soundness = await new SoundnessQuery(databases).GetAsync();
        if (soundness.Faults.Count > 0) { throw new InvalidOperationException($"The database made is not sound ({soundness.Faults.Count} faults):\n{string.Join("\n", soundness.Faults.Take(10))}"); }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checked: {soundness.Actions:N0} actions and {soundness.HistoryRows:N0} rows of history, all sound"));
    }

    private async Task MeetAsync()
    {
        await using var db = Databases.CreateDbContext();
        var people = await db.People.AsNoTracking().Include(p => p.Roles)
            .Where(p => p.Email == Population.DirectorEmail || p.Email == Population.OwnerEmail || p.Email == Population.BoardEmail).ToListAsync();
        var post = await db.PostHoldings.Join(db.People, h => h.PersonId, p => p.Id, (h, p) => new { h.PostId, p.Email }).Where(h => h.Email == Population.OwnerEmail).Select(h => h.PostId).FirstAsync();
        Actor Of(string email, params Guid[] posts)
        {
            var person = people.Single(p => p.Email == email);
            return new Actor(person.Id, person.Name, person.Roles.Select(r => r.Role).ToHashSet(), posts.ToHashSet(), new HashSet<Guid>());
        }
        People = new Askers(Of(Population.DirectorEmail), Of(Population.OwnerEmail, post), Of(Population.BoardEmail));
        var middle = await db.ActionPoints.CountAsync() / 2;
        SomeRef = await db.ActionPoints.Where(a => a.StandingCount > 10 && a.Order >= middle).OrderBy(a => a.Order).Select(a => a.Ref).FirstAsync();
    }

    public static async Task<object?> OnServerAsync(string server, string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        await connection.OpenAsync();
#pragma warning disable CA2100 // Names of our own making.
        await using var command = new NpgsqlCommand(statement, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
