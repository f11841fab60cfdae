using StrategyTracker.Store;

namespace StrategyTracker.Setup.Schedule;

/// <summary>
/// This server's place among those that share a database, under a name that no other running one bears: by it the cluster of jobs
/// tells them apart, and one that comes back after it was killed knows what it left behind. Kept until the program ends.
/// </summary>
public sealed class ServerPlace : IDisposable
{
    private const int Most = 100;
    private readonly IDisposable _claim;

    /// <exception cref="InvalidOperationException">The database is a SQLite file on which another server is running.</exception>
    public ServerPlace(TrackerDbContextFactory databases, ScheduleOptions options)
    {
        foreach (var name in Names(options.Wanted).Take(databases.ServesMany ? Most : 1))
        {
            if (databases.ClaimServer(name) is not { } claim) { continue; }
            (Name, _claim) = (new ServerName(name), claim);
            return;
        }
        throw new InvalidOperationException(databases.ServesMany
            ? $"{Most} servers called {options.Wanted} are running on {databases.Description}. Give this one a name of its own in Schedule:Instance."
            : $"Another server is running on {databases.Description}. One at a time may run on a SQLite file; several may share a PostgreSQL database. Beside it, this one starts only without jobs: set Schedule:IsOn to false.");
    }

    public ServerName Name { get; }

    public void Dispose() => _claim.Dispose();

    private static IEnumerable<string> Names(string wanted) => Enumerable.Range(1, Most).Select(n => n == 1 ? wanted : $"{wanted}-{n}");
}
