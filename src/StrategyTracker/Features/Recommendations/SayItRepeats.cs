using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Says that an entry repeats an earlier one, so that a promise made again is seen as such (P-23).</summary>
public sealed class SayItRepeats(EditRecommendation edit) : IUseCase
{
    public Task RunAsync(Guid recommendationId, Guid? seenVersion, Guid otherId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(recommendationId, seenVersion, Act.EditRegister, how, by, async (entry, stamp, db) =>
        {
            var other = await db.RecommendationAsync(otherId, ct);
            entry.Repeat(other, stamp);
        }, ct);
}
