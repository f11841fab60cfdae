using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Moves the day on which an accepted recommendation is looked at again.</summary>
public sealed class MoveReview(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, DateOnly day, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.AdoptRecommendation, how, by, (adoption, stamp) => adoption.MoveReview(day, stamp), ct);
}
