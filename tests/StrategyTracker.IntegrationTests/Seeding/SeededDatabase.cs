using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

/// <summary>The seed in a database that several tests read and none changes.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await SeedCopy.StoredAsync("2008-01-15T10:00:00Z");

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
