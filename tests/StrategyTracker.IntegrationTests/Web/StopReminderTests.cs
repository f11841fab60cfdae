using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders;
using StrategyTracker.Features.Reminders.Choices;
using StrategyTracker.IntegrationTests.Features;
using StrategyTracker.TestSupport;
using StrategyTracker.Ui;

namespace StrategyTracker.IntegrationTests.Web;

/// <summary>Stopping mail from the letter itself, without signing in.</summary>
public sealed class StopReminderTests : IAsyncLifetime
{
    private readonly Person _person = APerson.Named("Mia", Role.ForumMember);
    private Site _site = null!;
    private Workplace _work = null!;

    public async Task InitializeAsync()
    {
        _site = await Site.OpenAsync();
        _work = Workplace.On(_site.Database, _site.Clock);
        await _site.Database.SaveAsync(_person);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private string Link(ReminderTopic topic = ReminderTopic.Following) => Urls.StopReminders(_site.Services.GetRequiredService<StopLinks>().Make(_person.Id, topic));

    private async Task<Pace?> ChosenAsync(ReminderTopic topic = ReminderTopic.Following) => (await _work.Get<ReminderChoicesQuery>().GetAsync(_person.As())).TryGetValue(topic, out var pace) ? pace : null;

    private static FormUrlEncodedContent Form(string name, string value) => new(new Dictionary<string, string> { [name] = value });

    [Fact]
    public async Task Reading_the_link_asks_and_changes_nothing()
    {
        var answer = await _site.Anonymous().GetAsync(Link());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Stop mail: what you follow?", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(await ChosenAsync());
    }

    [Fact]
    public async Task The_button_stops_it_says_so_and_can_be_undone()
    {
        var (browser, link) = (_site.Anonymous(), Link());
        var answer = await browser.PostAsync(link, null);
        Assert.Equal((HttpStatusCode.Redirect, link), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal(Pace.InboxOnly, await ChosenAsync());
        var page = await (await browser.GetAsync(link)).Content.ReadAsStringAsync();
        Assert.Contains("Stopped: what you follow", page, StringComparison.Ordinal);
        Assert.Contains("Undo", page, StringComparison.Ordinal);
        await browser.PostAsync(link, Form("undo", "yes"));
        Assert.Null(await ChosenAsync());
    }

    [Fact]
    public async Task A_mail_program_stops_it_in_one_click_and_twice_is_as_once()
    {
        for (var time = 0; time < 2; time++)
        {
            var answer = await _site.Anonymous().PostAsync(Link(), Form("List-Unsubscribe", "One-Click"));
            Assert.Equal((HttpStatusCode.OK, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
        Assert.Equal(Pace.InboxOnly, await ChosenAsync());
        Assert.Equal(1, await _work.AskAsync(db => db.ReminderChoices.CountAsync()));
    }

    [Theory]
    [InlineData(ReminderTopic.YourWork)]
    [InlineData(ReminderTopic.Office)]
    public async Task What_waits_for_the_person_cannot_be_stopped_and_says_why(ReminderTopic topic)
    {
        Assert.Contains("this mail cannot be stopped", await (await _site.Anonymous().GetAsync(Link(topic))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await _site.Anonymous().PostAsync(Link(topic), Form("List-Unsubscribe", "One-Click"))).StatusCode);
        Assert.Null(await ChosenAsync(topic));
    }

    [Fact]
    public async Task A_link_that_is_not_ours_stops_nothing()
    {
        var link = Link();
        foreach (var bad in new[] { link[..^2], link + "AA", Urls.StopReminders("x"), Urls.StopReminders(new string('a', 2_000)), Urls.StopReminders("<script>") })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _site.Anonymous().PostAsync(bad, null)).StatusCode);
            Assert.Contains("This link stops nothing", await (await _site.Anonymous().GetAsync(bad)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(0, await _work.AskAsync(db => db.ReminderChoices.CountAsync()));
    }

    [Fact]
    public async Task A_person_chooses_for_themselves_and_takes_it_back()
    {
        var by = _person.As();
        await _work.Get<ChoosePace>().RunAsync(ReminderTopic.Forum, Pace.Weekly, by);
        await _work.Get<ChoosePace>().RunAsync(ReminderTopic.Forum, Pace.Weekly, by);
        await _work.Get<ChoosePace>().RunAsync(ReminderTopic.YourWork, Pace.Weekly, by);
        Assert.Contains("cannot be stopped", (await Workplace.RefusedAsync(() => _work.Get<ChoosePace>().RunAsync(ReminderTopic.YourWork, Pace.InboxOnly, by))).Message, StringComparison.Ordinal);
        Assert.Equal((Pace.Weekly, Pace.Weekly), (await ChosenAsync(ReminderTopic.Forum), await ChosenAsync(ReminderTopic.YourWork)));
        await _work.Get<ChoosePace>().RunAsync(ReminderTopic.Forum, null, by);
        await _work.Get<ChoosePace>().RunAsync(ReminderTopic.Duty, null, by);
        Assert.Null(await ChosenAsync(ReminderTopic.Forum));
        await _work.Get<ChoosePace>().UndoStopAsync(_person.Id, ReminderTopic.YourWork);       // weekly was chosen since: it stays
        Assert.Equal(Pace.Weekly, await ChosenAsync(ReminderTopic.YourWork));
    }

    [Fact]
    public async Task The_chase_list_leaves_as_a_file_for_those_who_chase_only()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await _site.Anonymous().GetAsync(Urls.ChaseCsv)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _site.SignedInAsync(Role.ActionOwner)).GetAsync(Urls.ChaseCsv)).StatusCode);
        var post = APost.Named("=cmd()");
        var strategy = AStrategy.With();
        await _site.Database.SaveAsync(strategy, post, AnAction.That(of: strategy, reference: "T-1", due: "2008-01-01").OwnedBy(post));
        var answer = await (await _site.SignedInAsync(Role.AreaLead)).GetAsync(Urls.ChaseCsv);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(("text/csv", "chase-list-2008-01-15.csv"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Contains("Vacant,\"'=cmd()\",T-1,A promise.,Overdue,Overdue since 1 January 2008,2008-01-01,", text, StringComparison.Ordinal);
    }
}
