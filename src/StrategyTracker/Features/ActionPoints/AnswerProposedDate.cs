using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>A director agrees to a proposed date or declines it (W-04).</summary>
public sealed class AnswerProposedDate(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid proposalId, bool agree, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.MoveTargetDate, how, by, (action, stamp) =>
        {
            action.AnswerProposal(proposalId, agree, stamp);
        }, ct);
}
