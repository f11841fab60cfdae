using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Where a table's columns stand on the page.</summary>
internal sealed class TableColumns
{
    public const double Pad = 4;
    private readonly Setting _setting;
    private readonly double[] _lefts, _widths;

    public TableColumns(Setting setting, IReadOnlyList<Column> columns)
    {
        (_setting, Columns) = (setting, columns);
        var unit = setting.Page.TextWidth / columns.Sum(c => c.Share);
        _widths = [.. columns.Select(c => c.Share * unit)];
        _lefts = [.. _widths.Select((_, i) => setting.Page.Margin + _widths.Take(i).Sum())];
        RowHeader = Math.Max(0, columns.ToList().FindIndex(c => c.IsRowHeader));
    }

    public IReadOnlyList<Column> Columns { get; }
    /// <summary>The column whose cells name their rows.</summary>
    public int RowHeader { get; }

    public double Left(int column) => _lefts[column] + Pad;
    public double Room(int column) => _widths[column] - 2 * Pad;

    /// <summary>Where a line starts: at the left, or so that it ends at the right when the column holds numbers.</summary>
    public CellLine Line(int column, string text, Style style, double indent = 0) => new(text, style, Columns[column].IsNumber
        ? _lefts[column] + _widths[column] - Pad - _setting.Ruler.Width(text.AsSpan().TrimEnd(), style)
        : Left(column) + indent);
}

/// <summary>A line of a cell, and where it starts.</summary>
internal readonly record struct CellLine(string Text, Style Style, double X)
{
    /// <summary>Where the line leads.</summary>
    public LinkTarget? Link { get; init; }
    /// <summary>How wide it is; known of a line that leads somewhere.</summary>
    public double Width { get; init; }

    public static double HeightOf(List<CellLine> lines)
    {
        var height = 0.0;
        foreach (var line in lines)
        {
            height += line.Style.Leading;
        }
        return height;
    }

    public static void Paint(ICanvas canvas, List<CellLine> lines, double y)
    {
        foreach (var line in lines)
        {
            if (line.Link is { } link)
            {
                link.Paint(canvas, line.Text, line.Style, line.X, y, line.Width);
            }
            else
            {
                canvas.Text(line.Text, line.Style, line.X, y + line.Style.Baseline);
            }
            y += line.Style.Leading;
        }
    }
}
