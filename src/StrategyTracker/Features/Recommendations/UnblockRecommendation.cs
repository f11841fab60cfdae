using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Records the board's decision that sets it moving again (W-5).</summary>
public sealed class UnblockRecommendation(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, string decision, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.UnblockAdoption, how, by, (adoption, stamp) => adoption.Unblock(decision, stamp), ct);
}
