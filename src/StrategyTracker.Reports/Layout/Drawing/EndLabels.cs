namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>Words at the ends of lines, at the right of the plot, moved apart where they would meet.</summary>
internal sealed class EndLabels(ChartPen pen)
{
    private readonly List<Label> _labels = [];

    private sealed record Label(List<string> Lines, Style Style, double Value);

    /// <summary>How wide the widest is.</summary>
    public double Width => _labels.Select(l => pen.Widest(l.Lines, l.Style)).DefaultIfEmpty(0).Max();

    /// <param name="text">What is said; a new line starts where it has one.</param>
    /// <param name="value">The value on the scale beside which it wants to stand.</param>
    public void Add(string text, Ink ink, double value)
    {
        var style = pen.Strong with { Ink = ink };
        _labels.Add(new([.. text.Split('\n').SelectMany(t => pen.Lines(t, style, Math.Min(13 * pen.Em, 0.3 * pen.Width)))], style, value));
    }

    public void Draw(Plot plot)
    {
        var sorted = _labels.OrderBy(l => plot.Y(l.Value)).ToList();
        var tops = new double[sorted.Count];
        var free = plot.Top - pen.Leading / 2;
        for (var i = 0; i < sorted.Count; i++)
        {
            tops[i] = Math.Max(free, plot.Y(sorted[i].Value) - pen.Leading / 2);
            free = tops[i] + sorted[i].Lines.Count * pen.Leading;
        }
        var floor = plot.Bottom + 0.5 * pen.Em;
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], floor - sorted[i].Lines.Count * pen.Leading);
            floor = tops[i];
        }
        for (var i = 0; i < sorted.Count; i++)
        {
            pen.Text(sorted[i].Lines, sorted[i].Style, plot.Right + 0.7 * pen.Em, tops[i]);
        }
    }
}
