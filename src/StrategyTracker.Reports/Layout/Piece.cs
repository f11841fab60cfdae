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
    public Piece? Running { get; init; }
    /// <summary>Painted, as an artifact, when a page starts with this piece: the row it goes on with.</summary>
    public Piece? Continued { get; init; }
    public (int Level, string Text)? Bookmark { get; init; }
}
