using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Strategies;

/// <summary>Confirms how something odd in the source was handled; the source's text stays as it is (W-23).</summary>
public sealed class ConfirmAnomaly(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task RunAsync(Guid anomalyId, Guid? seenVersion, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var anomaly = await db.LoadAsync<Anomaly>(anomalyId, seenVersion, ct);
        by.Require(Act.ConfirmAnomaly);
        anomaly.Confirm(Stamp.Now(by, clock.UtcNow, clock.Today));
        await db.SaveChangesAsync(ct);
    }
}
