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
        List<string> table = [];
        foreach (var line in (markdown ?? "").Split(_lineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('|'))
            {
                table.Add(line);
                continue;
            }
            foreach (var block in TableOf(table)) { yield return block; }
            table.Clear();
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
        foreach (var block in TableOf(table)) { yield return block; }
    }

    /// <summary>Lines between bars: a table when the second line rules off the first, otherwise as they were typed.</summary>
    private static IEnumerable<Block> TableOf(List<string> lines)
    {
        if (lines.Count < 3 || lines[1].Any(c => c is not ('|' or '-' or ':' or ' '))) { return lines.SelectMany(MarkdownText.Paragraphs).Select(p => new Paragraph(p)); }
        var columns = Cells(lines[0]);
        return
        [
            new Table($"Table of {string.Join(", ", columns)}", [.. columns.Select((c, at) => new Column(c, 100.0 / columns.Count, IsRowHeader: at == 0))],
                [.. lines.Skip(2).Select(line => new Row([.. Cells(line).Concat(Enumerable.Repeat("", columns.Count)).Take(columns.Count).Select(c => new Cell(c))]))]),
        ];
    }

    private static List<string> Cells(string line) => [.. line.Trim('|').Split('|').Select(c => MarkdownText.Plain(c.Trim()))];
}
