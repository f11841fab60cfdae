using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Takes back a part that was counted as done, with a reason.</summary>
public sealed class ReopenComponent(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid componentId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.SettleComponent, how, by, (action, stamp) =>
        {
            action.ReopenComponent(componentId, stamp);
        }, ct);
}
