using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Adds an action that follows from another: a decision to go ahead, or a finding that wants correcting (W-07, W-09).</summary>
public sealed class AddFollowOn(EditAction edit) : IUseCase
{
    /// <returns>The new action's reference.</returns>
    public async Task<string> RunAsync(Guid actionId, Guid? seenVersion, string summary, Guid? postId, Entering how, Actor by, CancellationToken ct = default)
    {
        var made = "";
        await edit.RunAsync(actionId, seenVersion, Act.AddFollowOn, how, by, async (action, stamp, db) =>
        {
            made = await db.NextReferenceAsync(action.Ref, ct);
            var order = await db.ActionPoints.Where(a => a.StrategyId == action.StrategyId).MaxAsync(a => a.Order, ct) + 1;
            var (next, link) = action.FollowOn(made, order, summary, postId is { } post ? await db.PostAsync(post, ct) : null, stamp);
            db.AddRange(next, link);
        }, ct);
        return made;
    }
}
