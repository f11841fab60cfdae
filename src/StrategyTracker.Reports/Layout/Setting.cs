namespace StrategyTracker.Reports.Layout;

/// <summary>What every part of the typesetter works with.</summary>
internal sealed record Setting(PageGeometry Page, IRuler Ruler, PrintableText Print)
{
    /// <summary>Text made fit to print and broken into lines.</summary>
    public List<string> Lines(string text, Style style, double width) =>
        Layout.Lines.Break(Print.Clean(text), style, width, Ruler);

    /// <summary>One piece a line; the first two lines and the last two stay together.</summary>
    public IEnumerable<Piece> Text(string text, Style style, IReadOnlyList<Tag> path, double x, double width, double before = 0, bool keep = false)
    {
        var lines = Lines(text, style, width);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            yield return new(style.Leading, (c, y) => c.Text(line, style, x, y + style.Baseline))
            {
                SpaceBefore = i == 0 ? before : 0,
                KeepWithNext = keep || (lines.Count > 1 && (i == 0 || i == lines.Count - 2)),
                Path = path,
            };
        }
    }

    /// <summary>Lines painted downwards from y.</summary>
    public static double Stack(ICanvas canvas, IEnumerable<string> lines, Style style, double x, double y)
    {
        foreach (var line in lines)
        {
            canvas.Text(line, style, x, y + style.Baseline);
            y += style.Leading;
        }
        return y;
    }
}
