using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Puts it to a verifier: the owner says that it is delivered (W-11).</summary>
public sealed class ClaimDelivered(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.ReportAdoption, how, by, async (adoption, stamp, db) =>
        {
            adoption.ClaimDelivered(await db.HaveActionsEvidenceAsync(adoption, ct), stamp);
        }, ct);
}
