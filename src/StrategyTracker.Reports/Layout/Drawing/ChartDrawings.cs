using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>Works out how a chart is drawn, the same for screen and page.</summary>
internal static class ChartDrawings
{
    /// <summary>One drawing, or several when a funnel has more stages than the height has room for.</summary>
    public static IReadOnlyList<ChartDrawing> Of(Chart chart, ChartSheet sheet, IRuler ruler, Func<string, string> clean, double tallest = double.PositiveInfinity)
    {
        ChartPen Pen() => new(sheet, ruler, clean);
        return chart switch
        {
            TrendChart trend => [new TrendDrawing(trend, Pen()).Draw()],
            ParityChart parity => [new ParityDrawing(parity, Pen()).Draw()],
            FunnelChart funnel => [.. new FunnelDrawing(funnel, Pen).Draw(tallest)],
            _ => throw new NotSupportedException(chart.GetType().Name),
        };
    }
}
