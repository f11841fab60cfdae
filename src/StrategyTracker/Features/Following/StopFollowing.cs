using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Following;

/// <summary>A person no longer wants to be told of something.</summary>
public sealed class StopFollowing(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task RunAsync(Guid subjectId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.FollowThings);
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.Follows.FirstOrDefaultAsync(f => f.PersonId == by.PersonId && f.SubjectId == subjectId, ct) is not { } follow) { return; }
        db.Follows.Remove(follow);
        await db.SaveChangesAsync(ct);
    }
}
