namespace StrategyTracker.Reports.Layout;

/// <summary>One element of the document's structure. Two elements are the same only when they are the same object.</summary>
internal sealed class Tag(string name)
{
    public string Name { get; } = name;
    public string? Language { get; init; }
    public string? Alt { get; init; }
    public string? Summary { get; init; }
    /// <summary>"Column" or "Row", on a header cell.</summary>
    public string? Scope { get; init; }
    /// <summary>How a list's items are labelled, as PDF names it; on a list.</summary>
    public string Numbering { get; init; } = "None";
    public int RowSpan { get; init; } = 1;
    public int ColSpan { get; init; } = 1;
    /// <summary>Painted in more than one go, as a cell is that runs over to the next page.</summary>
    public bool Returns { get; init; }
}
