using StrategyTracker.Domain.PolicyEvents;

namespace StrategyTracker.Domain.Progress;

/// <summary>What changes of law and policy have left to look at, and what the looks found; items on lists only (N-15). Computed here and nowhere else.</summary>
public sealed record PolicyEventFigures(int Events, int Open, int ToReview, int ToChange, int NoLongerPossible)
{
    public static PolicyEventFigures Of(IReadOnlyCollection<PolicyEvent> all)
    {
        var listed = all.SelectMany(e => e.Listed).ToList();
        return new PolicyEventFigures(
            all.Count, all.Count(e => e.State != PolicyEventState.Reviewed), listed.Count(i => i.IsToReview), listed.Count(i => i.Outcome == ReviewOutcome.ToChange), listed.Count(i => i.Outcome == ReviewOutcome.NoLongerPossible));
    }
}
