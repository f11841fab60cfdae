using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Blocks;

/// <summary>A chart with its title over it and, unless it stands elsewhere, the table of its numbers under it.</summary>
internal sealed record ChartFigure(Chart Chart, bool HasTable = true) : Block;

/// <summary>The table behind a chart as a table of the report.</summary>
internal static class ChartTableBlock
{
    public static Table Of(ChartTable table) => new(table.Summary,
        [.. table.Columns.Select((c, i) => new Column(c.Title, i == 0 ? 1.4 : 1, IsRowHeader: i == 0, IsNumber: c.IsNumber))],
        [.. table.Rows.Select(r => new Row([.. r.Select(t => new Cell(t))]))]);
}
