namespace StrategyTracker.Reports.Blocks;

internal abstract record Block;

/// <summary>The head of the report's first page.</summary>
internal sealed record TitleBand(string Above, string Title, string Below) : Block;

/// <summary>Level 1 stands directly under the report's title.</summary>
internal sealed record Heading(int Level, string Text) : Block;

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
