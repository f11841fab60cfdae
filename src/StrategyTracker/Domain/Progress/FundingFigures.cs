using StrategyTracker.Domain.Funding;

namespace StrategyTracker.Domain.Progress;

/// <summary>How safe the funding of an area's services is on a day, and how many actions rely on what is not. Computed here and nowhere else.</summary>
public sealed record FundingFigures(int Followed, int Unconfirmed, int Ending, int Ended, int ActionsAtRisk)
{
    public static FundingFigures Of(IEnumerable<FundingAssurance> all, DateOnly day)
    {
        var open = all.Select(f => (Of: f, State: f.StateOn(day))).Where(f => f.State != FundingState.Closed).ToList();
        return new FundingFigures(
            open.Count, open.Count(f => f.State == FundingState.Unconfirmed), open.Count(f => f.State == FundingState.Ending), open.Count(f => f.State == FundingState.Ended),
            open.Where(f => f.State != FundingState.Secure).SelectMany(f => f.Of.Actions).Select(a => a.ActionPointId).Distinct().Count());
    }
}
