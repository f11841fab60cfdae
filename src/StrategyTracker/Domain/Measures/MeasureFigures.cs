namespace StrategyTracker.Domain.Measures;

/// <summary>The counts of an area's measures on a day. Computed here and nowhere else; screen, reports and command show these.</summary>
/// <param name="Total">All measures.</param>
/// <param name="WithSplit">The latest reading has women and men.</param>
/// <param name="MissingComparator">A comparator is wanted, and the latest reading has women and no men.</param>
/// <param name="GapsFlagged">The latest reading shows women behind, or a difference while no direction is settled.</param>
/// <param name="Suppressed">Something of the latest reading is hidden in whatever leaves the house.</param>
public sealed record MeasureFigures(int Total, int WithSplit, int MissingComparator, int GapsFlagged, int Suppressed)
{
    public static readonly MeasureFigures None = new(0, 0, 0, 0, 0);

    /// <summary>The latest reading's bases are too small to compare.</summary>
    public int TooFew { get; init; }
    /// <summary>Measures with at least one period that has no figure.</summary>
    public int PeriodsMissing { get; init; }
    /// <summary>Measures whose latest reading carries a warning about its data.</summary>
    public int DataWarnings { get; init; }

    public static MeasureFigures Of(IEnumerable<MeasureStanding> measures) => measures.Aggregate(None, (sum, m) => new MeasureFigures(
        sum.Total + 1, sum.WithSplit + One(m.HasSplit), sum.MissingComparator + One(m.IsComparatorMissing), sum.GapsFlagged + One(m.IsFlagged), sum.Suppressed + One(m.IsSuppressed))
    {
        TooFew = sum.TooFew + One(m.IsTooFew),
        PeriodsMissing = sum.PeriodsMissing + One(m.Missing.Count > 0),
        DataWarnings = sum.DataWarnings + One(m.Latest?.Warnings.Count > 0),
    });

    private static int One(bool counts) => counts ? 1 : 0;
}
