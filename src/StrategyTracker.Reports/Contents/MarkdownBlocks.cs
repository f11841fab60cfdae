using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>A Markdown text as blocks: its headings become headings, everything between them running text.</summary>
internal static class MarkdownBlocks
{
    private static readonly char[] _lineEnds = ['\n', '\r'];

    /// <param name="top">The level of the uppermost heading in the text; none stands deeper than level 3.</param>
    public static IEnumerable<Block> Of(string? markdown, int top)
    {
        Stack<int> above = [];
        List<string> table = [], prose = [];
        foreach (var line in (markdown ?? "").Split(_lineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith('|'))
            {
                foreach (var block in ProseOf(prose)) { yield return block; }
                table.Add(line);
                continue;
            }
            foreach (var block in TableOf(table)) { yield return block; }
            table.Clear();
            var signs = line.TakeWhile(c => c == '#').Count();
            if (signs is > 0 and <= 6 && line.Length > signs && line[signs] == ' ' && MarkdownText.Plain(line) is { Length: > 0 } words)
            {
                foreach (var block in ProseOf(prose)) { yield return block; }
                // By its depth among the headings above it, so that no level is skipped whatever was typed.
                while (above.TryPeek(out var last) && last >= signs) { above.Pop(); }
                above.Push(signs);
                yield return new Heading(Math.Min(top - 1 + above.Count, 3), words);
            }
            else
            {
                prose.Add(line);
            }
        }
        foreach (var block in TableOf(table).Concat(ProseOf(prose))) { yield return block; }
    }

    /// <summary>What has gathered, as one running text, so that its lists stay lists.</summary>
    private static List<Block> ProseOf(List<string> lines)
    {
        if (lines.Count == 0) { return []; }
        List<Block> text = [new Paragraph(string.Join('\n', lines))];
        lines.Clear();
        return text;
    }

    /// <summary>Lines between bars: a table when the second line rules off the first, otherwise as they were typed.</summary>
    private static IEnumerable<Block> TableOf(List<string> lines)
    {
        if (lines.Count < 3 || lines[1].Any(c => c is not ('|' or '-' or ':' or ' '))) { return lines.Count == 0 ? [] : [new Paragraph(string.Join('\n', lines))]; }
        var columns = Cells(lines[0]);
        return
        [
            new Table($"Table of {string.Join(", ", columns)}", [.. columns.Select((c, at) => new Column(c, 100.0 / columns.Count, IsRowHeader: at == 0))],
                [.. lines.Skip(2).Select(line => new Row([.. Cells(line).Concat(Enumerable.Repeat("", columns.Count)).Take(columns.Count).Select(c => new Cell(c))]))]),
        ];
    }

    private static List<string> Cells(string line) => [.. line.Trim('|').Split('|').Select(c => MarkdownText.Plain(c.Trim()))];
}
