using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>A Markdown text as blocks: its headings become headings, everything else paragraphs of plain words.</summary>
internal static class MarkdownBlocks
{
    private static readonly char[] _lineEnds = ['\n', '\r'];

    /// <param name="top">The level of a "# heading" in the text; no heading stands deeper than level 3.</param>
    public static IEnumerable<Block> Of(string? markdown, int top)
    {
        var first = true;
        var previous = top - 1;
        foreach (var line in (markdown ?? "").Split(_lineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var signs = line.TakeWhile(c => c == '#').Count();
            if (signs is > 0 and <= 6 && line.Length > signs && line[signs] == ' ' && MarkdownText.Plain(line) is { Length: > 0 } words)
            {
                // A level is never skipped, so that the outline stays whole whatever was typed.
                previous = Math.Min(Math.Min(first ? top : previous + 1, top + signs - 1), 3);
                first = false;
                yield return new Heading(previous, words);
            }
            else
            {
                foreach (var paragraph in MarkdownText.Paragraphs(line)) { yield return new Paragraph(paragraph); }
            }
        }
    }
}
