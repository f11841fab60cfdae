using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Champions;

public sealed class NewsletterTests
{
    [Fact]
    public void Nothing_is_due_until_a_newsletter_is_promised_and_nothing_after_the_promise_is_withdrawn()
    {
        var champion = AChampion.Any();
        Assert.Null(champion.NewsletterDue);
        champion.PromiseNewsletter(ChampionPost.QuarterMonths, "2008-01-15".Day(), Stamps.On("2008-01-15"));
        Assert.Equal("2008-04-15".Day(), champion.NewsletterDue);
        Assert.Contains("Say why", Refused(() => champion.WithdrawNewsletter(Stamps.On("2008-02-01"))), StringComparison.Ordinal);
        champion.WithdrawNewsletter(Stamps.On("2008-02-01", why: "Nobody reads it."));
        Assert.Null(champion.NewsletterDue);
        Assert.Equal(("every 3 months from 15 January 2008", "none promised"), (champion.UnsavedHistory[^1].From, champion.UnsavedHistory[^1].To));
    }

    [Theory]
    [InlineData("2007-11-30", null, 3, "2008-02-29")]
    [InlineData("2008-11-30", null, 3, "2009-02-28")]
    [InlineData("2008-02-29", null, 12, "2009-02-28")]
    [InlineData("2007-12-01", "2008-01-31", 1, "2008-02-29")]
    [InlineData("2008-06-01", "2008-01-31", 3, "2008-09-01")]
    public void The_next_is_due_one_interval_after_the_last_or_after_the_promise_began(string from, string? sent, int months, string due)
    {
        var champion = AChampion.Any();
        if (sent is not null) { champion.RecordNewsletter(sent.Day(), "Issue", null, Stamps.On(sent)); }
        champion.PromiseNewsletter(months, from.Day(), Stamps.On("2008-06-01"));
        Assert.Equal(due.Day(), champion.NewsletterDue);
    }

    [Fact]
    public void An_issue_is_kept_once_with_who_recorded_it()
    {
        var champion = AChampion.Any();
        champion.PromiseNewsletter(3, "2008-01-15".Day(), Stamps.On("2008-01-15"));
        var by = Actors.In(StrategyTracker.Domain.People.Role.Champion);
        for (var i = 0; i < 2; i++) { champion.RecordNewsletter("2008-03-01".Day(), " Spring ", "https://example.org/spring", Stamps.On("2008-03-02", by)); }
        champion.RecordNewsletter("2008-02-01".Day(), "Found later", null, Stamps.On("2008-03-03", by));
        Assert.Equal((2, "Spring", "https://example.org/spring", by.Name), (champion.Newsletters.Count, champion.Newsletters[0].Title, champion.Newsletters[0].Address, champion.Newsletters[0].ByName));
        Assert.Equal("2008-06-01".Day(), champion.NewsletterDue);
    }

    [Fact]
    public void What_cannot_be_is_refused_in_a_sentence()
    {
        var champion = AChampion.Any();
        Assert.Contains("still to come", Refused(() => champion.RecordNewsletter("2008-03-02".Day(), "Spring", null, Stamps.On("2008-03-01"))), StringComparison.Ordinal);
        Assert.Contains("title is missing", Refused(() => champion.RecordNewsletter("2008-03-01".Day(), "", null, Stamps.On("2008-03-01"))), StringComparison.Ordinal);
        Assert.Contains("not an address", Refused(() => champion.RecordNewsletter("2008-03-01".Day(), "Spring", "file:///etc/passwd", Stamps.On("2008-03-01"))), StringComparison.Ordinal);
        Assert.Contains("1 to 24 months", Refused(() => champion.PromiseNewsletter(0, "2008-03-01".Day(), Stamps.On("2008-03-01"))), StringComparison.Ordinal);
        Assert.Contains("from which day", Refused(() => champion.PromiseNewsletter(3, null, Stamps.On("2008-03-01"))), StringComparison.Ordinal);
    }

    private static string Refused(Action act) => Assert.Throws<RuleViolation>(act).Message;
}
