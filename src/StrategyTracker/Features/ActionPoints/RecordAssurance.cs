using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Says whether ongoing work still holds (SCH-10).</summary>
public sealed class RecordAssurance(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, AssuranceResult result, string note, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.RecordAssurance, how, by, (action, stamp) =>
        {
            action.Assure(result, note, stamp);
        }, ct);
}
