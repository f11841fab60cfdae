using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Closes one occurrence of recurring work and makes the next (W-09).</summary>
public sealed class CompleteOccurrence(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid occurrenceId, string found, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.RecordAssurance, how, by, (action, stamp) =>
        {
            action.CompleteOccurrence(occurrenceId, found, stamp);
        }, ct);
}
