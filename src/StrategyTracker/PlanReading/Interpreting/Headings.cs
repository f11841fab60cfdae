using System.Text.RegularExpressions;

namespace StrategyTracker.PlanReading.Interpreting;

/// <summary>What a heading or a title across a table says: a section with its number, an objective, or only "Actions".</summary>
internal static partial class Headings
{
    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:(?:section|chapter|part)\s+(?<n>\d+(?:\.\d+)*|[A-Z]|[IVX]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\s*(?:[:.–—\-]+\s*|\s+)|(?<n>\d{1,3}(?:\.\d{1,3})*|[A-Z]\d{1,2})\s*[.):–\-]*\s+)(?<t>\S.*)$", Usual)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<k>(?:strategic |key |corporate |equality |our |national |local )*(?:theme|thema|priority|priority area|objective|amcan|outcome|goal|nod|aim|pillar|strand|workstream|work stream|domain|focus area|area|principle|commitment|ambition|programme|pathway|standard|recommendation|section|chapter|part))\s+(?<n>\d+(?:\.\d+)*[a-z]?|[A-Z]|[IVX]+|one|two|three|four|five|six|seven|eight|nine|ten)\b", Usual)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:strategic |key |corporate |equality |our )*(?:theme|thema|priority|priority area|objective|amcan|outcome|goal|aim|pillar|strand|workstream|work stream|domain|focus area|area|principle|commitment|ambition|programme|pathway|section)s?\b(?:\s+\S{1,6})?\s*[:.–\-]", Usual)]
    private static partial Regex LabelledOnly();

    [GeneratedRegex(@"^(?:the |key |our |priority |agreed |proposed |summary of |list of |detailed |\d+(?:\.\d+)*\.?\s+)*(?:actions?|actions? points?|actions? plan|action plan table|what we will do|what will we do|what we are going to do|we will|next steps|commitments|recommendations|delivery plan|implementation plan|work plan|camau gweithredu|cynllun gweithredu)(?:\s+(?:from|for|arising from|under|in|to be taken|to support|to achieve|to deliver|we will take)\b.*)?\s*[:.]?$", Usual)]
    private static partial Regex OnlyActions();

    [GeneratedRegex(@"^(?:contents|table of contents|foreword|introduction|background|context|purpose|scope|glossary|appendix\b.*|annex\b.*|governance|monitoring.*|references|bibliography|acknowledgements|executive summary|summary|document control|version control|contact\w*|cynnwys|rhagair)$", Usual)]
    private static partial Regex Frame();

    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    public static bool AreActions(string text) => text.Length <= 120 && OnlyActions().IsMatch(text);

    public static bool IsFrame(string text) => Frame().IsMatch(text);

    public static bool IsLabelled(string text) => Labelled().IsMatch(text) || LabelledOnly().IsMatch(text);

    public static bool IsNumbered(string text) => Numbered().IsMatch(text);

    public static bool IsObjective(string text) => Regex.IsMatch(text, @"^(?:strategic |key |equality |specific |our )*(?:objective|outcome|aim|goal|amcan|nod)s?\b", Usual);

    public static SectionAsRead Section(string text)
    {
        if (Labelled().Match(text) is { Success: true } label && !Regex.IsMatch(label.Groups["k"].Value, "^(?:section|chapter|part)$", Usual)) { return new SectionAsRead(Digits(label.Groups["n"].Value), text); }
        if (Numbered().Match(text) is { Success: true } m && !Regex.IsMatch(text, @"^(?:19|20)\d\d")) { return new SectionAsRead(Digits(m.Groups["n"].Value), m.Groups["t"].Value); }
        return new SectionAsRead(null, text);
    }

    private static string Digits(string number) => Array.IndexOf(Words, number.ToLowerInvariant()) is >= 0 and var at ? (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : number;
}
