using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Closes an action the way its wording demands .</summary>
public sealed class CloseAction(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.CloseAction, how, by, (action, stamp) =>
        {
            action.Close(stamp);
        }, ct);
}
