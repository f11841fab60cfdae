using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Records what a person found on looking into an entry that rests on anonymous comment.</summary>
public sealed class LookIntoComment(EditRecommendation edit) : IUseCase
{
    public Task RunAsync(Guid recommendationId, Guid? seenVersion, string finding, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(recommendationId, seenVersion, Act.EditRegister, how, by, (entry, stamp, _) =>
        {
            entry.Look(finding, stamp);
            return Task.CompletedTask;
        }, ct);
}
