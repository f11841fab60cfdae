using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Store.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features;

/// <summary>A database, a clock that stands still and every verb and question of the application on both.</summary>
public sealed class Workplace : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Workplace(TestDatabase database, FixedClock clock)
    {
        (Database, Clock) = (database, clock);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Packs:Folder", PacksFolder)]).Build());
        services.AddSingleton(database.Databases);
        services.AddSingleton<IDbContextFactory<TrackerDbContext>>(database.Databases);
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(new LocalClockOptions());
        services.AddSingleton<LocalClock>();
        services.AddUseCases();
        _services = services.BuildServiceProvider();
    }

    /// <summary>Where issued packs are kept; made when the first one is.</summary>
    public string PacksFolder { get; } = Path.Combine(Path.GetTempPath(), $"strategytracker-packs-{Guid.NewGuid():N}");

    public TestDatabase Database { get; }
    public FixedClock Clock { get; }

    public static async Task<Workplace> OpenAsync(string start = "2008-01-15T10:00:00Z") => new(await TestDatabase.CreateAsync(), new FixedClock(start));

    /// <summary>The verbs and questions on a database that somebody else opened, and closes.</summary>
    public static Workplace On(TestDatabase database, FixedClock clock) => new(database, clock);

    /// <summary>With the Thames Valley register, entered on the day it was published.</summary>
    public static async Task<Workplace> WithThamesValleyAsync(string start = "2007-11-01T08:00:00Z") => new(await SeedCopy.StoredAsync(start), new FixedClock(start));

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(Guid subject)
    {
        await using var db = Database.Open();
        return await db.History.AsNoTracking().Where(h => h.SubjectId == subject).OrderBy(h => h.Number).ToListAsync();
    }

    public async Task<Guid> IdAsync(string reference)
    {
        await using var db = Database.Open();
        return await db.ActionPoints.Where(a => a.Ref == reference).Select(a => a.Id).SingleAsync();
    }

    public async Task<T> AskAsync<T>(Func<TrackerDbContext, Task<T>> question)
    {
        await using var db = Database.Open();
        return await question(db);
    }

    public static Task<RuleViolation> RefusedAsync(Func<Task> act) => Assert.ThrowsAnyAsync<RuleViolation>(act);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (Directory.Exists(PacksFolder)) { Directory.Delete(PacksFolder, recursive: true); }
        await Database.DisposeAsync();
    }
}
