using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>Draws women and men over time.</summary>
internal sealed class TrendDrawing(TrendChart chart, ChartPen pen)
{
    private readonly ChartNumbers _numbers = chart.Numbers;
    private readonly (SeriesLook Look, List<ChartPoint> Points)[] _series =
        [(SeriesLook.Women, [.. chart.Periods.Select(p => p.Women)]), (SeriesLook.Men, [.. chart.Periods.Select(p => p.Men)])];

    public ChartDrawing Draw()
    {
        double[] target = chart.Target is { } t ? [t] : [];
        var isEmpty = chart.Points.All(p => p.Value is null);
        var axis = ValueAxis.Of([.. chart.Points.SelectMany(p => p.Numbers), .. target], chart.Unit, chart.StartsAtZero);
        var top = Key.Draw(pen, KeyItems(), 0);
        top = pen.Text(pen.Lines((chart.ScaleWords ?? Plot.UnitWords(chart.Unit)) + axis.ScaleWords, pen.Quiet, pen.Width), pen.Quiet, 0, top + 0.3 * pen.Em);
        var labels = Labels();
        var plot = new Plot(pen, axis, [.. chart.Periods.Select(p => p.Label)], v => axis.Label(v, chart.Unit), top + pen.Em, labels.Width);
        Bands(plot);
        if (chart.Target is { } aim)
        {
            pen.Dashed(Ink.Slate, 0.14, [1.4, 0.5, 0.2, 0.5], new Spot(plot.Left, plot.Y(aim)), new Spot(plot.Right, plot.Y(aim)));
        }
        Lines(plot);
        if (isEmpty)
        {
            plot.SayEmpty();
        }
        labels.Draw(plot);
        return pen.Finish(plot.Close());
    }

    private IEnumerable<KeyItem> KeyItems()
    {
        foreach (var (look, points) in _series)
        {
            yield return KeyItem.Line(look, points.Any(p => p.Value is not null));
        }
        if (chart.HasIntervals)
        {
            yield return new(chart.IntervalWords, (p, x, y) =>
            {
                var (half, high) = (KeyItem.SignWidth / 2 * p.Em, 0.45 * p.Em);
                Swatch(SeriesLook.Women, x, x + half - 0.1 * p.Em);
                Swatch(SeriesLook.Men, x + half + 0.1 * p.Em, x + 2 * half);
                void Swatch(SeriesLook look, double from, double to)
                {
                    Spot[] highs = [new(from, y - high), new(to, y - high)], lows = [new(from, y + high), new(to, y + high)];
                    look.Band(p, highs, lows);
                    look.BandLines(p, highs, lows);
                }
            });
        }
        if (_series.Any(s => Runs(s.Points, p => p.Value is not null).Count > 1 || s.Points.Exists(p => p.Value is null) && s.Points.Exists(p => p.Value is not null)))
        {
            yield return new("Break: not recorded, or too few to show", (p, x, y) =>
            {
                p.Line(Ink.Slate, 0.19, new(x, y), new(x + 0.8 * p.Em, y));
                p.Line(Ink.Slate, 0.19, new(x + (KeyItem.SignWidth - 0.8) * p.Em, y), new(x + KeyItem.SignWidth * p.Em, y));
            });
        }
    }

    private EndLabels Labels()
    {
        var labels = new EndLabels(pen);
        foreach (var (look, points) in _series)
        {
            var last = points.FindLastIndex(p => p.Value is not null);
            if (last >= 0)
            {
                var when = last < points.Count - 1 ? $"\n({chart.Periods[last].Label})" : "";
                labels.Add($"{look.Name} {_numbers.Of(points[last].Value!.Value)}{when}", look.Ink, points[last].Value!.Value);
            }
        }
        if (chart.Target is { } target)
        {
            labels.Add($"Target {TrendChart.InWords(chart.Unit, target)}", Ink.Slate, target);
        }
        return labels;
    }

    private void Bands(Plot plot)
    {
        var bands = _series.SelectMany(s => Runs(s.Points, p => p.HasInterval).Select(run => (s.Look, Run: run,
            Highs: run.ConvertAll(i => plot.At(i, s.Points[i].High!.Value)), Lows: run.ConvertAll(i => plot.At(i, s.Points[i].Low!.Value))))).ToList();
        foreach (var band in bands.Where(b => b.Run.Count > 1))
        {
            band.Look.Band(pen, band.Highs, band.Lows);
        }
        foreach (var band in bands.Where(b => b.Run.Count > 1))
        {
            band.Look.BandLines(pen, band.Highs, band.Lows);
        }
        foreach (var (look, points) in _series)
        {
            foreach (var i in Runs(points, p => p.HasInterval).Where(r => r.Count == 1).Select(r => r[0]))
            {
                plot.Interval(look.Ink, i, points[i].Low!.Value, points[i].High!.Value);
            }
        }
    }

    private void Lines(Plot plot)
    {
        foreach (var (look, points) in _series)
        {
            foreach (var run in Runs(points, p => p.Value is not null))
            {
                look.Line(pen, run.ConvertAll(i => plot.At(i, points[i].Value!.Value)));
            }
        }
        // The women's dot is smaller than the men's diamond and is set later, so that both show where they are equal.
        var every = Math.Max(1, (int)Math.Ceiling(1.2 * pen.Em / plot.Apart));
        foreach (var (look, points) in _series.Reverse())
        {
            foreach (var run in Runs(points, p => p.Value is not null))
            {
                foreach (var i in run.Where(i => i == run[0] || i == run[^1] || (points.Count - 1 - i) % every == 0))
                {
                    look.Marker(pen, plot.At(i, points[i].Value!.Value));
                }
            }
        }
    }

    /// <summary>Periods that follow each other without a break.</summary>
    private static List<List<int>> Runs(List<ChartPoint> points, Func<ChartPoint, bool> holds)
    {
        var runs = new List<List<int>>();
        for (var i = 0; i < points.Count; i++)
        {
            if (!holds(points[i]))
            {
                continue;
            }
            if (i == 0 || !holds(points[i - 1]))
            {
                runs.Add([]);
            }
            runs[^1].Add(i);
        }
        return runs;
    }
}
