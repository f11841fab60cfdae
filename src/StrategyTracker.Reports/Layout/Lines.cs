using System.Globalization;

namespace StrategyTracker.Reports.Layout;

/// <summary>Greedy line breaking: at spaces, after hyphens, dashes and slashes, at soft hyphens, and inside a word that alone is too wide.</summary>
internal static class Lines
{
    /// <summary>A line that ends at a space keeps it, painted, or a reader would join the words of two lines.</summary>
    public static List<string> Break(string text, Style style, double width, IRuler ruler)
    {
        var lines = new List<string>();
        double space = ruler.Width(" ", style), hyphen = ruler.Width("-", style), used = 0;
        int start = 0, end = 0;                               // the line so far is text[start..end]
        for (var at = 0; Next(text, at) is { } run; at = run.To)
        {
            var wide = ruler.Width(text.AsSpan(run.From, run.To - run.From), style);
            var lead = end > start && run.AfterSpace ? space : 0;
            if (end > start && used + lead + wide + (run.IsSoft ? hyphen : 0) > width)
            {
                lines.Add(Shown(text[start..end]) + (run.AfterSpace ? " " : ""));
                (start, end, used, lead) = (run.From, run.From, 0, 0);
            }
            if (end <= start)
            {
                start = run.From;
            }
            while (wide > width && start < run.To)            // one word wider than the line
            {
                var fit = Fit(text, start, run.To, style, width, ruler);
                if (fit == run.To)
                {
                    break;
                }
                lines.Add(Shown(text[start..fit]));
                start = fit;
                wide = ruler.Width(text.AsSpan(start, run.To - start), style);
            }
            used += lead + wide;
            end = run.To;
        }
        if (end > start)
        {
            lines.Add(Shown(text[start..end]));
        }
        return lines;
    }

    /// <summary>One line, cut with an ellipsis when it is too long for the width.</summary>
    public static string Cut(string text, Style style, double width, IRuler ruler)
    {
        if (ruler.Width(text, style) <= width)
        {
            return text;
        }
        var fit = Fit(text, 0, text.Length, style, width - ruler.Width("…", style), ruler);
        return text[..fit].TrimEnd() + "…";
    }

    private static int Fit(string text, int from, int to, Style style, double width, IRuler ruler)
    {
        var used = 0.0;
        for (var i = from; i < to; i++)
        {
            used += ruler.Width(text.AsSpan(i, 1), style);
            if (used > width)
            {
                var fit = i;
                while (fit > from && CharUnicodeInfo.GetUnicodeCategory(text[fit]) == UnicodeCategory.NonSpacingMark)
                {
                    fit--;                                    // a mark stays with its letter
                }
                return fit > from ? fit : Math.Max(i, from + 1);
            }
        }
        return to;
    }

    private static string Shown(string line) => !line.Contains('\u00AD', StringComparison.Ordinal)
        ? line
        : line.TrimEnd('\u00AD').Replace("\u00AD", "", StringComparison.Ordinal) + (line.EndsWith('\u00AD') ? "-" : "");

    /// <summary>The next unbreakable run: where it is, whether a space stands before it, whether it ends in a soft hyphen.</summary>
    private static (int From, int To, bool AfterSpace, bool IsSoft)? Next(string text, int at)
    {
        var from = at;
        while (from < text.Length && text[from] == ' ')
        {
            from++;
        }
        if (from == text.Length)
        {
            return null;
        }
        var to = from;
        while (to < text.Length && text[to] != ' ')
        {
            if (text[to++] is '-' or '–' or '—' or '/' or '\u00AD' && to - from > 2 && to < text.Length && char.IsLetter(text[to]))
            {
                break;                                        // not within a number, a date or a reference
            }
        }
        return (from, to, from > at, text[to - 1] == '\u00AD');
    }
}
