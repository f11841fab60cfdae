using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Marks which of several joint owners leads .</summary>
public sealed class ChooseLead(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid postId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.AssignOwner, how, by, async (action, stamp, db) =>
        {
            action.ChooseLead(postId, stamp, await db.PostNamesAsync(action.Owners.Select(o => o.PostId).Append(postId), ct));
        }, ct);
}
