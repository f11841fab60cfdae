using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Takes an action off a recommendation, with a reason.</summary>
public sealed class UnlinkAction(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Guid actionId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.ReportAdoption, how, by, async (adoption, stamp, db) =>
        {
            adoption.UnlinkAction(actionId, await db.ReferenceOfActionAsync(actionId, ct), stamp);
        }, ct);
}
