using StrategyTracker.Domain.PolicyEvents;

namespace StrategyTracker.Domain.Progress;

/// <summary>What changes of law and policy have left to look at, and what the looks found; items on lists only (N-15). Computed here and nowhere else.</summary>
public sealed record PolicyEventFigures(int Events, int Open, int ToReview, int ToChange, int NoLongerPossible)
{
    public static PolicyEventFigures Of(IReadOnlyCollection<PolicyEventCounts> all) =>
        new(all.Count, all.Count(e => e.State != PolicyEventState.Reviewed), all.Sum(e => e.ToReview), all.Sum(e => e.ToChange), all.Sum(e => e.NoLongerPossible));
}
