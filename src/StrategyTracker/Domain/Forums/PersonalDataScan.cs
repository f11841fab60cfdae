using System.Text.RegularExpressions;

namespace StrategyTracker.Domain.Forums;

/// <summary>Something in a text by which a person might be known.</summary>
public sealed record PersonalDataHint(string What, string Found);

/// <summary>
/// Looks for what personal data looks like: dates of birth, postcodes, reference numbers, telephone numbers and addresses for
/// letters. It warns and no more; the second person decides (S-2). A name it cannot see.
/// </summary>
public static partial class PersonalDataScan
{
    /// <summary>As many as are worth showing.</summary>
    public const int Most = 10;

    private static readonly (string What, Regex Pattern)[] Patterns =
    [
        ("A full date, perhaps of birth", FullDate()),
        ("A postcode", Postcode()),
        ("A National Insurance number", InsuranceNumber()),
        ("A reference number of the police or prisons", PoliceOrPrisonNumber()),
        ("A case or reference number", CaseNumber()),
        ("A telephone number", Telephone()),
        ("An e-mail address", Email()),
    ];

    public static IReadOnlyList<PersonalDataHint> Look(params IEnumerable<string?> texts)
    {
        List<PersonalDataHint> found = [];
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var text in texts.Where(t => !string.IsNullOrWhiteSpace(t)))
        {
            List<(int From, int To)> taken = [];
            foreach (var (what, pattern) in Patterns)
            {
                foreach (Match match in pattern.Matches(text!))
                {
                    if (taken.Exists(t => match.Index < t.To && t.From < match.Index + match.Length)) { continue; }       // a date is not a case number too
                    taken.Add((match.Index, match.Index + match.Length));
                    if (found.Count < Most && seen.Add(match.Value)) { found.Add(new PersonalDataHint(what, match.Value)); }
                }
            }
        }
        return found;
    }

    [GeneratedRegex(@"\b(?:(?:0?[1-9]|[12]\d|3[01])[/.\-](?:0?[1-9]|1[0-2])[/.\-](?:\d{4}|\d{2})|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\s+\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex InsuranceNumber();

    [GeneratedRegex(@"\b(?:\d{2}(?:\d{2})?/\d{4,7}[A-Z]|[A-Z]\d{4}[A-Z]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex PoliceOrPrisonNumber();

    [GeneratedRegex(@"\b(?:[A-Z]{1,3}[/\-]?\d{5,}|\d{7,})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"(?<!\d)(?:\+44\s?|0)\d{2,4}[\s\-]?\d{3,4}[\s\-]?\d{3,4}(?!\d)", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"[A-Z0-9._%+\-]{1,64}@[A-Z0-9.\-]{1,200}\.[A-Z]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Email();
}
