using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>The bullets and numbers that Word sets before paragraphs; they stand nowhere in the text.</summary>
internal sealed class WordNumbering
{
    private sealed record Level(string Format, string Text, int Start);

    private readonly Dictionary<string, Dictionary<int, Level>> _levels = [];
    private readonly Dictionary<string, string> _lists = [];
    private readonly Dictionary<string, int[]> _counts = [];

    public WordNumbering(XElement? numbering)
    {
        if (numbering is null) { return; }
        foreach (var list in numbering.Elements().Named("abstractNum"))
        {
            var levels = new Dictionary<int, Level>();
            foreach (var level in list.Elements().Named("lvl"))
            {
                var start = int.TryParse(level.Child("start")?.Value("val"), out var s) ? s : 1;
                levels[level.Number("ilvl")] = new Level(level.Child("numFmt")?.Value("val") ?? "decimal", level.Child("lvlText")?.Value("val") ?? "", start);
            }
            _levels[list.Value("abstractNumId") ?? ""] = levels;
        }
        foreach (var list in numbering.Elements().Named("num"))
        {
            _lists[list.Value("numId") ?? ""] = list.Child("abstractNumId")?.Value("val") ?? "";
        }
    }

    /// <summary>The number before the next paragraph of a list; empty for a bullet, null where there is no list.</summary>
    public string? Next(string listId, int level)
    {
        if (listId is "0" or "" || !_lists.TryGetValue(listId, out var id) || !_levels.TryGetValue(id, out var levels)) { return null; }
        if (!levels.TryGetValue(level, out var own)) { return ""; }
        if (!_counts.TryGetValue(id, out var counts)) { _counts[id] = counts = new int[10]; }
        if (level is < 0 or > 8) { return ""; }
        counts[level]++;
        Array.Clear(counts, level + 1, counts.Length - level - 1);
        if (own.Format is "bullet" or "none") { return ""; }
        var number = new StringBuilder(own.Text);
        for (var i = 0; i <= level; i++)
        {
            var above = levels.GetValueOrDefault(i) ?? own;
            var count = Math.Max(counts[i], 1) + above.Start - 1;
            number.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Written(count, above.Format));
        }
        return number.ToString();
    }

    private static string Written(int count, string format) => format switch
    {
        "lowerLetter" => Letter(count, 'a'),
        "upperLetter" => Letter(count, 'A'),
        "lowerRoman" => Roman(count).ToLowerInvariant(),
        "upperRoman" => Roman(count),
        "decimalZero" => count.ToString("00", CultureInfo.InvariantCulture),
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int count, char first) => new((char)(first + ((count - 1) % 26)), ((count - 1) / 26) + 1);

    private static string Roman(int count)
    {
        var roman = new StringBuilder();
        foreach (var (value, sign) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            while (count >= value) { roman.Append(sign); count -= value; }
        }
        return roman.ToString();
    }
}

/// <summary>XML by local names: the strict and the usual form of Office files differ in their namespaces alone.</summary>
internal static class LocalNames
{
    public static IEnumerable<XElement> Named(this IEnumerable<XElement> elements, string name) => elements.Where(e => e.Name.LocalName == name);

    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    public static XElement? Path(this XElement element, params string[] names)
    {
        XElement? at = element;
        foreach (var name in names) { at = at?.Child(name); }
        return at;
    }

    public static string? Value(this XElement element, string attribute) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == attribute)?.Value;

    public static int Number(this XElement element, string attribute) =>
        int.TryParse(element.Value(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static bool IsOn(this XElement? element) => element is not null && element.Value("val") is not ("0" or "false" or "off");
}
