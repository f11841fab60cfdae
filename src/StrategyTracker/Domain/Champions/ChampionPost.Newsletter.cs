using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Domain.Champions;

/// <summary>The newsletter that a champion post promises, and the issues that went out (recommendations N-18; CLK 2.3).</summary>
public sealed partial class ChampionPost
{
    /// <summary>Months between two issues when nothing else is said: once a quarter (N-18).</summary>
    public const int QuarterMonths = 3;
    public const int LongestNewsletterMonths = 24;

    private readonly List<NewsletterIssue> _newsletters = [];

    /// <summary>Months from one issue to the next; null when no newsletter is promised.</summary>
    public int? NewsletterMonths { get; private set; }
    public DateOnly? NewsletterFrom { get; private set; }
    public IReadOnlyList<NewsletterIssue> Newsletters => _newsletters;

    /// <summary>The day by which the next issue is due: one interval after the last, or after the promise began; null when none is promised.</summary>
    public DateOnly? NewsletterDue => DueAfter(NewsletterMonths, NewsletterFrom, _newsletters.Max(n => (DateOnly?)n.SentOn));

    /// <inheritdoc cref="NewsletterDue"/>
    public static DateOnly? DueAfter(int? months, DateOnly? from, DateOnly? lastSent) => (months, from) is ({ } every, { } first)
        ? new Rhythm(first, every, IntervalUnit.Month).OneOnFrom(lastSent > first ? lastSent.Value : first)
        : null;

    /// <summary>Promises a newsletter, or changes how often.</summary>
    /// <exception cref="RuleViolation">The interval is out of range, or the first day is missing.</exception>
    public void PromiseNewsletter(int months, DateOnly? from, Stamp stamp)
    {
        if (months is < 1 or > LongestNewsletterMonths) { throw new RuleViolation($"A newsletter comes every 1 to {LongestNewsletterMonths} months."); }
        var first = from ?? throw new RuleViolation("Say from which day it is promised.");
        if ((months, first) == (NewsletterMonths, NewsletterFrom)) { return; }
        Record("newsletter", Promise(NewsletterMonths, NewsletterFrom), Promise(months, first), stamp);
        (NewsletterMonths, NewsletterFrom) = (months, first);
    }

    /// <summary>No newsletter is promised any more; the issues that went out stay.</summary>
    public void WithdrawNewsletter(Stamp stamp)
    {
        if (NewsletterMonths is null) { return; }
        stamp = stamp.Because(stamp.Why, "withdrawing the newsletter");
        Record("newsletter", Promise(NewsletterMonths, NewsletterFrom), "none promised", stamp);
        (NewsletterMonths, NewsletterFrom) = (null, null);
    }

    /// <summary>An issue went out. It may go out without being promised.</summary>
    /// <exception cref="RuleViolation">The day is still to come, or the address is none.</exception>
    public void RecordNewsletter(DateOnly sentOn, string? title, string? address, Stamp stamp)
    {
        if (sentOn > stamp.HappenedOn) { throw new RuleViolation($"{Text.Day(sentOn)} is still to come; record a newsletter when it has been sent."); }
        var (words, link) = (Text.Line(title, "The newsletter's title", 300), WebAddress.Of(address));
        if (_newsletters.Any(n => n.SentOn == sentOn && n.Title == words)) { return; }
        _newsletters.Add(new NewsletterIssue(Id, sentOn, words, link, stamp));
        Record("newsletter sent", null, $"{words}, {Text.Day(sentOn)}", stamp);
    }

    private static string Promise(int? months, DateOnly? from) => months switch
    {
        null => "none promised",
        1 => $"every month from {Text.Day(from)}",
        _ => $"every {months} months from {Text.Day(from)}",
    };
}

/// <summary>One newsletter that went out.</summary>
public sealed class NewsletterIssue
{
    private NewsletterIssue() { }

    internal NewsletterIssue(Guid championPostId, DateOnly sentOn, string title, string? address, Stamp stamp) =>
        (ChampionPostId, SentOn, Title, Address, ById, ByName) = (championPostId, sentOn, title, address, stamp.By.PersonId, stamp.By.Name);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ChampionPostId { get; private set; }
    public DateOnly SentOn { get; private set; }
    public string Title { get; private set; } = "";
    public string? Address { get; private set; }
    public Guid? ById { get; private set; }
    public string ByName { get; private set; } = "";
}
