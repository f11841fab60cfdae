using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Administration;

/// <summary>Takes a team out of use; what it did stays.</summary>
public sealed class RetireTeam(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task RunAsync(Guid teamId, Guid? seenVersion, string? why, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManagePosts);
        await using var db = await dbs.CreateDbContextAsync(ct);
        (await db.LoadAsync<Team>(teamId, seenVersion, ct)).Retire(Stamp.Now(by, clock.UtcNow, clock.Today, why));
        await db.SaveChangesAsync(ct);
    }
}
