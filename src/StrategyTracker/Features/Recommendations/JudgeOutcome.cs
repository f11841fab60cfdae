using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Says whether what was delivered changed anything: a fact of its own (P-4).</summary>
public sealed class JudgeOutcome(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Outcome outcome, string statement, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.JudgeOutcome, how, by, (adoption, stamp) => adoption.JudgeOutcome(outcome, statement, stamp), ct);
}
