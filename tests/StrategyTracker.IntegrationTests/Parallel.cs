using Xunit.Abstractions;

// Many tests wait: for a process to start, for a server to be killed, for PostgreSQL. Others run meanwhile.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
[assembly: TestCollectionOrderer("StrategyTracker.IntegrationTests.LongestFirst", "StrategyTracker.IntegrationTests")]

namespace StrategyTracker.IntegrationTests;

/// <summary>What starts process after process comes first, so that all else runs beside it and nothing of it is left over at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] s_long = ["KillTests", "TwoServersTests", "ScheduleTests", "KilledSweepTests", "CommandLineTests", "StartUpTests"];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(c => Array.FindIndex(s_long, name => c.DisplayName.EndsWith($".{name}", StringComparison.Ordinal)) is >= 0 and var place ? place : s_long.Length);
}
