using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Makes an entry a part of another; never of itself, straight or round a circle.</summary>
public sealed class PlaceUnderRecommendation(EditRecommendation edit) : IUseCase
{
    public Task RunAsync(Guid recommendationId, Guid? seenVersion, Guid otherId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(recommendationId, seenVersion, Act.EditRegister, how, by, async (entry, stamp, db) =>
        {
            var other = await db.RecommendationAsync(otherId, ct);
            entry.PlaceUnder(other, await db.ChainAboveAsync(other, ct), stamp);
        }, ct);
}
