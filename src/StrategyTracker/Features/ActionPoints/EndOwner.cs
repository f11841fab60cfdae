using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Takes one of several owners off an action, with a reason; the others stay.</summary>
public sealed class EndOwner(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid postId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.AssignOwner, how, by, async (action, stamp, db) => action.TakeOff(await db.PostAsync(postId, ct), stamp), ct);
}
