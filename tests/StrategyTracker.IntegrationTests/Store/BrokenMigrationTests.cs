using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>What a program that was killed at a bad moment leaves behind never blocks or breaks the next start.</summary>
[Trait("Runs", "once")]
public sealed class BrokenMigrationTests : IDisposable
{
    private const string Lock = """
        CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
        """;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("broken-migration");

    private string Database => Path.Combine(_folder.FullName, "t.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_lock_left_behind_on_a_whole_database_keeps_nobody_waiting()
    {
        await MigrateAsync();
        Run(Lock);
        await MigrateAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_lock_left_behind_before_anything_was_migrated_is_removed()
    {
        Run(Lock);
        await MigrateAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(1L, Ask("""SELECT COUNT(*) FROM "__EFMigrationsHistory" """));
    }

    [Fact]
    public async Task A_new_database_of_which_half_was_made_is_made_anew()
    {
        Run("""CREATE TABLE "Posts" ("Id" TEXT)""");
        await File.WriteAllBytesAsync(Database + ".before-migration", []);
        await MigrateAsync();
        Assert.Equal(1L, Ask("""SELECT COUNT(*) FROM "__EFMigrationsHistory" """));
        Assert.False(File.Exists(Database + ".before-migration"));
    }

    [Fact]
    public async Task A_database_whose_migration_broke_off_is_put_back_from_its_copy()
    {
        await MigrateAsync();
        SqliteConnection.ClearAllPools();
        Run($"VACUUM INTO '{Database}.before-migration'");
        Run("""CREATE TABLE "Half" ("Id" TEXT); DELETE FROM "__EFMigrationsHistory";""");
        await MigrateAsync();
        Assert.Equal(0L, Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'Half'"));
        Assert.False(File.Exists(Database + ".before-migration"));
    }

    [Fact]
    public async Task A_copy_left_beside_a_database_whose_migration_was_through_takes_nothing_away_that_was_saved_since()
    {
        await MigrateAsync();
        await File.WriteAllBytesAsync(Database + ".before-migration", []);
        Run("""CREATE TABLE "SavedSince" ("Id" TEXT)""");
        await MigrateAsync();
        Assert.Equal(1L, Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'SavedSince'"));
        Assert.False(File.Exists(Database + ".before-migration"));
    }

    [Fact]
    public async Task A_copy_of_which_half_was_made_is_no_copy()
    {
        await MigrateAsync();
        await File.WriteAllTextAsync(Database + ".before-migration.half", "half");
        Run("""DROP TABLE "__EFMigrationsHistory" """);
        Run("""CREATE TABLE "SavedSince" ("Id" TEXT)""");
        await Assert.ThrowsAsync<RuleViolation>(MigrateAsync);      // its tables are there already
        Assert.Equal(1L, Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'SavedSince'"));
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_database_as_it_was()
    {
        Run("""CREATE TABLE "Posts" ("Id" TEXT); INSERT INTO "Posts" VALUES ('kept');""");
        var refusal = await Assert.ThrowsAsync<RuleViolation>(MigrateAsync);
        Assert.Contains("could not be brought to the newest shape, and is as it was before", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("kept", Ask("""SELECT "Id" FROM "Posts" """));
        Assert.Equal(0L, Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'Strategies'"));
        Assert.False(File.Exists(Database + ".before-migration"));
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused_and_not_touched()
    {
        await MigrateAsync();
        Run("""INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_Later', '99.0')""");
        var refusal = await Assert.ThrowsAsync<RuleViolation>(MigrateAsync);
        Assert.Contains("was made by another version of this program, and nothing in it was touched", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_no_database()
    {
        await File.WriteAllBytesAsync(Database, []);
        var refusal = await Assert.ThrowsAsync<RuleViolation>(MigrateAsync);
        Assert.Equal($"The file {Database} is empty and no database. Move it away, or put a backup in its place.", refusal.Message);
        Assert.Equal(0, new FileInfo(Database).Length);
    }

    private async Task MigrateAsync()
    {
        using var databases = TrackerDbContextFactory.OnSqlite(Database);
        await databases.MigrateAsync();
        await using var db = databases.CreateDbContext();
        Assert.False(await db.Strategies.AnyAsync());
    }

    private SqliteConnection Opened()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private void Run(string sql)
    {
        using var connection = Opened();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private object? Ask(string sql)
    {
        using var connection = Opened();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
