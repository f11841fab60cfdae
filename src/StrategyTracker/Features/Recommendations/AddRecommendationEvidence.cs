using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Adds what shows that a recommendation was carried out.</summary>
public sealed class AddRecommendationEvidence(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, string title, string? address, string? note, DateOnly? datedOn, bool isWorthCopying, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.ReportAdoption, how, by, (adoption, stamp) => adoption.Attach(title, address, note, datedOn, isWorthCopying, stamp), ct);
}
