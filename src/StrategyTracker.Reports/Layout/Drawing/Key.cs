namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>A sign and its meaning. The sign is drawn to the right of a place, about a height.</summary>
/// <param name="Width">The sign's width, in the size of the letters.</param>
internal sealed record KeyItem(string Words, Action<ChartPen, double, double> Draw, double Width = KeyItem.SignWidth)
{
    public const double SignWidth = 2.6;

    public static KeyItem Line(SeriesLook look, bool hasFigures) => new(hasFigures ? look.Name : look.Name + ": no figures", (pen, x, y) =>
    {
        look.Line(pen, [new(x, y), new(x + SignWidth * pen.Em, y)]);
        look.Marker(pen, new(x + SignWidth / 2 * pen.Em, y));
    });
}

/// <summary>Sets signs with their meanings in a row, and in further rows when they do not fit.</summary>
internal static class Key
{
    private const double Gap = 0.5, Between = 1.6;

    /// <summary>Gives where the next thing may stand.</summary>
    public static double Draw(ChartPen pen, IEnumerable<KeyItem> items, double top)
    {
        var (x, y, below) = (0.0, top, top);
        foreach (var item in items)
        {
            var sign = (item.Width + Gap) * pen.Em;
            var lines = pen.Lines(item.Words, pen.Plain, pen.Width - sign);
            var width = sign + pen.Widest(lines, pen.Plain);
            if (x > 0 && x + width > pen.Width)
            {
                (x, y) = (0, below);
            }
            item.Draw(pen, x, y + pen.Leading / 2);
            below = Math.Max(below, pen.Text(lines, pen.Plain, x + sign, y) + 0.15 * pen.Em);
            x += width + Between * pen.Em;
        }
        return below;
    }
}
