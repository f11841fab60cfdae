using Microsoft.EntityFrameworkCore;
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
}
