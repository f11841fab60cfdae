using System.Globalization;
using System.Text.RegularExpressions;

namespace StrategyTracker.PlanReading.Interpreting;

/// <summary>What a plan's words about time mean: the last day of what they name, how often, both, or neither.</summary>
internal sealed partial class PlanDates(YearKind years, int? referenceYear, (int First, int Last)? planYears)
{
    public sealed record Time(DateOnly? Date, string? Rhythm, bool IsUnderstood);

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private const string MonthWords = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
        + "|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr";

    private static readonly string[] WelshMonths = ["ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr"];

    private const string YearWord = @"(?:20\d\d|19\d\d)";
    private const string SplitYear = @"(?:fy\s*)?(?<y1>20\d\d|19\d\d|(?<=fy\s*)\d\d)\s*[/\-–—]\s*(?<y2>20\d\d|\d\d?)(?!\d|[/\-.]\d)";
    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<!\d)(?<y>20\d\d|19\d\d)-(?<m>\d\d)-(?<d>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?)?(?!\d)", Usual)] private static partial Regex Iso();
    [GeneratedRegex(@"(?<![\d/.])(?<d>\d{1,2})[./\-](?<m>\d{1,2})[./\-](?<y>\d{4}|\d{2})(?![\d/])(?:\s+\d\d:\d\d(?::\d\d)?)?", Usual)] private static partial Regex Numeric();
    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s\-.]*(?<mon>" + MonthWords + @")\b\.?,?[\s\-]*(?<y>(?:20|19)\d\d|'?\d\d)(?![\d/])", Usual)] private static partial Regex DayMonthYear();
    [GeneratedRegex(@"\b(?<mon>" + MonthWords + @")\b\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:20|19)\d\d)(?!\d)", Usual)] private static partial Regex MonthDayYear();
    [GeneratedRegex(@"\b(?<mon>" + MonthWords + @")\b\.?,?[\s\-–/]*(?<y>(?:20|19)\d\d|'?\d\d)(?![\d]|st|nd|rd|th)(?:\s*[/\-–]\s*(?<y2>\d\d))?(?!\d)", Usual)] private static partial Regex MonthYear();
    [GeneratedRegex(@"(?<![\d/.])(?<m>0?[1-9]|1[0-2])[/.](?<y>20\d\d)(?!\d)", Usual)] private static partial Regex NumberedMonth();
    [GeneratedRegex(@"\b(?:q(?:uarter|tr)?\s*(?<q>[1-4])|(?<qw>first|second|third|fourth|last|1st|2nd|3rd|4th)\s+quarter)\b(?:[\s,(\-–:]*(?:of\s+)?(?:" + SplitYear + @"|(?<y>" + YearWord + @")))?", Usual)] private static partial Regex Quarter();
    [GeneratedRegex(SplitYear + @"[\s,(:\-–]*q(?:uarter|tr)?\s*(?<q>[1-4])\b", Usual)] private static partial Regex YearQuarter();
    [GeneratedRegex(@"\bh(?<h>[12])\b[\s,(\-–]*(?:" + SplitYear + @"|(?<y>" + YearWord + @"))", Usual)] private static partial Regex Half();
    [GeneratedRegex(@"\b(?<s>spring|summer|autumn|fall|winter)\b(?<term>\s+term)?[\s,]*(?:" + SplitYear + @"|(?<y>" + YearWord + @"))", Usual)] private static partial Regex Season();
    [GeneratedRegex(@"\b(?<p>early|mid|late)[\s\-]+(?<y>" + YearWord + @")(?![\d/])", Usual)] private static partial Regex PartOfYear();
    [GeneratedRegex(@"(?<![\d/.])" + SplitYear, Usual)] private static partial Regex TwoYears();
    [GeneratedRegex(@"(?<![\d/.\-£])(?<y>" + YearWord + @")(?![\d/.]\d|\d)", Usual)] private static partial Regex OneYear();
    [GeneratedRegex(@"\b(?:by|before|end of|end|mid|during|in|for|until|to|late|early)\s+(?:the end of\s+|end of\s+|end\s+|mid[\s\-]+)?(?<mon>" + MonthWords + @")\b(?!\s*\d)|^(?<mon>" + MonthWords + @")\.?$|(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<mon>" + MonthWords + @")\b(?!\s*\d)", Usual)] private static partial Regex MonthAlone();
    [GeneratedRegex(@"\b(?:end of (?:the )?(?:financial |calendar |academic )?year|year[\s\-]?end|end of (?:the )?plan(?: period)?)\b", Usual)] private static partial Regex EndOfYear();
    [GeneratedRegex(@"^\s*year\s*(?<n>[1-9])\s*$|\b(?:by|end of|in|during)\s+(?:the\s+)?year\s*(?<n>[1-9])\b|^\s*yr\s*(?<n>[1-9])\s*$", Usual)] private static partial Regex YearOfPlan();
    [GeneratedRegex(@"^(?:from|starting|commencing|since|beginning|w\.?e\.?f\.?|start)\b|\b(?:ongoing|continu\w*)\s*,?\s*[-–(]?\s*(?:from|since|starting|commenc\w*)\b", Usual)] private static partial Regex OnlyStart();
    [GeneratedRegex(@"^\s*(?:[34567]\d{4})(?:\.\d+)?\s*$", Usual)] private static partial Regex Serial();
    [GeneratedRegex(@"^(?:t\.?b\.?[cad]\.?|n/?a|none|-+|–|—|\?+|not (?:yet )?(?:set|agreed|applicable|known)|to be (?:confirmed|agreed|decided|determined|set))$", Usual)] private static partial Regex Nothing();

    private static readonly (Regex Words, string Rhythm)[] Rhythms =
    [
        (Word(@"(?:every|each) (?:two|2|other|second) years?|two[\s-]yearly|2[\s-]yearly|biennial(?:ly)?|once every two years|bob dwy flynedd"), "two-yearly"),
        (Word(@"twice (?:a|per|each|every) year|twice yearly|half[\s-]?yearly|bi-?annual(?:ly)?|six[\s-]?monthly|6[\s-]?monthly|(?:every|each) (?:six|6) months|semi-?annual(?:ly)?|every half[\s-]year"), "half-yearly"),
        (Word(@"(?:each|every|per) (?:school |academic )?term|termly|once a term|per term|bob tymor"), "termly"),
        (Word(@"quarterly|(?:each|every|per|once a) quarter|(?:every|each) (?:three|3) months|three[\s-]?monthly|3[\s-]monthly|four times a year|bob chwarter|yn chwarterol|chwarterol"), "quarterly"),
        (Word(@"bi-?monthly|two[\s-]?monthly|2[\s-]monthly|(?:every|each) (?:two|2|other|second) months?|alternate months|six times a year"), "two-monthly"),
        (Word(@"monthly|(?:each|every|per|once a) month|bob mis|yn fisol|misol"), "monthly"),
        (Word(@"weekly|(?:each|every|per|once a) week|bob wythnos|yn wythnosol"), "weekly"),
        (Word(@"annual(?:ly)?|yearly|(?:each|every|per|once a) (?:financial |calendar |academic )?year|year on year|per annum|p\.a\.|(?:each|every) (?:" + MonthWords + @"|spring|summer|autumn|winter)|bob blwyddyn|yn flynyddol|blynyddol"), "yearly"),
        (Word(@"as (?:and )?when(?: required| needed| necessary)?|as (?:required|needed|necessary)|when (?:required|needed|necessary|it arises|they arise|vacanc\w+ arise)|on request|ad[\s-]?hoc|at each (?:new )?\w+|on each (?:new )?\w+|(?:each|every) time|whenever|with (?:each|every) (?:new )?\w+|following (?:each|every|any)|after (?:each|every|any)|in response to|upon (?:each|any)|fel bo angen"), "trigger"),
        (Word(@"on-?\s?going|continu(?:ous(?:ly)?|al(?:ly)?|ing|es?)|rolling(?: programme)?|business as usual|bau|in place|throughout|permanent(?:ly)?|embedded|always|current practice|daily|parhaus|yn barhaus|parhaol"), "ongoing"),
    ];

    private static Regex Word(string words) => new($@"(?<!\w)(?:{words})(?!\w)", Usual);

    public Time Read(string text)
    {
        text = text.Trim();
        if (text.Length is 0 or > 2_000 || Nothing().IsMatch(text)) { return new Time(null, null, IsUnderstood: text.Length > 0 && text.Length <= 2_000); }
        if (Serial().IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial))
        {
            return new Time(DateOnly.FromDateTime(DateTime.FromOADate(serial)), null, true);
        }
        var rhythm = Rhythms.FirstOrDefault(r => r.Words.IsMatch(text)).Rhythm;
        var dates = new List<DateOnly>();
        Collect(text, dates);
        if (dates.Count == 1 && OnlyStart().IsMatch(text)) { dates.Clear(); }
        DateOnly? date = dates.Count > 0 ? dates.Max() : null;
        return new Time(date, rhythm, date is not null || rhythm is not null);
    }

    /// <summary>Takes each thing named out of the text in turn, the most exact first, so that nothing is read twice.</summary>
    private void Collect(string text, List<DateOnly> dates)
    {
        var rest = Regex.Replace(text, @"\bto\b(?=\s*\d|\s*[a-z]{3})", " to ", Usual);
        rest = Take(rest, Iso(), m => Day(Number(m, "y"), Number(m, "m"), Number(m, "d")));
        rest = Take(rest, Numeric(), m =>
        {
            var (day, month) = (Number(m, "d"), Number(m, "m"));
            return month > 12 ? Day(Year(m), day, month) : Day(Year(m), month, day);
        });
        rest = Take(rest, DayMonthYear(), m => Day(Year(m), Month(m), Number(m, "d")));
        rest = Take(rest, MonthDayYear(), m => Day(Year(m), Month(m), Number(m, "d")));
        rest = Take(rest, YearQuarter(), m => QuarterEnd(Number(m, "q"), Number(m, "y1"), isSplit: true));
        rest = Take(rest, Quarter(), m => m.Groups["y1"].Success ? QuarterEnd(QuarterOf(m), FullYear(Number(m, "y1")), isSplit: true)
            : m.Groups["y"].Success ? QuarterEnd(QuarterOf(m), Number(m, "y"), isSplit: false)
            : SingleYear() is { } year ? QuarterEnd(QuarterOf(m), year, years != YearKind.Calendar) : null);
        rest = Take(rest, Half(), m => HalfEnd(Number(m, "h"), m));
        rest = Take(rest, Season(), SeasonEnd);
        rest = Take(rest, PartOfYear(), m => m.Groups["p"].Value.ToLowerInvariant() switch
        {
            "early" => new DateOnly(Number(m, "y"), 3, 31),
            "mid" => new DateOnly(Number(m, "y"), 6, 30),
            _ => new DateOnly(Number(m, "y"), 12, 31),
        });
        rest = Take(rest, MonthYear(), m => MonthEnd(m.Groups["y2"].Success ? SplitMonthYear(m) : Year(m), Month(m)));
        rest = Take(rest, NumberedMonth(), m => MonthEnd(Number(m, "y"), Number(m, "m")));
        rest = Take(rest, TwoYears(), m => TwoYearsEnd(FullYear(Number(m, "y1")), m.Groups["y2"].Value));
        rest = Take(rest, OneYear(), m => new DateOnly(Number(m, "y"), 12, 31));
        if (dates.Count == 0 && YearOfPlan().Match(rest) is { Success: true } n && planYears is { } plan)
        {
            dates.Add(YearEnd(plan.First + Number(n, "n") - 1));
        }
        if (dates.Count == 0 && SingleYear() is { } single)
        {
            rest = Take(rest, MonthAlone(), m => m.Groups["d"].Success ? Day(YearOf(Month(m), single), Month(m), Number(m, "d")) : MonthEnd(YearOf(Month(m), single), Month(m)));
            Take(rest, EndOfYear(), _ => YearEnd(single));
        }

        string Take(string from, Regex what, Func<Match, DateOnly?> read) => what.Replace(from, m =>
        {
            if (read(m) is not { } day) { return m.Value; }
            dates.Add(day);
            return " ; ";
        });
    }

    private int? SingleYear() => referenceYear ?? (planYears is { } plan && (plan.First == plan.Last || plan.Last == plan.First + 1) ? plan.First : null);

    private int YearOf(int month, int first) => years switch
    {
        YearKind.Calendar => first,
        YearKind.April => planYears is { } p && p.First == p.Last && referenceYear is null ? first : month >= 4 ? first : first + 1,
        _ => month >= 9 ? first : first + 1,
    };

    private DateOnly YearEnd(int first) => years switch
    {
        YearKind.Calendar => new DateOnly(first, 12, 31),
        YearKind.April => planYears is { } p && p.First == p.Last && referenceYear is null ? new DateOnly(first, 12, 31) : new DateOnly(first + 1, 3, 31),
        _ => new DateOnly(first + 1, 8, 31),
    };

    private DateOnly? TwoYearsEnd(int first, string second)
    {
        var last = second.Length == 4 ? int.Parse(second, CultureInfo.InvariantCulture)
            : second.Length == 2 ? (first / 100 * 100) + int.Parse(second, CultureInfo.InvariantCulture) : (first / 10 * 10) + int.Parse(second, CultureInfo.InvariantCulture);
        if (last < first) { last += second.Length == 1 ? 10 : 100; }
        if (last - first > 30 || last is < 1900 or > 2199) { return null; }
        return last == first + 1 && years != YearKind.Calendar ? YearEndSplit(first) : new DateOnly(last, 12, 31);
    }

    private DateOnly YearEndSplit(int first) => years == YearKind.Academic ? new DateOnly(first + 1, 8, 31) : new DateOnly(first + 1, 3, 31);

    private DateOnly? QuarterEnd(int quarter, int year, bool isSplit)
    {
        if (quarter is < 1 or > 4) { return null; }
        if (!isSplit || years == YearKind.Calendar) { return MonthEnd(year, quarter * 3); }
        var month = (years == YearKind.Academic ? 11 : 6) + ((quarter - 1) * 3);
        return MonthEnd(month > 12 ? year + 1 : year, month > 12 ? month - 12 : month);
    }

    private DateOnly? HalfEnd(int half, Match m) => m.Groups["y1"].Success
        ? QuarterEnd(half * 2, FullYear(Number(m, "y1")), isSplit: true) : MonthEnd(Number(m, "y"), half * 6);

    private static DateOnly? SeasonEnd(Match m)
    {
        var isSplit = m.Groups["y1"].Success;
        var first = isSplit ? FullYear(Number(m, "y1")) : Number(m, "y");
        var isTerm = m.Groups["term"].Success;
        return m.Groups["s"].Value.ToLowerInvariant() switch
        {
            "spring" => MonthEnd(isSplit ? first + 1 : first, isTerm ? 3 : 5),
            "summer" => MonthEnd(isSplit ? first + 1 : first, isTerm ? 7 : 8),
            "winter" => MonthEnd(first + 1, 2),
            _ => MonthEnd(first, isTerm ? 12 : 11),
        };
    }

    private int SplitMonthYear(Match m)
    {
        var first = Year(m);
        return Month(m) >= (years == YearKind.Academic ? 9 : 4) ? first : first + 1;
    }

    private static int QuarterOf(Match m) => m.Groups["q"].Success ? Number(m, "q") : m.Groups["qw"].Value.ToLowerInvariant() switch
    {
        "first" or "1st" => 1,
        "second" or "2nd" => 2,
        "third" or "3rd" => 3,
        _ => 4,
    };

    private static int Month(Match m)
    {
        var word = m.Groups["mon"].Value.ToLowerInvariant();
        var welsh = Array.IndexOf(WelshMonths, word);
        return welsh >= 0 ? welsh + 1 : Array.IndexOf(Months, word[..3]) + 1;
    }

    private static int Year(Match m) => FullYear(int.Parse(m.Groups["y"].Value.Trim('\''), CultureInfo.InvariantCulture));

    private static int FullYear(int year) => year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;

    private static int Number(Match m, string group) => int.Parse(m.Groups[group].Value, CultureInfo.InvariantCulture);

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateOnly? MonthEnd(int year, int month) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : null;

    /// <summary>The years that a plan's title gives: "2024-2028", "2025/26", "2025".</summary>
    public static (int First, int Last)? YearsIn(string text)
    {
        if (Regex.Match(text, @"\b(20\d\d)\s*(?:[/\-–—]|to)\s*(20\d\d|\d\d)\b") is { Success: true } range)
        {
            var (first, last) = (int.Parse(range.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(range.Groups[2].Value, CultureInfo.InvariantCulture));
            last = last < 100 ? (first / 100 * 100) + last : last;
            return last > first && last - first < 30 ? (first, last) : null;
        }
        return Regex.Match(text, @"\b(20\d\d)\b") is { Success: true } one ? (int.Parse(one.Value, CultureInfo.InvariantCulture), int.Parse(one.Value, CultureInfo.InvariantCulture)) : null;
    }
}
