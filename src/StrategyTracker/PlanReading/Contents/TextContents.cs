using System.Text.RegularExpressions;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>Plain text: tables by tabs or bars, bullets by their signs, headings by standing alone.</summary>
internal static class TextContents
{
    public static Held Read(string text, PlanLimits limits, CancellationToken cancel)
    {
        var held = new Held();
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.TrimStart().StartsWith('<') && Regex.IsMatch(text[..Math.Min(text.Length, 4000)], "<(?:table|html|body|p|ul|ol|div)\\b", RegexOptions.IgnoreCase)) { return HtmlContents.Read(text, cancel); }
        var lines = text.Split('\n');
        var tables = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            if (Folded.Text(lines[i]).Length == 0) { continue; }
            var end = TableEnd(lines, i, out var delimiter);
            if (end > i)
            {
                var chunk = string.Join('\n', lines[i..end].Where(l => !Regex.IsMatch(l, @"^\s*\|?[\s:|\-]+\|?\s*$")).Select(l => delimiter == '|' ? l.Trim().Trim('|') : l));
                held.Blocks.Add(DelimitedContents.Grid(chunk, delimiter, $"table {++tables}", limits, cancel));
                i = end - 1;
                continue;
            }
            ReadLine(held, lines, i);
        }
        return held;
    }

    private static int TableEnd(string[] lines, int from, out char delimiter)
    {
        foreach (var sign in new[] { '\t', '|', ';', ',' })
        {
            delimiter = sign;
            var least = sign is '\t' or '|' ? 1 : 2;
            var first = Count(lines[from], sign);
            if (first < least) { continue; }
            var end = from;
            var quoted = false;
            while (end < lines.Length && (quoted || (Count(lines[end], sign) is var n && n >= least && (sign is '\t' or '|' || n == first || lines[end].Contains('"', StringComparison.Ordinal)))))
            {
                if (lines[end].Count(c => c == '"') % 2 == 1) { quoted = !quoted; }
                end++;
            }
            if (quoted) { continue; }
            if (end - from >= 2) { return end; }
        }
        delimiter = '\t';
        return from;

        static int Count(string line, char sign) => line.Trim(sign == '\t' ? ' ' : '\0').Count(c => c == sign);
    }

    private static void ReadLine(Held held, string[] lines, int i)
    {
        var (where, text) = ($"line {i + 1}", Folded.Text(lines[i]));
        var line = CellLine.Of(lines[i]);
        if (text.StartsWith('#')) { held.Blocks.Add(new HeadingBlock(where, text.TrimStart('#', ' '), text.TakeWhile(c => c == '#').Count())); return; }
        if (line.Level >= 0) { held.Blocks.Add(new ItemBlock(where, line.Text, line.Level, null)); return; }
        var next = i + 1 < lines.Length ? Folded.Text(lines[i + 1]) : "";
        var before = i > 0 ? Folded.Text(lines[i - 1]) : "";
        var counted = Regex.Match(text, @"^(?<n>\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?<t>\S.*)$");
        if (counted.Success && (Regex.IsMatch(next, @"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+") || Regex.IsMatch(before, @"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+")))
        {
            var isInner = char.IsLetter(counted.Groups["n"].Value.TrimStart('(')[0]) || lines[i].StartsWith("   ", StringComparison.Ordinal);
            held.Blocks.Add(new ItemBlock(where, counted.Groups["t"].Value, isInner ? 1 : 0, counted.Groups["n"].Value));
            return;
        }
        if (text.Length <= 90 && !text.EndsWith('.') && !text.EndsWith(',') && !text.EndsWith(';') && (before.Length == 0 || i == 0) && !Regex.IsMatch(text, @"^[^:]{2,30}:\s+\S.{40}"))
        {
            held.Blocks.Add(new HeadingBlock(where, text.TrimEnd(':'), next.Length == 0 || CellLine.Of(lines[Math.Min(i + 1, lines.Length - 1)]).Level >= 0 ? 2 : 9, IsGuessed: true));
            return;
        }
        held.Blocks.Add(new ParagraphBlock(where, text));
    }
}
