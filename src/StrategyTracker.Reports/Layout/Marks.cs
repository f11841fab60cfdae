namespace StrategyTracker.Reports.Layout;

/// <summary>The small shapes that stand before a state, one for each tone, told apart without colour.</summary>
internal static class Marks
{
    public const double Size = 6, Room = 9.5;

    private static readonly Dictionary<Tone, (double X, double Y)[]> _outlines = new()
    {
        [Tone.Good] = [(0, .55), (.16, .38), (.38, .6), (.84, .08), (1, .22), (.4, .92)],                                            // a tick
        [Tone.Warning] = [(.5, .04), (1, .94), (0, .94)],                                                                           // a triangle
        [Tone.Bad] = [(.2, .04), (.5, .34), (.8, .04), (.96, .2), (.66, .5), (.96, .8), (.8, .96), (.5, .66), (.2, .96), (.04, .8), (.34, .5), (.04, .2)], // a cross
        [Tone.Waiting] = [(.1, .04), (.9, .04), (.56, .5), (.9, .96), (.1, .96), (.44, .5)],                                        // an hourglass
        [Tone.Neutral] = [.. Enumerable.Range(0, 16).Select(i => (.5 + .32 * Math.Cos(i * Math.PI / 8), .5 + .32 * Math.Sin(i * Math.PI / 8)))], // a dot
    };

    /// <summary>What a mark looks like, in words.</summary>
    public static string Describe(Tone tone) => tone switch
    {
        Tone.Good => "tick",
        Tone.Warning => "triangle",
        Tone.Bad => "cross",
        Tone.Waiting => "hourglass",
        _ => "dot",
    };

    /// <summary>Its corners, in a box of 1 by 1.</summary>
    public static IReadOnlyList<(double X, double Y)> Outline(Tone tone) => _outlines[tone];

    public static void Paint(ICanvas canvas, Tone tone, double x, double y, double size = Size)
    {
        Span<(double X, double Y)> corners = stackalloc (double, double)[16];
        var outline = _outlines[tone];
        for (var i = 0; i < outline.Length; i++)
        {
            corners[i] = (x + outline[i].X * size, y + outline[i].Y * size);
        }
        canvas.Shape(Ink.Of(tone), corners[..outline.Length]);
    }

    /// <summary>Where a mark stands beside a line of text.</summary>
    public static void PaintBeside(ICanvas canvas, Tone tone, Style style, double x, double y) =>
        Paint(canvas, tone, x, y + style.Baseline - style.Size * 0.36 - Size / 2);
}
