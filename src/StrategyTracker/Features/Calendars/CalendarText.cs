using System.Globalization;
using System.Text;

namespace StrategyTracker.Features.Calendars;

/// <summary>One day in a calendar: something falls due.</summary>
/// <param name="Uid">The same at every reading, so that a calendar program knows it again.</param>
/// <param name="Sequence">Grows with every change of what it is about, and never falls.</param>
/// <param name="Href">A path on this site: where it is done.</param>
/// <param name="IsTentative">Counted from a day that stands in for the one it should be counted from.</param>
public sealed record CalendarDay(string Uid, DateOnly On, string Summary, string Why, string Href, int Sequence, bool IsTentative = false);

/// <summary>
/// Days as an iCalendar object (RFC 5545): lines end in CR LF and are folded at 75 octets between characters, text is escaped,
/// days are whole days without a clock, so that no time zone can move them.
/// </summary>
public sealed class CalendarText
{
    /// <summary>Octets of a line, its end apart (RFC 5545, 3.1).</summary>
    public const int LongestLine = 75;
    private const string EndOfLine = "\r\n";

    private readonly StringBuilder _text = new();

    private CalendarText() { }

    /// <param name="name">What the calendar program calls it.</param>
    /// <param name="site">What addresses begin with, without a slash at the end.</param>
    /// <param name="zone">The organisation's time zone (IANA): what its days mean.</param>
    public static string Write(string name, IEnumerable<CalendarDay> days, string site, string zone, DateTime now)
    {
        var text = new CalendarText();
        text.Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//StrategyTracker//Dates//EN").Line("CALSCALE", "GREGORIAN").Line("METHOD", "PUBLISH")
            .Words("NAME", name).Words("X-WR-CALNAME", name).Line("X-WR-TIMEZONE", zone)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H").Line("X-PUBLISHED-TTL", "PT6H");
        foreach (var day in days) { text.Event(day, site, now); }
        return text.Line("END", "VCALENDAR")._text.ToString();
    }

    private void Event(CalendarDay day, string site, DateTime now) =>
        Line("BEGIN", "VEVENT")
            .Words("UID", day.Uid)
            .Line("DTSTAMP", now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture))
            .Line("DTSTART;VALUE=DATE", Date(day.On))
            .Line("DTEND;VALUE=DATE", Date(day.On.AddDays(1)))
            .Line("SEQUENCE", day.Sequence.ToString(CultureInfo.InvariantCulture))
            .Words("SUMMARY", day.Summary)
            .Words("DESCRIPTION", $"{day.Why}\n{site}{day.Href}")
            .Line("URL", site + day.Href)
            .Line("STATUS", day.IsTentative ? "TENTATIVE" : "CONFIRMED")
            .Line("TRANSP", "TRANSPARENT")
            .Line("CLASS", "PRIVATE")
            .Line("END", "VEVENT");

    private CalendarText Words(string name, string text) => Line(name, Escaped(text));

    private CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())        // a broken surrogate comes out as U+FFFD
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                _text.Append(EndOfLine).Append(' ');
                octets = 1;
            }
            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        _text.Append(EndOfLine);
        return this;
    }

    /// <summary>Backslash, semicolon, comma and line end escaped (RFC 5545, 3.3.11); other control characters left out.</summary>
    private static string Escaped(string text)
    {
        var kept = new StringBuilder(text.Length + 16);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ';' or ',') { kept.Append('\\').Append(c); }
            else if (c == '\n') { kept.Append("\\n"); }
            else if (!char.IsControl(c)) { kept.Append(c); }
        }
        return kept.ToString();
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
