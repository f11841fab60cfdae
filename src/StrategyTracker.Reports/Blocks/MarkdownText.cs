using System.Buffers;
using System.Text.RegularExpressions;

namespace StrategyTracker.Reports.Blocks;

/// <summary>
/// Markdown as the plain words it stands for: emphasis loses its signs, a link keeps its address, a list its bullets.
/// Each line is a paragraph, as it was typed.
/// </summary>
internal static partial class MarkdownText
{
    private static readonly SearchValues<char> _signs = SearchValues.Create("*_[]#>`\\-+~");
    private static readonly char[] _lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static IEnumerable<string> Paragraphs(string text) =>
        text.Split(_lineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Plain).Where(t => t.Length > 0);

    public static string Plain(string line)
    {
        if (line.AsSpan().IndexOfAny(_signs) < 0)
        {
            return line;
        }
        if (Rule().IsMatch(line))
        {
            return "";
        }
        line = Bullet().Replace(Opening().Replace(line, ""), "• ");
        line = Link().Replace(line, m => m.Groups["text"].Value == m.Groups["to"].Value || m.Groups["text"].Value.Length == 0
            ? m.Groups["to"].Value
            : $"{m.Groups["text"].Value} ({m.Groups["to"].Value})");
        // Twice, since emphasis may stand within emphasis.
        line = Emphasis().Replace(Emphasis().Replace(line, "${inner}"), "${inner}");
        return Escape().Replace(line, "$1").Trim();
    }

    [GeneratedRegex(@"^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:#{1,6}\s+|>\s?)+")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[-*+]\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]*)\]\((?<to>[^()\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    // The signs stand against words on their inner side and not within a word, so that "2 * 3 * 4" and "a_b_c" stay.
    [GeneratedRegex(@"(?<![\w\\*_~`])(?<sign>\*\*\*|\*\*|\*|___|__|_|~~|`)(?=[^\s*_~`])(?<inner>.{0,500}?[^\s\\])\k<sign>(?![\w*_~`])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();
}
