using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Says that it cannot move: who blocks it, why, and what is asked of whom (W-5, P-15).</summary>
public sealed class StallRecommendation(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, string blockedBy, string ask, Guid escalatedToId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.ReportAdoption, how, by, async (adoption, stamp, db) =>
        {
            adoption.Stall(blockedBy, ask, await db.PostAsync(escalatedToId, ct), stamp);
        }, ct);
}
