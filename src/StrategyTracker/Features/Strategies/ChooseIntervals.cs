using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Strategies;

/// <summary>Chooses the area's own intervals for "due soon" and "silent". The area lead's, like the framework.</summary>
public sealed class ChooseIntervals(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task RunAsync(Guid strategyId, Guid? seenVersion, LocalIntervals local, string? why, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var strategy = await db.LoadAsync<Strategy>(strategyId, seenVersion, ct);
        by.Require(Act.EditFrameworkStep);
        strategy.ChooseIntervals(local, Stamp.Now(by, clock.UtcNow, clock.Today, why));
        await db.SaveChangesAsync(ct);
    }
}
