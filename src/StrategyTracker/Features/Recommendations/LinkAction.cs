using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Links an action of a strategy that carries the recommendation out.</summary>
public sealed class LinkAction(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Guid actionId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.ReportAdoption, how, by, async (adoption, stamp, db) =>
        {
            adoption.LinkAction(actionId, await db.ReferenceOfActionAsync(actionId, ct), stamp);
        }, ct);
}
