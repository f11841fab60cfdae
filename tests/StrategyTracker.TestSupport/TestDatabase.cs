using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Store;

namespace StrategyTracker.TestSupport;

/// <summary>
/// A database of one test's own, of the newest shape, empty or filled: a SQLite file, or a PostgreSQL database when
/// TRACKER_TEST_POSTGRES holds a connection string. Copied from a template that each test process migrates, and fills, once.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string PostgresVariable = "TRACKER_TEST_POSTGRES";

    private static readonly string? s_server = Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } set ? set : null;
    private static readonly string s_process = $"{Environment.ProcessId}-{Guid.NewGuid():N}"[..16].TrimEnd('-');
    private static readonly SemaphoreSlim s_one = new(1, 1);
    private static readonly Lazy<Task<string>> s_template = new(() => OnPostgres ? MakePostgresTemplateAsync() : MakeSqliteTemplateAsync());
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> s_filled = new();
    private static int s_last;

    private readonly string? _folder;
    private readonly string _name;

    private TestDatabase(TrackerDbContextFactory databases, string? folder, string name) => (Databases, _folder, _name) = (databases, folder, name);

    public static bool OnPostgres => s_server is not null;

    public TrackerDbContextFactory Databases { get; }
    /// <summary>The SQLite file.</summary>
    public string File => OnPostgres ? throw new InvalidOperationException("This database is no file.") : _name;
    /// <summary>What to set as Database:ConnectionString; on SQLite a connection string too.</summary>
    public string ConnectionString => OnPostgres ? In(_name) : new SqliteConnectionStringBuilder { DataSource = _name }.ToString();
    /// <summary>The settings with which the application finds this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => OnPostgres
        ? new Dictionary<string, string?> { ["Database:Provider"] = "Postgres", ["Database:ConnectionString"] = ConnectionString }
        : new Dictionary<string, string?> { ["Database:Provider"] = "Sqlite", ["Database:File"] = _name };

    public static async Task<TestDatabase> CreateAsync() => await CopyAsync(await s_template.Value);

    /// <summary>The same with what many tests begin with in it already. It is put in once, and comes out with the same ids each time.</summary>
    /// <param name="holding">What that is, by a name that tells it from everything else that is put in.</param>
    public static async Task<TestDatabase> CreateAsync(string holding, Func<TestDatabase, Task> fill) =>
        await CopyAsync(await s_filled.GetOrAdd(holding, _ => new(() => MakeFilledTemplateAsync(fill))).Value);

    public TrackerDbContext Open() => Databases.CreateDbContext();

    /// <summary>Adds these and saves them, as an arrangement before the act.</summary>
    public async Task SaveAsync(params IEnumerable<object> entities)
    {
        await using var db = Open();
        foreach (var entity in entities) { db.Add(entity); }
        await db.SaveChangesAsync();
    }

    /// <summary>A saved strategy with one section and this many actions; <paramref name="shape"/> may make each one, by its number from 1.</summary>
    public async Task<(Strategy Strategy, IReadOnlyList<ActionPoint> Actions)> SaveStrategyAsync(int actions = 1, Func<Strategy, int, ActionPoint>? shape = null)
    {
        var strategy = AStrategy.With();
        shape ??= (of, number) => AnAction.That(of: of, order: number);
        var made = Enumerable.Range(1, actions).Select(number => shape(strategy, number)).ToList();
        await SaveAsync([strategy, .. made]);
        return (strategy, made);
    }

    /// <summary>The action as a fresh reader sees it, with all its parts.</summary>
    public async Task<ActionPoint> ReadAsync(ActionPoint action)
    {
        await using var db = Open();
        return await db.WholeActions().SingleAsync(a => a.Id == action.Id);
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        if (OnPostgres) { await OnServerAsync($"""DROP DATABASE IF EXISTS "{_name}" WITH (FORCE)"""); }
        else { Directory.Delete(_folder!, recursive: true); }
    }

    /// <summary>No connection is left open, kept for another use or not; the last one out writes SQLite's log back into the file.</summary>
    private async Task CloseAsync()
    {
        await using (var db = Open())
        {
            if (db.Database.GetDbConnection() is SqliteConnection file) { SqliteConnection.ClearPool(file); }
            if (db.Database.GetDbConnection() is NpgsqlConnection served) { NpgsqlConnection.ClearPool(served); }
        }
        Databases.Dispose();
    }

    private static async Task<TestDatabase> CopyAsync(string template)
    {
        var number = Interlocked.Increment(ref s_last);
        if (OnPostgres)
        {
            var name = $"{await s_template.Value}_{number}";
            await s_one.WaitAsync();
            // Copied as files, because copying through the log costs three times as much, and as much again when it is dropped.
            try { await OnServerAsync($"""CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY"""); }
            finally { s_one.Release(); }
            return new TestDatabase(TrackerDbContextFactory.OnPostgres(In(name)), null, name);
        }
        var folder = Path.Combine(Path.GetDirectoryName(await s_template.Value)!, $"{number}");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "test.db");
        System.IO.File.Copy(template, file);
        return new TestDatabase(TrackerDbContextFactory.OnSqlite(file), folder, file);
    }

    /// <summary>A database that is never opened again once it is filled.</summary>
    private static async Task<string> MakeFilledTemplateAsync(Func<TestDatabase, Task> fill)
    {
        var database = await CreateAsync();
        await fill(database);
        await database.CloseAsync();
        return database._name;
    }

    private static async Task<string> MakeSqliteTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("strategytracker-tests-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => { try { folder.Delete(recursive: true); } catch (IOException) { /* the system clears its temporary folder */ } };
        var file = Path.Combine(folder.FullName, "template.db");
        using (var databases = TrackerDbContextFactory.OnSqlite(file)) { await databases.MigrateAsync(); }
        SqliteConnection.ClearAllPools();                                       // the last one out writes the log back into the file
        return file;
    }

    private static async Task<string> MakePostgresTemplateAsync()
    {
        var name = $"template-{s_process}";
        await OnServerAsync($"""CREATE DATABASE "{name}" """);
        using (var databases = TrackerDbContextFactory.OnPostgres(In(name, pooled: false))) { await databases.MigrateAsync(); }
        return name;
    }

    private static string In(string database, bool pooled = true) =>
        new NpgsqlConnectionStringBuilder(s_server) { Database = database, Pooling = pooled, MaxPoolSize = 30 }.ToString();

    private static async Task OnServerAsync(string command)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(s_server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var run = new NpgsqlCommand(command, connection);
        await run.ExecuteNonQueryAsync();
    }
}
