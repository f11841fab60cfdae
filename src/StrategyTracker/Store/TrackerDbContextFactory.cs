using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StrategyTracker.Domain;
using StrategyTracker.Store.Gate;

namespace StrategyTracker.Store;

/// <summary>Opens the store on whichever database is set. One for the life of the program: it holds the write gate.</summary>
public sealed class TrackerDbContextFactory : IDbContextFactory<TrackerDbContext>, IDisposable
{
    private readonly DbContextOptions<SqliteTrackerDbContext>? _sqlite;
    private readonly DbContextOptions<PostgresTrackerDbContext>? _postgres;
    private readonly SqliteWriteGate? _gate;

    private TrackerDbContextFactory(string description, DbContextOptions<SqliteTrackerDbContext>? sqlite, DbContextOptions<PostgresTrackerDbContext>? postgres, SqliteWriteGate? gate) =>
        (Description, _sqlite, _postgres, _gate) = (description, sqlite, postgres, gate);

    /// <summary>Where the data is, in words that give no secret away.</summary>
    public string Description { get; }
    private string? ConnectionString { get; init; }

    public static TrackerDbContextFactory OnSqlite(string file, ILoggerFactory? logs = null)
    {
        var full = Path.GetFullPath(file);
        try { Directory.CreateDirectory(Path.GetDirectoryName(full)!); }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { throw new RuleViolation($"The folder of the database {full} cannot be made: {fault.Message}"); }
        var options = new DbContextOptionsBuilder<SqliteTrackerDbContext>().UseSqlite(ConnectionTo(full)).AddInterceptors(new SqliteSettings());
        return new TrackerDbContextFactory(full, Common(options, logs).Options, null, new SqliteWriteGate(full));
    }

    public static TrackerDbContextFactory OnPostgres(string connectionString, ILoggerFactory? logs = null)
    {
        var options = new DbContextOptionsBuilder<PostgresTrackerDbContext>().UseNpgsql(connectionString);
        var where = new Npgsql.NpgsqlConnectionStringBuilder(connectionString);
        return new TrackerDbContextFactory($"PostgreSQL {where.Database} on {where.Host}", null, Common(options, logs).Options, null) { ConnectionString = connectionString };
    }

    public static TrackerDbContextFactory From(DatabaseOptions options, string contentRoot, ILoggerFactory? logs) => options.Provider switch
    {
        DatabaseProvider.Sqlite => OnSqlite(Path.Combine(contentRoot, options.File), logs),
        DatabaseProvider.Postgres => OnPostgres(options.ConnectionString ?? throw new RuleViolation("Database:Provider is Postgres, but Database:ConnectionString is missing."), logs),
        _ => throw new RuleViolation($"Database:Provider is \"{options.Provider}\"; it must be Sqlite or Postgres."),
    };

    public TrackerDbContext CreateDbContext() => _sqlite is not null
        ? new SqliteTrackerDbContext(_sqlite, _gate!)
        : new PostgresTrackerDbContext(_postgres!, Open);

    /// <summary>
    /// Brings the database to the newest shape, inside the gate. One that has it already costs a question and no lock. What a migration
    /// that broke off left behind is put right first; one that fails leaves the database as it was.
    /// </summary>
    /// <exception cref="RuleViolation">It cannot be migrated; the sentence says why.</exception>
    public async Task MigrateAsync(CancellationToken ct = default)
    {
        await using var db = CreateDbContext();
        try
        {
            using var pass = _gate is null ? null : await _gate.EnterAsync(ct);
            var copy = _gate is null ? null : new MigrationCopy(Description);
            if (copy is { IsThere: true }) { await SettleCopyAsync(db, copy, ct); }
            if (_gate is not null) { await RequireWritableAsync(ct); }
            if (!await NeedsMigrationAsync(db, ct)) { return; }
            if (copy is null) { await db.Database.MigrateAsync(ct); }
            else { await MigrateBesideCopyAsync(db, copy, ct); }
        }
        catch (Exception fault) when (StoreFaults.Explain(fault, Description) is { } sentence)
        {
            throw new RuleViolation(sentence);
        }
    }

    /// <summary>
    /// A copy that is still there: the migration was cut off, and the copy is put back; or it was through, and only the copy was not taken
    /// away yet. Then the database is the newer of the two and may hold what was saved since.
    /// </summary>
    private static async Task SettleCopyAsync(TrackerDbContext db, MigrationCopy copy, CancellationToken ct)
    {
        var isThrough = false;
        try { isThrough = db.Database.GetMigrations().SequenceEqual(await db.Database.GetAppliedMigrationsAsync(ct)); }
        catch (DbException) { }         // it cannot be read, so it was cut off
        if (isThrough) { copy.Forget(); return; }
        await db.Database.CloseConnectionAsync();
        copy.PutBack();
    }

