using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.People;

/// <summary>Ends somebody's time in a post on its last day. The actions stay with the post, and the vacancy shows.</summary>
public sealed class EndHolding(EditPost edit) : IUseCase
{
    public Task RunAsync(Guid postId, Guid? seenVersion, Guid holdingId, DateOnly lastDay, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(postId, seenVersion, Act.ManageHoldings, lastDay, why, by, async (post, stamp, db) =>
        {
            var personId = post.Holdings.FirstOrDefault(h => h.Id == holdingId)?.PersonId ?? throw new NotFound("holding of this post");
            post.EndHolding(holdingId, (await db.PersonAsync(personId, ct)).Name, lastDay, stamp);
        }, ct);
}
