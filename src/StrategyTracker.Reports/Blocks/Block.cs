namespace StrategyTracker.Reports.Blocks;

internal abstract record Block;

/// <summary>The head of the report's first page, or of a report within a pack.</summary>
/// <param name="Level">0 heads the document, 1 heads a part of it and stands among the headings of that level.</param>
internal sealed record TitleBand(string Above, string Title, string Below, int Level = 0) : Block
{
    /// <summary>From this page on, at the head of each page; null leaves it as it was.</summary>
    public string? RunningHead { get; init; }
    /// <summary>From this page on, at the foot of each page; null leaves it as it was.</summary>
    public string? Footer { get; init; }
}

/// <summary>Level 1 stands directly under the report's title; 3 is the deepest.</summary>
internal sealed record Heading(int Level, string Text) : Block;

/// <summary>The table of contents: the headings that follow, with their pages where there are pages.</summary>
/// <param name="Depth">The deepest level listed.</param>
internal sealed record ContentsList(int Depth = 2) : Block
{
    public const string Title = "Contents";
}

/// <param name="Text">Markdown.</param>
internal sealed record Paragraph(string Text, bool IsQuiet = false) : Block;

/// <summary>A sentence set apart, which nobody may miss.</summary>
internal sealed record Notice(string Text) : Block;

/// <summary>Short labelled facts, side by side.</summary>
internal sealed record Facts(IReadOnlyList<Fact> Items) : Block;
internal sealed record Fact(string Label, string Value);

/// <summary>Large figures with their labels, side by side.</summary>
internal sealed record Tiles(IReadOnlyList<Tile> Items) : Block;
internal sealed record Tile(string Label, string Value, string? Of, string? Note, Tone Tone);

/// <summary>Words and what they mean; a term may carry the mark it explains.</summary>
internal sealed record Terms(IReadOnlyList<Term> Items) : Block;
internal sealed record Term(string Name, string Meaning, Tone? Mark = null);

internal sealed record PageBreak : Block;
