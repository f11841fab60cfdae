using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Chooses how often ongoing work is assured; a local interval.</summary>
public sealed class ChangeAssuranceInterval(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, int months, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.ScheduleOccurrences, Entering.Now, by, (action, stamp) =>
        {
            action.AssureEvery(months, stamp);
        }, ct);
}
