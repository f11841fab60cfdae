using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>R-32: rows of history and standings are added and never touched again, whoever tries.</summary>
public sealed class HistoryGuardTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await _database.SaveStrategyAsync();
        var (there, champions) = (Area.Add("there", "There", Stamps.AtPublication), APost.Any());
        var (strategy, post, person, team) = (AStrategy.With(code: "EQ"), APost.Any(), APerson.Any(), ATeam.Named("Reading", TeamKind.Locality));
        var action = AnAction.That(of: strategy);
        await _database.SaveAsync([strategy, post, person, team, action, .. EqualityRows.Filled("awkward", strategy, action, post, team, there), AForum.In(there), champions, AChampion.Of(champions, there.Id)]);
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Theory]
    [InlineData("""UPDATE "History" SET "Why" = 'another reason'""")]
    [InlineData("""DELETE FROM "History" """)]
    [InlineData("""UPDATE "ActionStandings" SET "HappenedOn" = '2001-01-01'""")]
    [InlineData("""DELETE FROM "ActionStandings" """)]
    [InlineData("""UPDATE "ForumStandings" SET "HappenedOn" = '2001-01-01'""")]
    [InlineData("""DELETE FROM "ChampionPostStandings" """)]
    [InlineData("""UPDATE "Readings" SET "WomenValue" = 1""")]
    [InlineData("""DELETE FROM "ReadingConfirmations" """)]
    [InlineData("""UPDATE "MeasureTargets" SET "Words" = 'less'""")]
    [InlineData("""DELETE FROM "ProvisionEntries" """)]
    [InlineData("""UPDATE "GoalReport" SET "Done" = 'more'""")]
    [InlineData("""UPDATE "IssuedPacks" SET "Sha256" = 'another'""")]
    [InlineData("""UPDATE "Publications" SET "Content" = 'something else'""")]
    public async Task The_database_itself_refuses(string sql)
    {
        await using var db = _database.Open();
        var before = await db.History.CountAsync();
        var fault = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));
        Assert.Contains("history is never edited or deleted", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await db.History.CountAsync());
    }

    [Fact]
    public async Task Every_table_that_is_only_added_to_has_its_guards()
    {
        await using var db = _database.Open();
        var tables = db.Model.GetEntityTypes().Where(e => typeof(IAddedOnly).IsAssignableFrom(e.ClrType)).Select(e => e.GetTableName()!).ToList();
        var guards = await db.Database.SqlQueryRaw<string>(TestDatabase.OnPostgres
            ? """SELECT c.relname AS "Value" FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname LIKE '%_never_%'"""
            : """SELECT tbl_name AS "Value" FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_no_%'""").ToListAsync();

        Assert.Equal(14, tables.Count);
        Assert.Equal(tables.Order(), guards.Distinct().Order());
        Assert.All(tables, table => Assert.Equal(2, guards.Count(g => g == table)));
    }

    [Fact]
    public async Task Postgres_refuses_to_empty_the_tables_in_one_go()
    {
        if (!TestDatabase.OnPostgres) { return; }            // SQLite has no TRUNCATE
        await using var db = _database.Open();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("""TRUNCATE "History" """));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("""TRUNCATE "ActionStandings" """));
    }

    [Fact]
    public async Task A_row_changed_through_the_store_is_refused_before_anything_is_saved()
    {
        await using var db = _database.Open();
        var row = await db.History.FirstAsync();
        db.Entry(row).Property(r => r.Why).CurrentValue = "another reason";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_row_deleted_through_the_store_is_refused()
    {
        await using var db = _database.Open();
        db.Remove(await db.History.FirstAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());

        await using var second = _database.Open();
        second.Remove(await second.ActionStandings.FirstAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => second.SaveChangesAsync());
    }

    [Fact]
    public async Task A_bulk_delete_past_the_store_is_refused_too()
    {
        await using var db = _database.Open();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.History.ExecuteDeleteAsync());
    }

    [Fact]
    public async Task An_action_with_history_cannot_be_deleted()
    {
        await using var db = _database.Open();
        var before = await db.ActionPoints.CountAsync();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.ActionPoints.ExecuteDeleteAsync());
        Assert.Equal(before, await db.ActionPoints.CountAsync());
    }

    [Fact]
    public async Task Two_rows_of_one_number_cannot_both_be_kept()
    {
        await using var db = _database.Open();
        var copy = Guid.CreateVersion7();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlAsync($"""
            INSERT INTO "History" ("Id", "SubjectKind", "SubjectId", "SubjectName", "Number", "What", "ByName", "HappenedOn", "EnteredAt")
            SELECT {copy}, "SubjectKind", "SubjectId", "SubjectName", "Number", "What", "ByName", "HappenedOn", "EnteredAt" FROM "History" LIMIT 1
            """));
    }
}
