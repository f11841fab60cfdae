namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>A chart worked out to the last line: a size, and simple marks in the order they are painted, measured from the top left corner.</summary>
internal sealed record ChartDrawing(double Width, double Height, IReadOnlyList<Drawn> Marks);

internal readonly record struct Spot(double X, double Y);

internal abstract record Drawn;

/// <param name="Dash">Lengths painted and left out by turns; null for an unbroken line.</param>
internal sealed record DrawnLine(IReadOnlyList<Spot> Points, Ink Ink, double Width, double[]? Dash = null) : Drawn;

internal sealed record DrawnArea(IReadOnlyList<Spot> Corners, Ink Ink) : Drawn;

internal sealed record DrawnBox(double X, double Y, double Width, double Height, Ink Ink) : Drawn;

internal enum MarkerShape { Circle, Diamond, Square }

/// <param name="Radius">From the middle to the edge, or to the corner of a diamond.</param>
internal sealed record DrawnMarker(MarkerShape Shape, Spot At, double Radius, Ink Ink, bool IsHollow) : Drawn
{
    /// <summary>How thick the edge of a hollow marker is.</summary>
    public double Edge => Radius * 0.42;

    /// <summary>Its outline, or the outline of what is left white inside it.</summary>
    public Spot[] Outline(double radius)
    {
        var (corners, turn, reach) = Shape switch { MarkerShape.Circle => (24, 0.0, 1.0), MarkerShape.Diamond => (4, 0, 1.0), _ => (4, Math.PI / 4, Math.Sqrt(2)) };
        return [.. Enumerable.Range(0, corners).Select(i => turn + 2 * Math.PI * i / corners)
            .Select(a => new Spot(At.X + radius * reach * Math.Cos(a), At.Y + radius * reach * Math.Sin(a)))];
    }
}

internal enum Anchor { Start, Middle, End }

/// <param name="Width">How wide the text is, so that a painter need not measure it again.</param>
internal sealed record DrawnText(string Text, Style Style, double X, double Baseline, Anchor Anchor, double Width) : Drawn
{
    public double Left => Anchor switch { Anchor.Start => X, Anchor.Middle => X - Width / 2, _ => X - Width };
}
