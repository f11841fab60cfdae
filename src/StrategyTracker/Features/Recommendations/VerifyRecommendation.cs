using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Confirms or returns what the owner claims; never one's own work, and by default not one's own body's (P-9, W-11).</summary>
public sealed class VerifyRecommendation(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, bool isAccepted, DateOnly? outcomeReviewDue, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.VerifyAdoption, how, by, async (adoption, stamp, db) =>
        {
            adoption.Verify(isAccepted, outcomeReviewDue, await db.MayVerifierShareBodyAsync(adoption.AreaId, ct), stamp);
        }, ct);
}
