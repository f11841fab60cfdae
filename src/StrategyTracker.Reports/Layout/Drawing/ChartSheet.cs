namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>How much room a chart has, and the size of its letters, from which every distance follows.</summary>
internal sealed record ChartSheet(double Width, double Em)
{
    /// <summary>How much wider than measured text may turn out: a browser picks its own cut of Inter, or another typeface.</summary>
    public double Slack { get; init; } = 1;

    /// <summary>The text's width on A4, in points.</summary>
    public static readonly ChartSheet Print = new(PageGeometry.A4.TextWidth, 7.5);
    /// <summary>A column of a page on a desk, in pixels.</summary>
    public static readonly ChartSheet Screen = new(744, 13) { Slack = 1.05 };
    /// <summary>A telephone held upright, in pixels.</summary>
    public static readonly ChartSheet Phone = new(334, 12) { Slack = 1.05 };

    /// <summary>Too narrow for words beside the bars.</summary>
    public bool IsNarrow => Width < 40 * Em;
    public double PlotHeight => (IsNarrow ? 17 : 19) * Em;
}
