using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Sets or moves the area's target date, with a reason (W-04).</summary>
public sealed class MoveTargetDate(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, DateOnly date, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.MoveTargetDate, how, by, (action, stamp) =>
        {
            action.MoveTargetDate(date, stamp);
        }, ct);
}
