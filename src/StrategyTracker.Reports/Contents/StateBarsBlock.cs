using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>Counts by state as bars, each bar with its count in words and the shade of what the state means.</summary>
/// <remarks>Without a table of its own where the figures stand in one after it.</remarks>
internal static class StateBarsBlock
{
    private static readonly (Tone Tone, BarKind Kind)[] _kinds =
    [
        (Tone.Good, new("Good", Shade.Done)), (Tone.Waiting, new("Waiting", Shade.Moving)), (Tone.Warning, new("Wants attention", Shade.Soon)), (Tone.Bad, new("Bad", Shade.Late)), (Tone.Neutral, new("Neither", Shade.Blank)),
    ];

    public static IEnumerable<Block> Of(StateBars bars, bool hasTable = true)
    {
        var counts = bars.Counts.Where(c => c.Count > 0).ToList();
        if (counts.Count == 0) { yield break; }
        var kinds = _kinds.Where(k => counts.Any(c => c.State.Tone == k.Tone)).ToList();
        yield return new StackedBars(Finding(bars, counts), [.. kinds.Select(k => k.Kind)],
            [.. counts.Select(c => new Bar(c.State.Words, [.. kinds.Select(k => k.Tone == c.State.Tone ? c.Count : 0)], EnGb.Count(c.Count, bars.What, bars.Several)))])
        { HasTable = hasTable };
    }

    private static string Finding(StateBars bars, List<StateCount> counts)
    {
        var most = counts.MaxBy(c => c.Count)!;
        return $"Bars by state. Of {EnGb.Count(counts.Sum(c => c.Count), bars.What, bars.Several)}: {string.Join(", ", counts.Select(c => $"{EnGb.Number(c.Count)} {c.State.Words.ToLowerInvariant()}"))}."
            + (counts.Count > 1 ? $" Most are {most.State.Words.ToLowerInvariant()}." : "");
    }
}
