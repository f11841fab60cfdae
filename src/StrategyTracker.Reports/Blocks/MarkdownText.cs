using System.Buffers;
using Markdig;
using Markdig.Syntax;

namespace StrategyTracker.Reports.Blocks;

/// <summary>
/// Markdown read as the screen reads it (Ui/SafeMarkdown): HTML stays the signs that were typed, links lead to http, https and
/// mailto only. Each line is a passage of its own, as it was typed; a table becomes a list, one item a row.
/// </summary>
internal static class MarkdownText
{
    /// <summary>More than this is shown as it was typed, so that no text costs more than its length.</summary>
    private const int LongestParsed = 2_000_000, MostUnclosed = 500;
    private static readonly SearchValues<char> _signs = SearchValues.Create("*_[]#>`\\-+~|<&.)=!\t");
    private static readonly char[] _lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation().Build();

    public static IReadOnlyList<ProsePart> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }
        if (text.Length > LongestParsed || !CouldBeMarkdown(text) || HasLinksWithoutEnd(text))
        {
            return AsTyped(text);
        }
        try
        {
            return new MarkdownReader(text).Read(Markdown.Parse(text, _pipeline));
        }
        catch (ArgumentException)
        {
            return AsTyped(text);                                     // nested deeper than the parser goes
        }
    }

    /// <summary>The words alone, a line for each passage and item; links keep their address.</summary>
    public static string Plain(string? text) => string.Join('\n', Lines(Read(text), ""));

    private static IEnumerable<string> Lines(IEnumerable<ProsePart> parts, string indent) => parts.SelectMany(part => part switch
    {
        Passage p => [indent + string.Concat(p.Spans.Select(s => s.Printed))],
        ProseList l => l.Items.SelectMany((item, i) => Lines(item, "").Select((line, n) => indent + (n == 0 ? l.LabelOf(i) + " " : "   ") + line)),
        _ => Enumerable.Empty<string>(),
    });

    // A sentence holds full stops and hyphens, so only what such a sign does at a line's start or in a pair needs the parser.
    private static bool CouldBeMarkdown(string text)
    {
        if (text.AsSpan().IndexOfAny("*_[`\\|<&!\t") >= 0)
        {
            return true;
        }
        if (text.AsSpan().IndexOfAny(_signs) < 0 && !text.Contains("    ", StringComparison.Ordinal))
        {
            return false;
        }
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var start = line.TrimStart(' ');
            if (start.Length > 0 && (line.Length - start.Length > 3 || start[0] is '#' or '>' or '-' or '+' or '=' or '~' || char.IsAsciiDigit(start[0])))
            {
                return true;
            }
        }
        return false;
    }

    // The parser looks to the text's end for the end of each link.
    private static bool HasLinksWithoutEnd(string text)
    {
        var open = 0;
        for (var i = 0; i < text.Length && open <= MostUnclosed; i++)
        {
            open = text[i] == ')' ? Math.Max(0, open - 1) : text[i] == '(' && i > 0 && text[i - 1] == ']' ? open + 1 : open;
        }
        return open > MostUnclosed;
    }

    private static Passage[] AsTyped(string text) =>
        [.. text.Split(_lineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Passage([new(line)]))];
}
