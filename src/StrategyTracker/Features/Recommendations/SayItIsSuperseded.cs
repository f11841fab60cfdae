using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Says that a later entry took the place of this one.</summary>
public sealed class SayItIsSuperseded(EditRecommendation edit) : IUseCase
{
    public Task RunAsync(Guid recommendationId, Guid? seenVersion, Guid otherId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(recommendationId, seenVersion, Act.EditRegister, how, by, async (entry, stamp, db) =>
        {
            var other = await db.RecommendationAsync(otherId, ct);
            entry.SupersededBy(other, stamp);
        }, ct);
}
