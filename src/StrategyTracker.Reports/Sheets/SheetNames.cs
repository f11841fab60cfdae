using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Sheets;

/// <summary>Names that Excel takes for sheets: at most 31 characters, none of []:*?/\, no apostrophe at either end, none twice.</summary>
internal static class SheetNames
{
    public const string About = "About";
    private const int Longest = 31;
    // Excel keeps "History" for itself.
    private static readonly string[] _taken = [About, "History"];

    public static IReadOnlyList<string> For(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(_taken, StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(n => Unique(Allowed(n), taken))];
    }

    private static string Allowed(string name)
    {
        var allowed = string.Concat(CleanText.OneLine(name).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : c));
        allowed = string.Join(' ', allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        return allowed.Length == 0 ? "List" : Cut(allowed, Longest);
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var n = 2; !taken.Add(unique); n++)
        {
            var end = FormattableString.Invariant($" ({n})");
            unique = Cut(name, Longest - end.Length) + end;
        }
        return unique;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd(' ', '\'');
}
