using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Records a decision on a promise to consider or investigate; it closes the action once nothing else is missing (W-07, W-08).</summary>
public sealed class RecordDecision(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, string question, DecisionOutcome outcome, string reason, DateOnly? revisitOn, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.RecordDecision, how, by, (action, stamp) =>
        {
            action.Decide(question, outcome, reason, revisitOn, stamp);
        }, ct);
}
