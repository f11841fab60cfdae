using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Opens a closed action again, with a reason.</summary>
public sealed class ReopenAction(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.ReopenAction, how, by, (action, stamp) =>
        {
            action.Reopen(stamp);
        }, ct);
}
