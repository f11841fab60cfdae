using System.Net;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Calendars;
using StrategyTracker.IntegrationTests.Features;
using StrategyTracker.IntegrationTests.Features.Calendars;
using StrategyTracker.TestSupport;
using StrategyTracker.Ui;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>Calendar addresses, read as a calendar program reads them: without signing in.</summary>
public sealed class CalendarFeedTests : IAsyncLifetime
{
    private readonly Person _anna = APerson.Named("Anna Holder", Role.ActionOwner);
    private readonly Person _other = APerson.Named("Bob Other", Role.ActionOwner);
    private readonly Post _post = APost.Named("Head of Courses"), _othersPost = APost.Named("Head of Courts");
    private Site _site = null!;
    private Workplace _work = null!;
    private ActionPoint _hers = null!;
    private string _code = "";

    public async Task InitializeAsync()
    {
        _site = await Site.OpenAsync(settings: ("Site:Address", "https://tracker.example.org/"));
        _work = Workplace.On(_site.Database, _site.Clock);
        var strategy = AStrategy.With();
        _code = strategy.Code;
        _post.Appoint(_anna, "2007-11-01".Day(), "2008-06-30".Day(), false, false, null, Stamps.AtPublication);
        _othersPost.Appoint(_other, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        _hers = AnAction.That(of: strategy, reference: "T-1", summary: "Hold a course, soon; really.").OwnedBy(_post).DueOn("2008-02-29");
        var recurring = AnAction.That(of: strategy, reference: "T-2", order: 2, deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Month, recurrence: "monthly").OwnedBy(_post);
        recurring.Schedule("2008-01-31".Day(), null, null, Stamps.On("2007-12-01"));
        var considered = AnAction.That(of: strategy, reference: "T-3", order: 3, level: CommitmentLevel.Consider).OwnedBy(_post);
        considered.Decide("A house?", DecisionOutcome.Defer, "No money yet.", "2008-05-01".Day(), Stamps.On("2007-12-01"));
        var others = AnAction.That(of: strategy, reference: "T-9", order: 9, summary: "Somebody else's.").OwnedBy(_othersPost).DueOn("2008-03-01");
        await _site.Database.SaveAsync(strategy, _anna, _other, _post, _othersPost, _hers, recurring, considered, others);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private Task<string> MakeAsync(string? strategy = null, Person? person = null) => _work.Get<MakeCalendarFeed>().RunAsync(strategy, (person ?? _anna).As());

    private Task<HttpResponseMessage> AskAsync(string secret) => _site.Anonymous().GetAsync(Urls.CalendarFeed(secret));

    private async Task<Calendar> ReadAsync(string secret)
    {
        var answer = await AskAsync(secret);
        Assert.Equal((HttpStatusCode.OK, "text/calendar", "utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
        Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true });
        return Calendar.Read(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_director_finds_what_a_group_waits_for_and_when_funding_turns_and_neither_in_words_of_others()
    {
        var area = AChampion.Area("North");
        var (board, group, facilitator, body, director) = (AForum.In(area, Domain.Forums.ForumKind.Board), AForum.In(area, Domain.Forums.ForumKind.UserGroup), APost.Any(), ABody.Any(), APerson.In(Role.Director));
        await _site.Database.SaveAsync([area, board, group, facilitator, body, director, ATheme.Entered(group, facilitator).Checked().Routed(board, "2008-01-20"),
            AFunding.Of("2008-02-01", "2008-06-30", body, area.Id, service: "The secret house")]);

        var calendar = await ReadAsync(await MakeAsync(person: director));

        Assert.Equal(["Voice 1: the board's decision is due", "Funding begins that is not in writing", "Funding of a service ends"], calendar.Events.Select(e => e.Summary));
        Assert.DoesNotContain(calendar.Events, e => e.Description.Contains("secret", StringComparison.Ordinal) || e.Description.Contains("appointment", StringComparison.Ordinal));
        Assert.DoesNotContain((await ReadAsync(await MakeAsync(person: _other))).Events, e => e.Summary.Contains("unding", StringComparison.Ordinal) || e.Summary.Contains("Voice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_champion_finds_the_day_on_which_the_next_newsletter_is_due()
    {
        var area = AChampion.Area("North");
        var champion = AChampion.Of(_post, area.Id);
        champion.PromiseNewsletter(3, "2007-11-01".Day(), Stamps.On("2007-12-01"));
        await _site.Database.SaveAsync([area, champion]);

        Assert.Equal("2008-02-01".Day(), (await ReadAsync(await MakeAsync())).Events.Single(e => e.Summary == "The newsletter of Head of Courses is due").On);
        Assert.DoesNotContain((await ReadAsync(await MakeAsync(person: _other))).Events, e => e.Summary.Contains("newsletter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_holds_the_person_s_own_dates_and_nobody_else_s_and_no_names()
    {
        var calendar = await ReadAsync(await MakeAsync());
        Assert.Equal(["T-2 due: A promise.", "T-1 due: Hold a course, soon; really.", "T-3: decide again", "Last day as Head of Courses"], calendar.Events.Select(e => e.Summary));
        Assert.Equal(["2008-01-31".Day(), "2008-02-29".Day(), "2008-05-01".Day(), "2008-06-30".Day()], calendar.Events.Select(e => e.On));
        Assert.Equal("https://tracker.example.org/actions/T-1", calendar.Events[1].Url);
        var text = await (await AskAsync(await MakeAsync())).Content.ReadAsStringAsync();
        Assert.All(new[] { "T-9", "Anna", "Bob", "No money" }, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_strategy_s_feed_holds_everybody_s_dates_and_none_of_the_person_s_own()
    {
        var calendar = await ReadAsync(await MakeAsync(_code));
        Assert.Equal(["T-2 due: A promise.", "T-1 due: Hold a course, soon; really.", "T-9 due: Somebody else's.", "T-3: decide again"], calendar.Events.Select(e => e.Summary));
        Assert.Equal("Women offenders", calendar["NAME"]);
    }

    [Fact]
    public async Task A_moved_date_keeps_its_uid_and_raises_its_sequence()
    {
        var secret = await MakeAsync();
        var before = (await ReadAsync(secret)).Events.Single(e => e.Summary.StartsWith("T-1", StringComparison.Ordinal));
        await _work.Get<MoveTargetDate>().RunAsync(_hers.Id, null, "2008-04-01".Day(), Entering.Because("The room is not free."), Actors.Director());
        var after = (await ReadAsync(secret)).Events.Single(e => e.Uid == before.Uid);
        Assert.Equal("2008-04-01".Day(), after.On);
        Assert.True(after.Sequence > before.Sequence, $"{after.Sequence} is not above {before.Sequence}");
    }

    [Fact]
    public async Task Who_leaves_the_post_no_longer_reads_its_dates()
    {
        var secret = await MakeAsync();
        _site.Clock.Now = new DateTimeOffset(2008, 7, 1, 10, 0, 0, TimeSpan.Zero);
        Assert.DoesNotContain((await ReadAsync(secret)).Events, e => e.Summary.StartsWith("T-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unknown_ended_and_disabled_get_one_and_the_same_answer()
    {
        var (ended, disabled, roleless) = (await MakeAsync(), await MakeAsync(person: _other), FeedSecret.New());
        var feed = Assert.Single(await _work.Get<CalendarFeedsQuery>().GetAsync(_anna.As()));
        await Workplace.RefusedAsync(() => _work.Get<EndCalendarFeed>().RunAsync(feed.Id, _other.As()));
        await ReadAsync(ended);
        await _work.Get<EndCalendarFeed>().RunAsync(feed.Id, _anna.As());
        await using (var db = _site.Database.Open())
        {
            (await db.People.SingleAsync(p => p.Id == _other.Id)).Disable(Stamps.On("2008-01-15"));
            await db.SaveChangesAsync();
        }
        List<string> said = [];
        foreach (var secret in new[] { ended, disabled, roleless, "short", new string('a', 5_000) })
        {
            var answer = await AskAsync(secret);
            Assert.Equal((HttpStatusCode.NotFound, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true });
            said.Add(await answer.Content.ReadAsStringAsync());
        }
        Assert.Single(said.Distinct());
    }

    [Fact]
    public async Task Who_may_no_longer_read_progress_reads_no_dates()
    {
        var secret = await MakeAsync();
        await using (var db = _site.Database.Open())
        {
            var person = await db.People.Include(p => p.Roles).SingleAsync(p => p.Id == _anna.Id);
            person.Take(Role.ActionOwner, Stamps.On("2008-01-15"));
            person.Give(Role.PractitionerReader, Stamps.On("2008-01-15"));
            await db.SaveChangesAsync();
        }
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(secret)).StatusCode);
        await Workplace.RefusedAsync(() => _work.Get<MakeCalendarFeed>().RunAsync(null, Actors.In(Role.PractitionerReader)));
    }

    [Fact]
    public async Task The_secret_is_nowhere_in_the_database_and_readings_are_noted_once_an_hour()
    {
        var secret = await MakeAsync();
        await ReadAsync(secret);
        _site.Clock.Advance(TimeSpan.FromMinutes(59));
        await ReadAsync(secret);
        var row = Assert.Single(await _work.Get<CalendarFeedsQuery>().GetAsync(_anna.As()));
        Assert.Equal("2008-01-15 10:00".Moment(), row.LastReadAt);
        _site.Clock.Advance(TimeSpan.FromMinutes(2));
        await ReadAsync(secret);
        Assert.Equal("2008-01-15 11:01".Moment(), Assert.Single(await _work.Get<CalendarFeedsQuery>().GetAsync(_anna.As())).LastReadAt);
        await using var db = _site.Database.Open();
        Assert.NotEqual(secret, (await db.CalendarFeeds.SingleAsync()).SecretHash);
        Assert.Equal(FeedSecret.HashOf(secret), (await db.CalendarFeeds.SingleAsync()).SecretHash);
    }

    [Fact]
    public async Task Ten_addresses_are_enough_and_a_strategy_must_be_there()
    {
        await Workplace.RefusedAsync(() => MakeAsync("no-such-strategy"));
        for (var i = 0; i < MakeCalendarFeed.Most; i++) { await MakeAsync(); }
        Assert.Contains("end one", (await Workplace.RefusedAsync(() => MakeAsync())).Message, StringComparison.Ordinal);
    }
}
