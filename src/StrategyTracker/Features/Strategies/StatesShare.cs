using System.Globalization;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Strategies;

/// <summary>How a set of actions divides by state, for the bar and its words. A heading action is no part: it is its children.</summary>
public static class StatesShare
{
    private static readonly Tone[] Order = [Tone.Good, Tone.Neutral, Tone.Warning, Tone.Bad, Tone.Waiting];

    public static IReadOnlyList<SharePart> Of(Figures figures) =>
        [.. figures.ByCondition.Where(c => c.Key != Condition.RollsUp && c.Value > 0)
            .OrderBy(c => Array.IndexOf(Order, c.Key.Tone())).ThenBy(c => c.Key)
            .Select(c => new SharePart(c.Key.Words().ToLower(CultureInfo.CurrentCulture), c.Value, c.Key.Tone()))];
}
