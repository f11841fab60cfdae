using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>The steps of <see cref="EditItem"/>, on an entry of the register: what holds in every area.</summary>
public sealed class EditRecommendation(EditItem edit) : IUseCase
{
    public Task RunAsync(
        Guid recommendationId, Guid? seenVersion, Act permission, Entering how, Actor by, Func<Recommendation, Stamp, TrackerDbContext, Task> act, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadRecommendationAsync(recommendationId, seenVersion, ct), permission, how, by, act, ct);
}
