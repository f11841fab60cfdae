using System.Globalization;
using System.Text;

namespace StrategyTracker.IntegrationTests.Features.Calendars;

/// <summary>Reads an iCalendar object by the letter of RFC 5545, and fails on whatever is not of it.</summary>
internal sealed class Calendar
{
    private Calendar(IReadOnlyList<(string Name, string Value)> head, IReadOnlyList<Event> events) => (Head, Events) = (head, events);

    public IReadOnlyList<(string Name, string Value)> Head { get; }
    public IReadOnlyList<Event> Events { get; }

    public string this[string name] => Head.Single(h => h.Name == name).Value;

    public static Calendar Read(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var raw = text[..^2].Split("\r\n");
        Assert.All(raw, line => Assert.DoesNotContain('\n', line));
        Assert.All(raw, line => Assert.DoesNotContain('\r', line));
        Assert.All(raw, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));               // 3.1: no longer than 75 octets
        Assert.All(raw, line => Assert.DoesNotContain('\uFFFD', line));                                // no character was cut in two
        List<string> lines = [];
        foreach (var line in raw)
        {
            if (line[0] is ' ' or '\t') { lines[^1] += line[1..]; } else { lines.Add(line); }
        }
        var pairs = lines.Select(l => (Name: l[..l.IndexOf(':', StringComparison.Ordinal)], Value: l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..])).ToList();
        Assert.All(pairs, p => Assert.Matches("^[A-Z][A-Z0-9-]*(;[A-Z-]+=[A-Z-]+)*$", p.Name));
        Assert.Equal(("BEGIN", "VCALENDAR"), pairs[0]);
        Assert.Equal(("END", "VCALENDAR"), pairs[^1]);
        var first = pairs.FindIndex(p => p == ("BEGIN", "VEVENT"));
        var head = pairs[1..(first < 0 ? pairs.Count - 1 : first)];
        foreach (var once in new[] { "VERSION", "PRODID", "METHOD", "CALSCALE", "X-WR-TIMEZONE" }) { Assert.Single(head, h => h.Name == once); }
        List<Event> events = [];
        for (var at = first; at >= 0 && at < pairs.Count - 1;)
        {
            Assert.Equal(("BEGIN", "VEVENT"), pairs[at]);
            var end = pairs.FindIndex(at, p => p == ("END", "VEVENT"));
            events.Add(new Event(pairs[(at + 1)..end]));
            at = end + 1;
        }
        Assert.Equal(events.Count, events.Select(e => e.Uid).Distinct().Count());                      // 3.8.4.7: globally unique
        return new Calendar(head, events);
    }

    internal sealed class Event
    {
        private readonly IReadOnlyList<(string Name, string Value)> _facts;

        public Event(IReadOnlyList<(string Name, string Value)> facts)
        {
            _facts = facts;
            foreach (var once in new[] { "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SEQUENCE", "SUMMARY", "DESCRIPTION", "URL", "STATUS", "CLASS", "TRANSP" }) { Assert.Single(facts, f => f.Name == once); }
            Assert.Matches(@"^\d{8}T\d{6}Z$", Of("DTSTAMP"));
            On = Day("DTSTART;VALUE=DATE");
            Assert.Equal(On.AddDays(1), Day("DTEND;VALUE=DATE"));                                      // 3.6.1: the end of a whole day is not in it
            Sequence = int.Parse(Of("SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture);
            Assert.Contains(Of("STATUS"), new[] { "CONFIRMED", "TENTATIVE" });
            Assert.True(Uri.TryCreate(Of("URL"), UriKind.Absolute, out _));
        }

        public DateOnly On { get; }
        public int Sequence { get; }
        public string Uid => Of("UID");
        public string Status => Of("STATUS");
        public string Url => Of("URL");
        public string Summary => Plain(Of("SUMMARY"));
        public string Description => Plain(Of("DESCRIPTION"));

        private string Of(string name) => _facts.Single(f => f.Name == name).Value;

        private DateOnly Day(string name) => DateOnly.ParseExact(Of(name), "yyyyMMdd", CultureInfo.InvariantCulture);

        /// <summary>Text as it was before it was escaped; fails on what had to be escaped and was not (3.3.11).</summary>
        private static string Plain(string escaped)
        {
            var plain = new StringBuilder();
            for (var i = 0; i < escaped.Length; i++)
            {
                if (escaped[i] != '\\')
                {
                    Assert.DoesNotContain(escaped[i], ";,");
                    plain.Append(escaped[i]);
                    continue;
                }
                plain.Append(escaped[++i] switch { 'n' or 'N' => '\n', ';' => ';', ',' => ',', '\\' => '\\', var other => throw new Xunit.Sdk.XunitException($"\\{other} is no escape") });
            }
            return plain.ToString();
        }
    }
}
