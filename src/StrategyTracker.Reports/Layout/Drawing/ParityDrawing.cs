using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>Draws the difference between women and men over time.</summary>
internal sealed class ParityDrawing(ParityChart chart, ChartPen pen)
{
    private const double SignWidth = 1;
    private readonly ChartNumbers _numbers = chart.Numbers;

    private enum Kind { Clear, MayBeChance, NoInterval }

    public ChartDrawing Draw()
    {
        var points = chart.Periods.Select(p => p.Difference).ToList();
        var axis = ValueAxis.AboutZero([.. points.SelectMany(p => p.Numbers)], chart.Unit);
        var kinds = points.Where(p => p.Value is not null).Select(KindOf).Distinct().Order().ToList();
        var top = Key.Draw(pen, [.. kinds.Select(k => new KeyItem(Words(k), (_, x, y) => Sign(k, x, y), SignWidth)), .. Gaps(points)], 0);
        var words = chart.Unit switch { ChartUnit.Percent => "Women less men, percentage points", ChartUnit.Days => "Women less men, days", _ => "Women less men" };
        top = pen.Text(pen.Lines(words + axis.ScaleWords, pen.Quiet, pen.Width), pen.Quiet, 0, top + 0.3 * pen.Em);
        var labels = Labels(points);
        var side = pen.Leading + 0.6 * pen.Em;
        var plot = new Plot(pen, axis, [.. chart.Periods.Select(p => p.Label)], v => axis.Label(v, chart.Unit, isSigned: true), top + side + 0.3 * pen.Em, labels.Width, side);
        Side(chart.AboveWords, plot.Left, plot.Top - side, isUp: true);
        Side(chart.BelowWords, plot.Left, plot.Bottom + 0.6 * pen.Em, isUp: false);
        pen.Line(Ink.Text, 0.17, new(plot.Left, plot.Y(0)), new(plot.Right, plot.Y(0)));
        for (var i = 0; i < points.Count; i++)
        {
            Point(plot, i, points[i]);
        }
        if (kinds.Count == 0)
        {
            plot.SayEmpty();
        }
        labels.Draw(plot);
        return pen.Finish(plot.Close());
    }

    private static IEnumerable<KeyItem> Gaps(List<ChartPoint> points)
    {
        if (points.Exists(p => p.Value is null) && points.Exists(p => p.Value is not null))
        {
            yield return new("No dot: not recorded, or too few to show", (p, x, y) =>
                p.Line(Ink.Slate, 0.1, new(x + SignWidth / 2 * p.Em, y - 0.3 * p.Em), new(x + SignWidth / 2 * p.Em, y + 0.3 * p.Em)), SignWidth);
        }
    }

    private static Kind KindOf(ChartPoint point) => point switch
    {
        { HasInterval: false } => Kind.NoInterval,
        { Low: > 0 } or { High: < 0 } => Kind.Clear,
        _ => Kind.MayBeChance,
    };

    private string Words(Kind kind) => kind switch
    {
        Kind.Clear => $"{chart.IntervalWords} clear of zero",
        Kind.MayBeChance => $"{chart.IntervalWords} includes zero: may be chance",
        _ => "No interval worked out",
    };

    private void Point(Plot plot, int period, ChartPoint point)
    {
        if (point is { Low: { } low, High: { } high })
        {
            plot.Interval(Ink.Navy, period, low, high);
        }
        if (point.Value is { } value)
        {
            Dot(KindOf(point), plot.At(period, value), Math.Min(0.46 * pen.Em, Math.Max(0.24 * pen.Em, 0.45 * plot.Apart)));
        }
    }

    private void Sign(Kind kind, double x, double y)
    {
        var at = new Spot(x + SignWidth / 2 * pen.Em, y);
        if (kind != Kind.NoInterval)
        {
            pen.Line(Ink.Navy, 0.13, new(at.X, y - 0.65 * pen.Em), new(at.X, y + 0.65 * pen.Em));
        }
        Dot(kind, at, 0.4 * pen.Em);
    }

    private void Dot(Kind kind, Spot at, double radius) =>
        pen.Add(new DrawnMarker(kind == Kind.NoInterval ? MarkerShape.Square : MarkerShape.Circle, at, radius, Ink.Navy, IsHollow: kind == Kind.MayBeChance));

    private EndLabels Labels(List<ChartPoint> points)
    {
        var labels = new EndLabels(pen);
        labels.Add("No difference", Ink.Text, 0);
        var last = points.FindLastIndex(p => p.Value is not null);
        if (last >= 0 && points[last].Value is { } value && !_numbers.IsNothing(value))
        {
            var when = last < points.Count - 1 ? $"\n({chart.Periods[last].Label})" : "";
            labels.Add($"{(value > 0 ? chart.AboveWords : chart.BelowWords)}\nby {_numbers.Apart(value)}{when}", Ink.Navy, value);
        }
        return labels;
    }

    // An arrow head and the words, just outside the plot.
    private void Side(string words, double x, double top, bool isUp)
    {
        var (middle, half) = (top + pen.Leading / 2, (isUp ? -0.35 : 0.35) * pen.Em);
        pen.Area(Ink.Text, [new(x, middle - half), new(x + 0.8 * pen.Em, middle - half), new(x + 0.4 * pen.Em, middle + half)]);
        pen.Text(pen.Lines(words, pen.Strong, pen.Width).Take(1), pen.Strong, x + 1.2 * pen.Em, top);
    }
}
