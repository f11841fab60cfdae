using StrategyTracker.IntegrationTests.Features;
using StrategyTracker.Store.Seeding;
using StrategyTracker.Store.Seeding.Demonstration;
using StrategyTracker.Store.Seeding.Equality;
using StrategyTracker.Store.Seeding.Recommendations;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

/// <summary>The whole demonstration in a database that several tests read and none changes.</summary>
public sealed class DemonstrationDatabase : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public FixedClock Clock { get; } = new("2026-03-02T09:00:00Z");
    public Workplace Work { get; private set; } = null!;
    public DateOnly Today => Clock.Today;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var loaded = await new SeedDemonstration(_database.Databases, new SeedStrategy(_database.Databases, Clock)).RunAsync(SeedCopy.Original, Clock.Today);
        await new SeedRegimes(_database.Databases, Clock).RunAsync(SeedRegimesTests.Folder, loaded.MovedByDays);
        await new SeedAreaDemonstration(_database.Databases, new SeedRecommendations(_database.Databases, Clock)).RunAsync(SeedRecommendations.FolderIn(Path.GetFullPath(Path.Combine(SeedCopy.Original, "..", "..")))!);
        Work = Workplace.On(_database, Clock);
    }

    public Task DisposeAsync() => Work.DisposeAsync().AsTask();
}
