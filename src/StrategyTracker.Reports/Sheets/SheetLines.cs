using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Reports.Sheets;

/// <summary>How high a row must be for its words to be seen. An estimate: only Excel knows its typeface.</summary>
internal static class SheetLines
{
    private const double LineHeight = 12.75, Highest = 400;

    /// <summary>The height in points, or null when one line is enough.</summary>
    public static double? HeightOf(IReadOnlyList<ReportCell> cells, Func<int, double> width)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text is { } text) { lines = Math.Max(lines, LinesOf(text, width(i))); }
        }
        return lines == 1 ? null : Math.Min(Highest, lines * LineHeight + 1);
    }

    private static int LinesOf(string text, double width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines()) { lines += Math.Max(1, (int)Math.Ceiling(line.Length * 1.02 / width)); }
        return lines;
    }
}
