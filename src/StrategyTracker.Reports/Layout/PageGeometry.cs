namespace StrategyTracker.Reports.Layout;

/// <summary>The page in points: its size and the room text may take.</summary>
internal sealed record PageGeometry(double Width, double Height, double Margin, double Top, double Bottom)
{
    public static readonly PageGeometry A4 = new(595.276, 841.89, 46, 58, 54);

    public double TextWidth => Width - 2 * Margin;
    public double Right => Width - Margin;
    public double Room => Height - Top - Bottom;
}
