using System.Globalization;
using System.Text;

namespace StrategyTracker.Domain;

/// <summary>Checks on what people type, in one place, so that every screen, command and import refuses alike.</summary>
public static class Text
{
    /// <summary>The longest Markdown text kept, in characters; below the hub's message limit.</summary>
    public const int LongestNarrative = 100_000;
    public const int LongestLine = 500;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A required single line, trimmed.</summary>
    /// <exception cref="RuleViolation">Empty or too long.</exception>
    public static string Line(string? value, string name, int longest = LongestLine)
    {
        var line = Clean(value, oneLine: true);
        return line.Length == 0 ? throw new RuleViolation($"{name} is missing.") : Bounded(line, name, longest);
    }

    /// <summary>An optional text, trimmed; null when there is nothing in it.</summary>
    /// <exception cref="RuleViolation">Too long.</exception>
    public static string? Optional(string? value, string name, int longest = LongestNarrative) =>
        Clean(value, oneLine: false) is { Length: > 0 } text ? Bounded(text, name, longest) : null;

    /// <summary>A day as people here write it: 31 December 2007.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <inheritdoc cref="Day(DateOnly)"/>
    public static string Day(DateOnly? day, string none = "no date") => day is { } d ? Day(d) : none;

    /// <summary>Trimmed, without the control characters and broken surrogates that PostgreSQL and XML refuse.</summary>
    private static string Clean(string? value, bool oneLine)
    {
        if (string.IsNullOrWhiteSpace(value)) { return ""; }
        if (!value.Any(c => (char.IsControl(c) && (oneLine || c is not ('\n' or '\r' or '\t'))) || char.IsSurrogate(c))) { return value.Trim(); }
        var kept = new StringBuilder(value.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in (oneLine ? value.ReplaceLineEndings(" ").Replace('\t', ' ') : value).EnumerateRunes())      // a broken one comes out as U+FFFD
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\r' or '\t') { kept.Append(units[..rune.EncodeToUtf16(units)]); }
        }
        return kept.ToString().Trim();
    }

    private static string Bounded(string value, string name, int longest) =>
        value.Length <= longest ? value : throw new RuleViolation($"{name} is {value.Length:N0} characters long; {longest:N0} is the most that can be kept.");
}
