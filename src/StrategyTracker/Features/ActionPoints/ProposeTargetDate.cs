using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>An owner asks for another target date, with a reason (W-04).</summary>
public sealed class ProposeTargetDate(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, DateOnly date, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.ProposeTargetDate, how, by, (action, stamp) =>
        {
            action.ProposeTargetDate(date, stamp);
        }, ct);
}
