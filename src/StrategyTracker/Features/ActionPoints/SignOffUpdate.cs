using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>A director, or whoever holds the post that checks the action, signs an update off.</summary>
public sealed class SignOffUpdate(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid updateId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.SignOffUpdate, Entering.Now, by, async (action, stamp, db) =>
        {
            var update = await db.ProgressUpdates.FirstOrDefaultAsync(u => u.Id == updateId && u.ActionPointId == actionId, ct) ?? throw new NotFound("update");
            action.SignOff(update, stamp);
        }, ct);
}
