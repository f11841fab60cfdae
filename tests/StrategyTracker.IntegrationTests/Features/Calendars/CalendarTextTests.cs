using StrategyTracker.Features.Calendars;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Calendars;

[Trait("Runs", "once")]       // no database that could be either
public sealed class CalendarTextTests
{
    private const string Welsh = "Sicrhau bod pob menyw sy’n dod i’r llys yn cael cynnig cwrs, a bod y tŷ, y gŵr a’r plentyn yn cael eu hystyried; gweler ŵyl Ŵyna, Ŷd a Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

    private static Calendar Written(params CalendarDay[] days) => Calendar.Read(CalendarText.Write("Dates", days, "https://tracker.example.org", "Europe/London", "2008-01-15 10:30".Moment()));

    private static CalendarDay That(string summary, string why = "Why.", int sequence = 3) => new("1-due@strategytracker", "2008-02-29".Day(), summary, why, "/actions/TVP-1.2", sequence);

    [Fact]
    public void Long_text_is_folded_at_75_octets_and_no_character_is_cut_in_two()
    {
        for (var cut = 0; cut < 40; cut++)
        {
            var text = Welsh[cut..] + new string('ŵ', 100);
            Assert.Equal(text, Assert.Single(Written(That(text)).Events).Summary);
        }
    }

    [Theory]
    [InlineData("Emoji 👩‍⚖️👩‍⚖️👩‍⚖️👩‍⚖️👩‍⚖️👩‍⚖️👩‍⚖️👩‍⚖️👩‍⚖️👩‍⚖️ at the fold")]
    [InlineData("Comma, semicolon; backslash \\ and \\n that is no line end")]
    [InlineData("BEGIN:VEVENT")]
    public void Text_comes_back_as_it_was(string text) => Assert.Equal(text, Assert.Single(Written(That(text)).Events).Summary);

    [Fact]
    public void A_line_end_in_text_begins_no_line_of_the_calendar()
    {
        var calendar = Written(That("One\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\rtwo\u0007"));
        Assert.Equal("One\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil\ntwo", Assert.Single(calendar.Events).Summary);
    }

    [Fact]
    public void It_says_what_programs_need()
    {
        var calendar = Written(That("Due"));
        Assert.Equal(("2.0", "PUBLISH", "GREGORIAN", "Europe/London", "PT6H"), (calendar["VERSION"], calendar["METHOD"], calendar["CALSCALE"], calendar["X-WR-TIMEZONE"], calendar["REFRESH-INTERVAL;VALUE=DURATION"]));
        var day = calendar.Events[0];
        Assert.Equal(("2008-02-29".Day(), 3, "CONFIRMED", "https://tracker.example.org/actions/TVP-1.2", "Why.\nhttps://tracker.example.org/actions/TVP-1.2"), (day.On, day.Sequence, day.Status, day.Url, day.Description));
        Assert.Empty(Written().Events);
    }

    [Fact]
    public void A_secret_has_256_bits_and_only_its_hash_can_be_kept()
    {
        var secret = FeedSecret.New();
        Assert.Equal(43, secret.Length);
        Assert.NotEqual(secret, FeedSecret.New());
        Assert.Matches("^[0-9a-f]{64}$", FeedSecret.HashOf(secret)!);
        Assert.All(new[] { null, "", secret[1..], secret + "A", secret[..^1] + "/", new string('é', 43) }, other => Assert.Null(FeedSecret.HashOf(other)));
    }
}
