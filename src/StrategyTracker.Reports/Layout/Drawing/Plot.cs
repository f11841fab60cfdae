using StrategyTracker.Reports.Charts;

namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>The part of a chart where values stand above periods, with its scale at the left and its periods below.</summary>
internal sealed class Plot
{
    private readonly ChartPen _pen;
    private readonly ValueAxis _axis;
    private readonly PeriodAxis _periods;
    private readonly double _below;

    /// <param name="top">Where it starts.</param>
    /// <param name="rightRoom">How much is kept free at the right for words.</param>
    /// <param name="below">How much is kept free between the plot and its periods.</param>
    public Plot(ChartPen pen, ValueAxis axis, IReadOnlyList<string> periods, Func<double, string> label, double top, double rightRoom, double below = 0)
    {
        (_pen, _axis, _below, Top) = (pen, axis, below, top);
        Left = pen.Widest(axis.Ticks.Select(label), pen.Quiet) + 0.7 * pen.Em;
        Right = pen.Width - rightRoom - (rightRoom > 0 ? pen.Em : 0);
        Bottom = top + pen.Sheet.PlotHeight;
        _periods = new(periods, pen, Left, Right);
        foreach (var tick in axis.Ticks)
        {
            var isZero = Math.Abs(tick) < axis.Step / 1000;
            pen.Line(isZero ? Ink.Slate : Ink.Hairline, isZero ? 0.12 : 0.07, new(Left, Y(tick)), new(Right, Y(tick)));
            pen.Text([label(tick)], pen.Quiet, Left - 0.5 * pen.Em, Y(tick) - pen.Leading / 2, Anchor.End);
        }
    }

    public double Left { get; }
    public double Right { get; }
    public double Top { get; }
    public double Bottom { get; }
    public double Apart => _periods.Apart;

    public double X(int period) => _periods.X(period);
    public double Y(double value) => Bottom - (value - _axis.Low) / (_axis.High - _axis.Low) * (Bottom - Top);
    public Spot At(int period, double value) => new(X(period), Y(value));

    /// <summary>A thin vertical line with a short cap at each end, for an interval.</summary>
    public void Interval(Ink ink, int period, double low, double high)
    {
        var cap = Math.Min(0.45 * _pen.Em, 0.35 * Apart);
        var (x, bottom, top) = (X(period), Y(low), Y(high));
        _pen.Line(ink, 0.13, new(x, bottom), new(x, top));
        _pen.Line(ink, 0.13, new(x - cap, bottom), new(x + cap, bottom));
        _pen.Line(ink, 0.13, new(x - cap, top), new(x + cap, top));
    }

    /// <summary>Says in the middle that there is nothing to see.</summary>
    public void SayEmpty()
    {
        var width = _pen.Wide("No figures to show", _pen.Strong);
        var (x, y) = ((Left + Right) / 2, (Top + Bottom) / 2 - _pen.Leading * 1.5);
        _pen.Box(Ink.White, x - width / 2 - _pen.Em, y - 0.3 * _pen.Em, width + 2 * _pen.Em, _pen.Leading + 0.6 * _pen.Em);
        _pen.Text(["No figures to show"], _pen.Strong, x, y, Anchor.Middle);
    }

    /// <summary>Names the periods and gives where the chart ends.</summary>
    public double Close()
    {
        _periods.Draw(Bottom + _below);
        return Bottom + _below + 0.45 * _pen.Em + _periods.Height + 0.2 * _pen.Em;
    }

    public static string UnitWords(ChartUnit unit) => unit switch { ChartUnit.Percent => "Per cent", ChartUnit.Days => "Days", _ => "Number" };
}
