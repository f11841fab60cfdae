using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Records what the area says to a recommendation, and why (W-1, P-21).</summary>
public sealed class AnswerRecommendation(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Answer answer, string? reason, string? part, DateOnly? reviewOn, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.AnswerRecommendation, how, by, (adoption, stamp) => adoption.Respond(answer, reason, part, reviewOn, stamp), ct);
}
