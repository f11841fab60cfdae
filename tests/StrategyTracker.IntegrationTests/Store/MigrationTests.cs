using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

public sealed class MigrationTests
{
    [Fact]
    public void The_sqlite_migrations_make_the_whole_model()
    {
        using var db = new SqliteDesign().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_postgres_migrations_make_the_whole_model()
    {
        using var db = new PostgresDesign().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, actions) = await database.SaveStrategyAsync();

        await database.Databases.MigrateAsync();

        await using var db = database.Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(actions[0].Ref, (await db.ActionPoints.SingleAsync()).Ref);
    }

    [Fact]
    public async Task What_was_there_before_standings_were_kept_gets_its_days_from_its_history()
    {
        await using var database = await TestDatabase.CreateAsync();
        var area = AChampion.Area("North");
        var (board, forum, quiet, post) = (AForum.In(area, ForumKind.Board), AForum.In(area), AForum.In(area), APost.Any());
        forum.ReportTo(board, [board.Id], Stamps.On("2008-01-10"));
        forum.Change(forum.Name, new ForumFacts { Status = ForumStatus.Lapsed }, Stamps.On("2008-02-10"));
        var champion = AChampion.Of(post, area.Id, new ChampionFacts { TrainingRequired = "Two days" });
        champion.Cover(CoverKind.District, area.Districts[0].Id, "North", Stamps.On("2008-01-05"));
        champion.GiveRemit("Speaks for women.", null, Stamps.On("2008-01-20"));
        champion.LinkTo(board, null, Stamps.On("2008-02-20"));
        champion.Train("2008-03-01".Day(), Stamps.On("2008-03-02"));
        await database.SaveAsync([area, board, forum, quiet, post, champion]);
        await using var db = database.Open();
        var (places, backings, covers) = await StandingsAsync(db);

        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync("KeepFunding");
        await migrator.MigrateAsync();

        var (places2, backings2, covers2) = await StandingsAsync(db);
        Assert.Equal((5, 4, 1), (places.Count, backings.Count, covers.Count));
        Assert.Equal(places, places2);
        Assert.Equal(backings, backings2);
        Assert.Equal(covers, covers2);
        Assert.Equal(3, (await db.Forums.AsNoTracking().SingleAsync(f => f.Id == forum.Id)).StandingCount);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync("""DELETE FROM "ForumStandings" """));
    }

    private static async Task<(List<(Guid, int, DateOnly, ForumPlace)>, List<(Guid, int, DateOnly, ChampionBacking)>, List<(Guid, DateOnly, DateOnly?)>)> StandingsAsync(TrackerDbContext db) =>
        ([.. (await db.ForumStandings.AsNoTracking().OrderBy(s => s.ForumId).ThenBy(s => s.Number).ToListAsync()).Select(s => (s.ForumId, s.Number, s.HappenedOn, s.Facts))],
            [.. (await db.ChampionPostStandings.AsNoTracking().OrderBy(s => s.Number).ToListAsync()).Select(s => (s.ChampionPostId, s.Number, s.HappenedOn, s.Facts))],
            [.. (await db.ChampionCovers.AsNoTracking().ToListAsync()).Select(c => (c.SubjectId, c.From, c.To))]);
}
