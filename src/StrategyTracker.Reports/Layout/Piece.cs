namespace StrategyTracker.Reports.Layout;

/// <summary>
/// The smallest thing a page is made of: unbreakable, measured, and able to paint itself at a height on a page.
/// A block becomes a list of pieces; the paginator only stacks pieces and knows nothing of blocks.
/// </summary>
internal sealed record Piece(double Height, Action<ICanvas, double> Paint)
{
    public static readonly Piece PageBreak = new(0, (_, _) => { });

    /// <summary>Painted first, as an artifact: shading, rules and marks.</summary>
    public Action<ICanvas, double>? Decor { get; init; }
    public double SpaceBefore { get; init; }
    public bool KeepWithNext { get; init; }
    /// <summary>The open structure elements, outermost first; pieces sharing an element share the object.</summary>
    public IReadOnlyList<Tag> Path { get; init; } = [];
    /// <summary>Repeated, as an artifact, when a page starts with this piece: a table's header row.</summary>
    public Piece? Running { get; set; }
    /// <summary>Painted, as an artifact, when a page starts with this piece: the row it goes on with.</summary>
    public Piece? Continued { get; set; }
    public Bookmark? Bookmark { get; init; }
    /// <summary>The words at the head and foot of pages from this one on.</summary>
    public PageWords? Words { get; init; }
    /// <summary>The page that begins with this piece has no running head: the piece reaches up to the page's edge.</summary>
    public bool IsBand { get; init; }
}

/// <param name="Place">Learns where the heading came to stand.</param>
internal sealed record Bookmark(int Level, string Text, Destination? Place = null);

/// <summary>What stands at the head and the foot of a page.</summary>
internal sealed record PageWords(string RunningHead, string Footer);

/// <summary>A place that links lead to: known once the pages are made.</summary>
internal sealed class Destination
{
    /// <summary>The page, the first being 1; 0 until it is known.</summary>
    public int Page { get; set; }
    /// <summary>In points from the page's top.</summary>
    public double Y { get; set; }
}
