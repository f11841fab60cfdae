namespace StrategyTracker.Reports.Blocks;

/// <summary>A part of a running text: a passage or a list.</summary>
internal abstract record ProsePart;

internal enum PassageKind { Plain, Heading, Quote, Code }

/// <summary>A paragraph, as one line was typed.</summary>
internal sealed record Passage(IReadOnlyList<TextSpan> Spans, PassageKind Kind = PassageKind.Plain) : ProsePart
{
    public string Text => string.Concat(Spans.Select(s => s.Text));
}

/// <param name="Start">The first number; null when the items have bullets.</param>
internal sealed record ProseList(IReadOnlyList<IReadOnlyList<ProsePart>> Items, int? Start = null) : ProsePart
{
    public string LabelOf(int item) => Start is { } start ? FormattableString.Invariant($"{(long)start + item}.") : "•";
}

/// <summary>Words set alike.</summary>
/// <param name="Address">Where they lead; http, https or mailto.</param>
internal readonly record struct TextSpan(string Text, bool IsStrong = false, bool IsEmphasised = false, string? Address = null)
{
    /// <summary>As paper needs it: words that lead somewhere, with the address after them.</summary>
    public string Printed => Address is null || Text == Address || "mailto:" + Text == Address ? Text : Text.Length == 0 ? Address : $"{Text} ({Address})";
}
