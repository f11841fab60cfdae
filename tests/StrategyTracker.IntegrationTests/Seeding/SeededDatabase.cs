using StrategyTracker.Store.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

/// <summary>The seed in a database that several tests read and none changes.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync();
        await new SeedStrategy(Database.Databases, new FixedClock()).RunAsync(SeedCopy.Original);
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
