using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Takes it off the open lists because another took its place; it stays readable.</summary>
public sealed class SupersedeAdoption(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, string supersededBy, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.AdoptRecommendation, how, by, (adoption, stamp) => adoption.Supersede(supersededBy, stamp), ct);
}
