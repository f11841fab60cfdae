using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>A database that cannot be written to gives one sentence that says what and where, and keeps nothing by halves.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();
    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task A_read_only_database_says_so_and_keeps_nothing()
    {
        await using (var db = _database.Open())
        {
            // File permissions do not bind root, so the connection itself is told to write nothing: SQLite then answers READONLY.
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync(TestDatabase.OnPostgres ? "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY" : "PRAGMA query_only=ON");
            db.AddRange(APost.Any(), APerson.Any());
            var refusal = await Assert.ThrowsAsync<RuleViolation>(() => db.SaveChangesAsync());
            Assert.Equal(TestDatabase.OnPostgres ? $"The database {await NameAsync()} is read-only, so nothing was saved." : $"The database {_database.File} is read-only, so nothing was saved.", refusal.Message);
            await db.Database.ExecuteSqlRawAsync(TestDatabase.OnPostgres ? "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE" : "PRAGMA query_only=OFF");
        }
        await AssertEmptyAsync();
        await _database.SaveAsync(APost.Any());
    }

    [Fact]
    public void A_file_opened_for_reading_only_gives_the_same_sentence()
    {
        if (TestDatabase.OnPostgres) { return; }
        using var probe = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _database.File, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        probe.Open();
        using var command = probe.CreateCommand();
        command.CommandText = """INSERT INTO "Partners" DEFAULT VALUES""";
        var fault = Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        Assert.Equal($"The database {_database.File} is read-only, so nothing was saved.", StoreFaults.Explain(new DbUpdateException("", fault), _database.File));
    }

    [Fact]
    public async Task A_database_locked_by_another_program_says_so_and_keeps_nothing()
    {
        if (TestDatabase.OnPostgres) { return; }                // PostgreSQL locks rows, not databases
        await using (var other = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _database.File, Pooling = false }.ToString()))
        {
            await other.OpenAsync();                            // a program that knows nothing of the gate
            await using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            await begin.ExecuteNonQueryAsync();

            await using var db = _database.Open();
            ((SqliteConnection)db.Database.GetDbConnection()).DefaultTimeout = 1;      // thirty seconds in earnest
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout=200");
            db.AddRange(APost.Any(), APerson.Any());
            var refusal = await Assert.ThrowsAsync<RuleViolation>(() => db.SaveChangesAsync());
            Assert.Equal($"The database {_database.File} is locked by another program, so nothing was saved. Try again in a moment.", refusal.Message);
        }
        await AssertEmptyAsync();
        await _database.SaveAsync(APost.Any());
    }

    [Fact]
    public async Task A_refused_save_may_be_tried_again_with_the_same_objects()
    {
        if (TestDatabase.OnPostgres) { return; }
        var post = APost.Any();
        await using var db = _database.Open();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA query_only=ON");
        db.Add(post);
        await Assert.ThrowsAsync<RuleViolation>(() => db.SaveChangesAsync());
        await db.Database.ExecuteSqlRawAsync("PRAGMA query_only=OFF");
        await db.SaveChangesAsync();

        await using var after = _database.Open();
        Assert.Equal([1], await after.History.Where(h => h.SubjectId == post.Id).Select(h => h.Number).ToListAsync());
        Assert.Empty(post.UnsavedHistory);
    }

    [Fact]
    public async Task A_file_that_is_no_database_says_so()
    {
        if (TestDatabase.OnPostgres) { return; }
        var file = _database.File + ".txt";
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("This is a letter. ", 500)));
        using var databases = TrackerDbContextFactory.OnSqlite(file);
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => databases.MigrateAsync());
        Assert.Equal($"The file {file} is not a sound SQLite database.", refusal.Message);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_says_so()
    {
        if (TestDatabase.OnPostgres) { return; }
        var folder = Directory.CreateDirectory(_database.File + ".folder").FullName;
        using var databases = TrackerDbContextFactory.OnSqlite(folder);
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => databases.MigrateAsync());
        Assert.StartsWith($"The database {folder} cannot be read or written; check that it is a file", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_says_so() =>
        Assert.StartsWith("The folder of the database /dev/null/x/t.db cannot be made", Assert.Throws<RuleViolation>(() => TrackerDbContextFactory.OnSqlite("/dev/null/x/t.db")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_postgres_server_that_does_not_answer_says_so()
    {
        using var databases = TrackerDbContextFactory.OnPostgres("Host=127.0.0.1;Port=1;Username=x;Database=x;Timeout=2");
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => databases.MigrateAsync());
        Assert.StartsWith("The PostgreSQL server does not answer", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Username", databases.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_another_kind_is_not_explained_away() => Assert.Null(StoreFaults.Explain(new InvalidOperationException("a mistake of ours"), "t.db"));

    private async Task<string> NameAsync()
    {
        await using var db = _database.Open();
        return db.Database.GetDbConnection().DataSource;
    }

    private async Task AssertEmptyAsync()
    {
        await using var db = _database.Open();
        Assert.Equal((0, 0, 0), (await db.Posts.CountAsync(), await db.People.CountAsync(), await db.History.CountAsync()));
    }
}