    private async Task MigrateBesideCopyAsync(TrackerDbContext db, MigrationCopy copy, CancellationToken ct)
    {
        copy.Make();
        try
        {
            // Whoever migrates holds the gate, so a lock that is there was left behind by a program that was killed.
            await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, ct);
            await db.Database.MigrateAsync(ct);
            copy.Forget();
        }
        catch (Exception fault)
        {
            await db.Database.CloseConnectionAsync();
            copy.PutBack();
            if (fault is OperationCanceledException || StoreFaults.Explain(fault, Description) is not null) { throw; }
            throw new RuleViolation($"The database {Description} could not be brought to the newest shape, and is as it was before: {fault.Message}");
        }
    }

    /// <exception cref="RuleViolation">It holds migrations that this program does not know, or is a file with nothing in it.</exception>
    private async Task<bool> NeedsMigrationAsync(TrackerDbContext db, CancellationToken ct)
    {
        if (_gate is not null && File.Exists(Description) && new FileInfo(Description).Length == 0)
        {
            throw new RuleViolation($"The file {Description} is empty and no database. Move it away, or put a backup in its place.");
        }
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        var known = db.Database.GetMigrations().ToList();
        if (applied.Except(known).Any())
        {
            throw new RuleViolation($"The database {Description} was made by another version of this program, and nothing in it was touched. "
                + "Use the program that made it, or, if it is from before version 1.0, make a new one with \"seed\".");
        }
        return known.Except(applied).Any();
    }

    /// <summary>Copies the SQLite database, whole, inside the gate: the only way in which it may be copied while it is used.</summary>
    /// <exception cref="RuleViolation">It is PostgreSQL, the file is there already, or it cannot be written.</exception>
    public async Task BackUpAsync(string file, CancellationToken ct = default)
    {
        if (_gate is null) { throw new RuleViolation("The data is in PostgreSQL; back it up with pg_dump."); }
        if (File.Exists(file)) { throw new RuleViolation($"{file} is there already; a backup never overwrites."); }
        if (Path.GetDirectoryName(file) is { } folder && !Directory.Exists(folder)) { throw new RuleViolation($"There is no folder {folder}."); }
        await using var db = CreateDbContext();
        try
        {
            using var pass = await _gate.EnterAsync(ct);
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {file}", ct);
        }
        catch (Exception fault) when (StoreFaults.Explain(fault, file) is { } sentence)
        {
            throw new RuleViolation(sentence);
        }
    }

    /// <summary>Connections to the SQLite file for what writes there without this store; null on PostgreSQL, which needs no gate.</summary>
    public GatedSqlite? Gated() => _gate is null ? null : new(ConnectionTo(Description), _gate);

    /// <summary>Whether several servers may work on it side by side.</summary>
    public bool ServesMany => _postgres is not null;

    /// <summary>On PostgreSQL, where several servers may start at once, waits for its turn at what only one of them should do; null on SQLite.</summary>
    public async Task<IAsyncDisposable?> TakeTurnAsync(string turn, CancellationToken ct = default) => _postgres is null ? null : await ServerClaim.TurnAsync(ConnectionString!, turn, ct);

    /// <summary>Claims a server's name among those on this database, for as long as what is returned is not disposed; null when it is taken. On SQLite any name is, while one server runs.</summary>
    public IDisposable? ClaimServer(string name) => _postgres is null ? ServerClaim.OfFile(Description) : ServerClaim.OfName(ConnectionString!, name);

    public void Dispose() => _gate?.Dispose();

    /// <summary>Finds a lock or a read-only file within seconds; a migration would wait for it several times over before it says so.</summary>
    private async Task RequireWritableAsync(CancellationToken ct)
    {
        if (!File.Exists(Description)) { return; }
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Description, DefaultTimeout = 5, Pooling = false }.ToString());
        await connection.OpenAsync(ct);
        await using var probe = connection.CreateCommand();
        probe.CommandText = "BEGIN IMMEDIATE; ROLLBACK;";
        await probe.ExecuteNonQueryAsync(ct);
    }

    private static string ConnectionTo(string file) => new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();

    private static readonly OpenGate Open = new();

    private static DbContextOptionsBuilder<T> Common<T>(DbContextOptionsBuilder<T> options, ILoggerFactory? logs) where T : DbContext
    {
        // A bounded count ("1,000+") takes a number of rows in no order on purpose.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning));
        return logs is null ? options : options.UseLoggerFactory(logs);
    }
}

/// <summary>For the migrations tool only.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteTrackerDbContext>
{
    public SqliteTrackerDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteTrackerDbContext>().UseSqlite("Data Source=design.db").Options, new OpenGate());
}

/// <inheritdoc cref="SqliteDesign"/>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresTrackerDbContext>
{
    public PostgresTrackerDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresTrackerDbContext>().UseNpgsql("Host=localhost;Database=design").Options, new OpenGate());
}
