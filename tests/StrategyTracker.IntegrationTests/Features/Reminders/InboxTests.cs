using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ForYou;
using StrategyTracker.Features.Reminders.Inbox;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

public sealed class InboxTests : IAsyncLifetime
{
    private readonly Person _owner = APerson.Named("Ola", Role.ActionOwner), _director = APerson.Named("Dora", Role.Director);
    private Workplace _work = null!;

    public async Task InitializeAsync()
    {
        _work = await Workplace.OpenAsync();
        await _work.Database.SaveAsync(_owner, _director);
    }

    public async Task DisposeAsync() => await _work.DisposeAsync();

    private static Reminder A(Person person, Guid subject, string made, string? reference = null, ReminderWeight weight = ReminderWeight.MustDo, Rung rung = Rung.Owner, string href = "/actions/T-1/update", string what = "A thing") =>
        new(new ReminderKey("a-rule", subject, person.Id, "2008-01-01".Day(), 0, rung), ReminderSubject.Action, ReminderTopic.YourWork, weight,
            new ReminderWords(reference, what, "Overdue since 1 January 2008", "Report progress", href, "You hold the post"), Pace.Daily, made.Day(), made.Moment());

    private Task<OwedNow> AskAsync(Person person) => _work.Get<ForYouQuery>().GetAsync(person.As());

    [Fact]
    public async Task A_reminder_of_what_is_listed_is_a_note_on_its_line_and_stands_nowhere_else()
    {
        var strategy = AStrategy.With();
        var action = AnAction.That(of: strategy, reference: "T-1", due: "2008-01-01");
        action.ChooseOfficer(_owner, null, Stamps.On("2007-12-01"));
        action.AcceptAssignment(Stamps.On("2007-12-02", _owner.As()));
        await _work.Database.SaveAsync(strategy, action, A(_owner, action.Id, "2008-01-04", "T-1"), A(_director, action.Id, "2008-01-10", "T-1", rung: Rung.Director));

        var owed = await AskAsync(_owner);
        Assert.Equal(["Overdue"], owed.Groups.Select(g => g.Title));
        Assert.Equal("Reminded 4 January 2008; now with the director", Assert.Single(owed.Groups[0].Lines).Note);

        var brought = (await AskAsync(_director)).Groups.Single(g => g.Title == "Brought to you");
        Assert.Equal(("T-1", "Overdue since 1 January 2008. You hold the post.", "Reminded 10 January 2008"), (brought.Lines[0].Ref!, brought.Lines[0].Why!, brought.Lines[0].Note!));
    }

    [Fact]
    public async Task A_nudge_says_who_asked()
    {
        var nudge = A(_owner, Guid.CreateVersion7(), "2008-01-14", "T-7", href: "/actions/T-7/update");
        nudge.SentBy(_director.Id, "Dora");
        await _work.Database.SaveAsync(nudge);
        Assert.Equal("Dora nudged you on 14 January 2008", (await AskAsync(_owner)).Groups.Single(g => g.Title == "Brought to you").Lines[0].Note);
    }

    [Fact]
    public async Task What_one_may_want_to_know_is_new_until_seen_newest_first_and_ended_ones_are_gone()
    {
        var (older, newer, ended) = (A(_owner, Guid.CreateVersion7(), "2008-01-02", weight: ReminderWeight.MayWantToKnow, what: "Older"), A(_owner, Guid.CreateVersion7(), "2008-01-09", weight: ReminderWeight.MayWantToKnow, what: "Newer"),
            A(_owner, Guid.CreateVersion7(), "2008-01-10", weight: ReminderWeight.MayWantToKnow, what: "Ended"));
        ended.End("It is long ago", "2008-01-11".Moment());
        await _work.Database.SaveAsync(older, newer, ended, A(_director, Guid.CreateVersion7(), "2008-01-09", weight: ReminderWeight.MayWantToKnow));
        var (by, query, see) = (_owner.As(), _work.Get<InboxQuery>(), _work.Get<SeeReminders>());
        Assert.Equal(["Newer", "Older"], (await query.GetAsync(by)).New.Select(r => r.What));
        Assert.Equal(2, await query.UnseenAsync(by));

        await see.RunAsync([newer.Id], by);
        await see.RunAsync([older.Id], _director.As());             // not theirs to see away
        var now = await query.GetAsync(by);
        Assert.Equal(["Older"], now.New.Select(r => r.What));
        Assert.Equal(["Newer"], now.Seen.Select(r => r.What));

        await see.AllAsync("2008-01-01".Moment(), by);              // the page was read before it came
        Assert.Equal(1, await query.UnseenAsync(by));
        await see.AllAsync("2008-01-15".Moment(), by);
        Assert.Equal(0, await query.UnseenAsync(by));
        Assert.Equal(1, await query.UnseenAsync(_director.As()));
    }

    [Fact]
    public async Task The_list_and_the_count_are_bounded()
    {
        await _work.Database.SaveAsync([.. Enumerable.Range(0, 120).Select(i => A(_owner, Guid.CreateVersion7(), "2008-01-09", weight: ReminderWeight.MayWantToKnow, what: $"Thing {i}"))]);
        var inbox = await _work.Get<InboxQuery>().GetAsync(_owner.As());
        Assert.Equal((InboxQuery.Shown, true), (inbox.New.Count, inbox.IsMore));
        Assert.Equal(InboxQuery.MostCounted + 1, await _work.Get<InboxQuery>().UnseenAsync(_owner.As()));
        Assert.Equal((0, 0), ((await _work.Get<InboxQuery>().GetAsync(Actors.WithoutRole())).New.Count, await _work.Get<InboxQuery>().UnseenAsync(Domain.Actor.System)));
    }
}
