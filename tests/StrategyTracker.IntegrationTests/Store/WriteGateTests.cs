using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.Store.Gate;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>Many writers at once lose nothing and damage nothing.</summary>
public sealed class WriteGateTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();
    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task Many_threads_and_two_factories_writing_at_once_lose_nothing()
    {
        // Two factories stand for two programs: each has its own gate within the process, and only the lock file between them.
        using var second = TestDatabase.OnPostgres ? TrackerDbContextFactory.OnPostgres(_database.ConnectionString) : TrackerDbContextFactory.OnSqlite(_database.File);
        var (_, actions) = await _database.SaveStrategyAsync(8);

        await Parallel.ForEachAsync(actions.Select((action, i) => (action, i)), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (work, ct) =>
        {
            for (var round = 0; round < 12; round++)
            {
                await using var db = (work.i % 2 == 0 ? _database.Databases : second).CreateDbContext();
                var action = await db.LoadActionAsync(work.action.Id, null, ct);
                action.MoveTargetDate("2008-02-01".Day().AddDays(round), Stamps.On("2008-01-10", why: new string('x', 1_500)));
                await db.SaveChangesAsync(ct);
            }
        });

        await using var read = _database.Open();
        Assert.Equal(8 * 12, await read.TargetDateMoves.CountAsync());
        foreach (var action in actions)
        {
            Assert.Equal(Enumerable.Range(1, 13), await read.History.Where(h => h.SubjectId == action.Id).OrderBy(h => h.Number).Select(h => h.Number).ToListAsync());
        }
        if (!TestDatabase.OnPostgres) { Assert.Equal("ok", await read.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").SingleAsync()); }
    }

    [Fact]
    public async Task A_checkpoint_that_fails_takes_nothing_back_of_what_was_saved()
    {
        if (TestDatabase.OnPostgres) { return; }                // PostgreSQL has no gate
        // Neither is what its name says, so that a checkpoint is due and cannot be made.
        var file = _database.File + ".unsound";
        await File.WriteAllTextAsync(file, new string('x', 8_192));
        await File.WriteAllBytesAsync(file + "-wal", new byte[5 * 1024 * 1024]);
        using var gate = new SqliteWriteGate(file);
        await using var db = new SqliteTrackerDbContext(new DbContextOptionsBuilder<SqliteTrackerDbContext>().UseSqlite($"Data Source={file}").Options, gate);

        Assert.ThrowsAny<SqliteException>(() => db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(PASSIVE)"));
        await File.WriteAllBytesAsync(file + "-wal", new byte[5 * 1024 * 1024]);
        gate.AfterWrite(db);
    }

    [Fact]
    public async Task While_another_program_holds_the_gate_a_writer_waits_and_then_saves()
    {
        if (TestDatabase.OnPostgres) { return; }                // PostgreSQL has no gate
        var gate = new FileStream(_database.File + ".write-gate", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var saving = Task.Run(() => _database.SaveAsync(APost.Named("Waiting")));

        Assert.NotSame(saving, await Task.WhenAny(saving, Task.Delay(400)));
        await using (var db = _database.Open()) { Assert.Equal(0, await db.Posts.CountAsync()); }       // readers do not wait
        await gate.DisposeAsync();
        await saving;

        await using var after = _database.Open();
        Assert.Equal("Waiting", (await after.Posts.SingleAsync()).Name);
    }

    [Fact]
    public async Task The_gate_is_held_against_another_process_too()
    {
        if (TestDatabase.OnPostgres) { return; }
        // flock(1) is what .NET's FileShare.None takes on Linux; here a real second process holds it for a while.
        await _database.SaveAsync(APost.Named("Before"));
        using var holder = Process.Start(new ProcessStartInfo("flock", ["--exclusive", _database.File + ".write-gate", "sh", "-c", "echo held; sleep 1.2"]) { RedirectStandardOutput = true })!;
        Assert.Equal("held", await holder.StandardOutput.ReadLineAsync());
        var watch = Stopwatch.StartNew();

        await _database.SaveAsync(APost.Named("After"));

        Assert.True(watch.ElapsedMilliseconds > 700, $"the save waited only {watch.ElapsedMilliseconds} ms");
        await holder.WaitForExitAsync();
    }

    [Fact]
    public async Task A_refused_save_leaves_the_gate_open_for_the_next()
    {
        await _database.SaveAsync(APost.Named("Only once"));
        for (var i = 0; i < 3; i++) { await Assert.ThrowsAsync<DbUpdateException>(() => _database.SaveAsync(APost.Named("Only once"))); }
        await _database.SaveAsync(APost.Named("Another"));
        await using var db = _database.Open();
        Assert.Equal(2, await db.Posts.CountAsync());
    }

    [Fact]
    public async Task A_save_that_fails_halfway_saves_nothing_and_no_history()
    {
        await _database.SaveAsync(APost.Named("Taken"));
        await using (var db = _database.Open())
        {
            db.AddRange(APost.Named("Free"), APerson.Any(), APost.Named("Taken"));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        }

        await using var after = _database.Open();
        Assert.Equal((1, 0, 1), (await after.Posts.CountAsync(), await after.People.CountAsync(), await after.History.CountAsync()));
    }

    [Fact]
    public void The_store_is_not_saved_past_the_gate()
    {
        using var db = _database.Open();
        db.Add(APost.Any());
        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
    }

    [Fact]
    public async Task The_log_is_folded_back_inside_the_gate_once_it_is_long()
    {
        if (TestDatabase.OnPostgres) { return; }
        var log = new FileInfo(_database.File + "-wal");
        for (var i = 0; i < 14; i++)
        {
            var strategy = AStrategy.With();
            for (var n = 2; n < 8; n++) { strategy.AddSection(n, "S", "S", null, new string('x', 100_000), null, null); }
            await _database.SaveAsync(strategy);
        }
        log.Refresh();
        Assert.True(log.Length < 9 * 1024 * 1024, $"the log is {log.Length:N0} bytes long");
    }

    [Fact]
    public async Task Every_connection_has_its_settings()
    {
        if (TestDatabase.OnPostgres) { return; }
        SqliteConnection.ClearAllPools();
        for (var i = 0; i < 2; i++)
        {
            await using var db = _database.Open();
            await db.Database.OpenConnectionAsync();
            Assert.Equal(["wal", "2", "1", "0", "5000", "0"], [await Setting(db, "journal_mode"), await Setting(db, "synchronous"), await Setting(db, "foreign_keys"), await Setting(db, "wal_autocheckpoint"), await Setting(db, "busy_timeout"), await Setting(db, "mmap_size")]);
        }

        static async Task<string> Setting(TrackerDbContext db, string name)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!;
        }
    }
}
