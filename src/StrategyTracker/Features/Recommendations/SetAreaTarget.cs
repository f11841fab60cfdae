using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Sets or moves the area's own target date; the source gives none.</summary>
public sealed class SetAreaTarget(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, DateOnly date, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.AdoptRecommendation, how, by, (adoption, stamp) => adoption.SetTarget(date, stamp), ct);
}
