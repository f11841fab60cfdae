using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Strategies;

/// <summary>Fills a row of the implementation framework, or corrects it; what stood there stays in the history (W-17).</summary>
public sealed class FillFrameworkStep(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task RunAsync(Guid stepId, Guid? seenVersion, StepValue value, string? why, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var step = await db.LoadAsync<FrameworkStep>(stepId, seenVersion, ct);
        by.Require(Act.EditFrameworkStep);
        step.Fill(value, Stamp.Now(by, clock.UtcNow, clock.Today, why));
        await db.SaveChangesAsync(ct);
    }
}
