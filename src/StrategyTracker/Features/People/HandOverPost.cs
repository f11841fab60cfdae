using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.People;

/// <summary>One person leaves a post and the next starts the day after, in one act; the actions stay with the post (W-25).</summary>
public sealed class HandOverPost(EditPost edit) : IUseCase
{
    public Task RunAsync(Guid postId, Guid? seenVersion, Guid holdingId, Guid successorId, DateOnly lastDay, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(postId, seenVersion, Act.ManageHoldings, lastDay, why, by, async (post, stamp, db) =>
        {
            var leaverId = post.Holdings.FirstOrDefault(h => h.Id == holdingId)?.PersonId ?? throw new NotFound("holding of this post");
            if (leaverId == successorId) { throw new RuleViolation("Choose somebody else to take the post over; this person holds it already."); }
            post.HandOver(holdingId, (await db.PersonAsync(leaverId, ct)).Name, await db.PersonAsync(successorId, ct), lastDay, stamp);
        }, ct);
}
