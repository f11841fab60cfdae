using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Following;

/// <summary>A person has seen what moved: on opening the thing itself, or by saying so.</summary>
public sealed class SeeFollowed(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <param name="upTo">When the latest change that was shown was entered; what came later stays unseen. Now when null.</param>
    /// <returns>Whether the person follows it at all.</returns>
    public async Task<bool> RunAsync(Guid subjectId, DateTime? upTo, Actor by, CancellationToken ct = default)
    {
        if (by.PersonId is null || !by.May(Act.FollowThings)) { return false; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.Follows.FirstOrDefaultAsync(f => f.PersonId == by.PersonId && f.SubjectId == subjectId, ct) is not { } follow) { return false; }
        follow.See(upTo ?? clock.UtcNow);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
