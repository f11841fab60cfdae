using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>The accountable officer says: yes, this is mine (W-02).</summary>
public sealed class AcceptAssignment(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.AcceptAssignment, Entering.Now, by, (action, stamp) =>
        {
            action.AcceptAssignment(stamp);
        }, ct);
}
