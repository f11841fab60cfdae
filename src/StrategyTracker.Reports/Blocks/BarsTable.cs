namespace StrategyTracker.Reports.Blocks;

/// <summary>Bars as a table, for a reader who has no picture.</summary>
internal static class BarsTable
{
    public static Table Of(StackedBars bars) => new("The figures of the bars, in words", [new("Bar", 45, IsRowHeader: true), new("Figures", 55)],
        [.. bars.Bars.Select(b => new Row([b.Label, b.Words]))]);
}
