namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>How women and men are drawn. Shape, filling and dash tell them apart; colour only helps.</summary>
internal sealed record SeriesLook(string Name, Ink Ink, MarkerShape Shape, bool IsHollow, double[]? Dash)
{
    public static readonly SeriesLook
        Women = new("Women", Ink.Navy, MarkerShape.Circle, IsHollow: false, Dash: null),
        Men = new("Men", Ink.Ember, MarkerShape.Diamond, IsHollow: true, Dash: [0.6, 0.35]);

    private const double LineWidth = 0.19, Edge = 0.06, HatchEvery = 0.62;

    public void Line(ChartPen pen, IReadOnlyList<Spot> points)
    {
        if (points.Count < 2)
        {
            return;
        }
        if (Dash is null)
        {
            pen.Line(Ink, LineWidth, points);
        }
        else
        {
            pen.Dashed(Ink, LineWidth, Dash, points);
        }
    }

    public void Marker(ChartPen pen, Spot at) =>
        pen.Add(new DrawnMarker(Shape, at, (Shape == MarkerShape.Diamond ? 0.5 : 0.36) * pen.Em, Ink, IsHollow));

    /// <summary>The room between two lines that run from left to right: tinted for women, hatched for men, so that both show where they overlap.</summary>
    public void Band(ChartPen pen, IReadOnlyList<Spot> highs, IReadOnlyList<Spot> lows)
    {
        if (!IsHollow)
        {
            pen.Area(Ink.Pale, [.. highs, .. lows.Reverse()]);
        }
    }

    /// <summary>What is drawn over all tinted bands: the hatching and the edges.</summary>
    public void BandLines(ChartPen pen, IReadOnlyList<Spot> highs, IReadOnlyList<Spot> lows)
    {
        if (IsHollow)
        {
            Hatch(pen, highs, lows);
        }
        foreach (var edge in new[] { highs, lows })
        {
            pen.Line(Ink, Edge, edge);
        }
    }

    public void Bar(ChartPen pen, double x, double y, double width, double height)
    {
        var edge = 0.11 * pen.Em;
        pen.Box(Ink, x, y, width, height);
        if (IsHollow && width > 3 * edge)
        {
            pen.Box(Ink.White, x + edge, y + edge, width - 2 * edge, height - 2 * edge);
            Hatch(pen, [new(x, y), new(x + width, y)], [new(x, y + height), new(x + width, y + height)]);
        }
    }

    private void Hatch(ChartPen pen, IReadOnlyList<Spot> highs, IReadOnlyList<Spot> lows)
    {
        for (var n = 1; highs[0].X + (n - 0.5) * HatchEvery * pen.Em is var x && x < highs[^1].X; n++)
        {
            pen.Line(Ink, Edge, new(x, Height(highs, x)), new(x, Height(lows, x)));
        }
    }

    private static double Height(IReadOnlyList<Spot> line, double x)
    {
        var i = 1;
        while (i < line.Count - 1 && line[i].X < x)
        {
            i++;
        }
        var (a, b) = (line[i - 1], line[i]);
        return a.Y + (b.Y - a.Y) * (x - a.X) / (b.X - a.X);
    }
}
