using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>Draws the stages of a funnel, women over men at each.</summary>
internal sealed class FunnelDrawing(FunnelChart chart, Func<ChartPen> newPen)
{
    private const double BarHeight = 1.15, BarGap = 0.3, StageGap = 1.1;
    private static readonly (SeriesLook Look, Func<FunnelStage, FunnelCount> Of)[] _sides = [(SeriesLook.Women, s => s.Women), (SeriesLook.Men, s => s.Men)];
    private readonly ChartPen _rule = newPen();
    private double Em => _rule.Em;
    private double BarsHeight => (2 * BarHeight + BarGap) * Em;
    private double NameWidth => _rule.Sheet.IsNarrow ? _rule.Width : 0.24 * _rule.Width;
    private double Left => _rule.Sheet.IsNarrow ? 0 : NameWidth + Em;

    /// <summary>One drawing, or several when the stages are too many for the height.</summary>
    public IEnumerable<ChartDrawing> Draw(double tallest)
    {
        var part = new List<FunnelStage>();
        foreach (var stage in chart.Stages)
        {
            if (part.Count > 0 && Head + part.Append(stage).Sum(Height) > tallest)
            {
                yield return Draw(part);
                part = [];
            }
            part.Add(stage);
        }
        yield return Draw(part);
    }

    private double Head => (_rule.Lines(ScaleWords, _rule.Quiet, _rule.Width).Count + 2) * _rule.Leading + 0.9 * Em;
    private string ScaleWords => $"Length of a bar: share of {chart.BaseWords}, women and men each of their own";

    private double Height(FunnelStage stage)
    {
        var name = NameOf(stage).Count * _rule.Leading;
        return (_rule.Sheet.IsNarrow ? name + 0.2 * Em + BarsHeight : Math.Max(name, BarsHeight)) + StageGap * Em;
    }

    private List<string> NameOf(FunnelStage stage) => _rule.Lines(stage.Name, _rule.Strong, NameWidth);

    private ChartDrawing Draw(List<FunnelStage> stages)
    {
        var pen = newPen();
        var y = Key.Draw(pen, _sides.Select(s => new KeyItem(s.Look.Name, (p, x, middle) => s.Look.Bar(p, x, middle - 0.45 * Em, KeyItem.SignWidth * Em, 0.9 * Em))), 0);
        y = pen.Text(pen.Lines(ScaleWords, pen.Quiet, pen.Width), pen.Quiet, 0, y + 0.2 * Em) + 0.6 * Em;
        if (stages.Count == 0)
        {
            return pen.Finish(pen.Text(["No figures to show"], pen.Strong, 0, y));
        }
        var room = pen.Width - Left - 0.6 * Em - pen.Widest(chart.Stages.SelectMany(s => _sides.Select(side => Words(s, side.Look, side.Of))), pen.Plain);
        var longest = chart.Stages.SelectMany(s => _sides.Select(side => chart.Share(s, side.Of) ?? 0)).Append(100).Max();
        foreach (var stage in stages)
        {
            Stage(pen, stage, y, room / longest);
            y += Height(stage);
        }
        return pen.Finish(y - StageGap * Em + 0.3 * Em);
    }

    private void Stage(ChartPen pen, FunnelStage stage, double top, double scale)
    {
        var after = pen.Text(NameOf(stage), pen.Strong, 0, top);
        var y = pen.Sheet.IsNarrow ? after + 0.2 * Em : top;
        pen.Line(Ink.Slate, 0.1, new(Left, y - 0.2 * Em), new(Left, y + BarsHeight + 0.2 * Em));
        foreach (var (look, of) in _sides)
        {
            var width = (chart.Share(stage, of) ?? 0) * scale;
            if (width > 0)
            {
                look.Bar(pen, Left, y, width, BarHeight * Em);
            }
            pen.Text([Words(stage, look, of)], pen.Plain, Left + width + 0.5 * Em, y + (BarHeight * Em - pen.Leading) / 2);
            y += (BarHeight + BarGap) * Em;
        }
    }

    private string Words(FunnelStage stage, SeriesLook look, Func<FunnelStage, FunnelCount> of) => of(stage) switch
    {
        { Count: { } count } when chart.Share(stage, of) is { } share => $"{look.Name} {FunnelChart.Counts.Of(count)} ({FunnelChart.Shares.Of(share)})",
        { Count: { } count } when of(chart.Stages[0]).Count > 0 => $"{look.Name} {FunnelChart.Counts.Of(count)} (too few for %)",
        { Count: { } count } => $"{look.Name} {FunnelChart.Counts.Of(count)}",
        var hidden => $"{look.Name}: {char.ToLowerInvariant(hidden.Missing[0])}{hidden.Missing[1..]}",
    };
}
