using System.Globalization;

namespace StrategyTracker.Reports.Layout;

/// <summary>Greedy line breaking: at spaces, after hyphens, dashes and slashes, at soft hyphens, and inside a word that alone is too wide.</summary>
internal static class Lines
{
    /// <summary>A line that ends at a space keeps it, painted, or a reader would join the words of two lines.</summary>
    public static List<string> Break(string text, Style style, double width, IRuler ruler)
    {
        var isPlain = !text.Contains('\u00AD', StringComparison.Ordinal);
        if (isPlain && text is [not ' ', ..] and [.., not ' '] && ruler.Width(text, style) <= width)
        {
            return new(1) { text };                           // most cells hold one line
        }
        var ranges = Ranges(text, width, new PlainMeasure(text, style, ruler));
        var lines = new List<string>(ranges.Count);
        foreach (var (from, to, endsAtSpace) in ranges)
        {
            lines.Add(isPlain ? text[from..(endsAtSpace ? to + 1 : to)] : Shown(text[from..to]) + (endsAtSpace ? " " : ""));
        }
        return lines;
    }

    /// <summary>Where each line of a text begins and ends, and whether the next begins after a space.</summary>
    public static List<(int From, int To, bool EndsAtSpace)> Ranges<TMeasure>(string text, double width, TMeasure measure) where TMeasure : IMeasure
    {
        var lines = new List<(int From, int To, bool EndsAtSpace)>();
        double space = measure.Space, hyphen = measure.Hyphen, used = 0;
        int start = 0, end = 0;                               // the line so far is text[start..end]
        for (var at = 0; Next(text, at) is { } run; at = run.To)
        {
            var wide = measure.Width(run.From, run.To);
            var lead = end > start && run.AfterSpace ? space : 0;
            if (end > start && used + lead + wide + (run.IsSoft ? hyphen : 0) > width)
            {
                lines.Add((start, end, run.AfterSpace));
                (start, end, used, lead) = (run.From, run.From, 0, 0);
            }
            if (end <= start)
            {
                start = run.From;
            }
            while (wide > width && start < run.To)            // one word wider than the line
            {
                var fit = Fit(text, start, run.To, width, measure);
                if (fit == run.To)
                {
                    break;
                }
                lines.Add((start, fit, false));
                start = fit;
                wide = measure.Width(start, run.To);
            }
            used += lead + wide;
            end = run.To;
        }
        if (end > start)
        {
            lines.Add((start, end, false));
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
        var fit = Fit(text, 0, text.Length, width - ruler.Width("…", style), new PlainMeasure(text, style, ruler));
        return text[..fit].TrimEnd() + "…";
    }

    private static int Fit<TMeasure>(string text, int from, int to, double width, TMeasure measure) where TMeasure : IMeasure
    {
        var used = 0.0;
        for (var i = from; i < to; i++)
        {
            used += measure.Width(i, i + 1);
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

    /// <summary>As it is painted: soft hyphens gone, but for one that ends the line.</summary>
    public static string Shown(string line) => !line.Contains('\u00AD', StringComparison.Ordinal)
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

/// <summary>How wide parts of a text are.</summary>
internal interface IMeasure
{
    double Space { get; }
    double Hyphen { get; }
    double Width(int from, int to);
}

internal readonly record struct PlainMeasure(string Text, Style Style, IRuler Ruler) : IMeasure
{
    public double Space => Ruler.Width(" ", Style);
    public double Hyphen => Ruler.Width("-", Style);
    public double Width(int from, int to) => Ruler.Width(Text.AsSpan(from, to - from), Style);
}
