using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.People;

/// <summary>The five steps that every act on a post takes: open the store, ask for permission, load what the page showed, act, save.</summary>
public sealed class EditPost(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <param name="happenedOn">The day it happened; today when null or still to come.</param>
    public async Task RunAsync(Guid postId, Guid? seenVersion, Act permission, DateOnly? happenedOn, string? why, Actor by, Func<Post, Stamp, TrackerDbContext, Task> act, CancellationToken ct)
    {
        by.Require(permission);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var post = await db.LoadPostAsync(postId, seenVersion, ct);
        var today = clock.Today;
        var happened = happenedOn is { } day && day < today ? day : today;
        await act(post, new Stamp(by, clock.UtcNow, happened, Why: Text.Optional(why, "The reason", Stamp.LongestReason)), db);
        await db.SaveChangesAsync(ct);
    }
}
