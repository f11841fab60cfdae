using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Opens it again, with a reason.</summary>
public sealed class ReopenRecommendation(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.AdoptRecommendation, how, by, (adoption, stamp) => adoption.Reopen(stamp), ct);
}
