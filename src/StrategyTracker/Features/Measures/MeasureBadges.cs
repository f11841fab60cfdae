using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Measures;

/// <summary>Words and mark of what women beside men come to, for every screen and report.</summary>
public static class MeasureBadges
{
    /// <param name="latest">Its latest reading for the reader in question.</param>
    public static Badge Badge(this MeasureStanding measure, ShownReading? latest) => latest is null
        ? new Badge(measure.HasPartsOnly ? "By part only" : "No reading yet", Tone.Neutral)
        : latest.Parity.Verdict == ParityVerdict.NoComparator && measure.WantsComparator ? new Badge("Comparator missing", Tone.Warning) : latest.Parity.Badge();

    public static Badge Badge(this Parity parity) => new(parity.Verdict.Words(), parity.Verdict switch
    {
        ParityVerdict.WomenBehind => Tone.Bad,
        ParityVerdict.Differ or ParityVerdict.NoSplit => Tone.Warning,
        ParityVerdict.WomenAhead or ParityVerdict.Alike => Tone.Good,
        _ => Tone.Neutral,
    });

    public static Badge? Freshness(this MeasureStanding measure) => measure.Missing.Count switch
    {
        0 => null,
        1 => new Badge($"{measure.Missing[0].Short} missing", Tone.Warning),
        var many => new Badge($"{many} periods missing", Tone.Warning),
    };

    public static Badge Badge(this GuardRail? rail) => rail?.State switch
    {
        GuardRailState.Alert => new Badge("Alert", Tone.Bad),
        GuardRailState.Holds => new Badge("Holds", Tone.Good),
        _ => new Badge("Not judged", Tone.Neutral),
    };
}
