using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Chase;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Chase;

public sealed class ChaseTests : IAsyncLifetime
{
    private readonly Person _anna = APerson.Named("Anna", Role.ActionOwner), _bob = APerson.Named("Bob", Role.ActionOwner), _lead = APerson.Named("Lea", Role.AreaLead);
    private readonly Post _courses = APost.Named("Head of Courses"), _courts = APost.Named("Head of Courts");
    private readonly Person _noAddress = Person.Add("Cyril", null, [Role.ActionOwner], Stamps.AtPublication);
    private Workplace _work = null!;
    private ActionPoint _overdue = null!, _vacant = null!;

    public async Task InitializeAsync()
    {
        _work = await Workplace.OpenAsync("2008-01-15T10:00:00Z");
        var strategy = AStrategy.With();
        _courses.Appoint(_anna, "2007-11-01".Day(), null, false, false, null, Stamps.AtPublication);
        ActionPoint That(int n, Post? post, string? due = null) => post is null ? AnAction.That(of: strategy, order: n, reference: $"T-{n}", due: due) : AnAction.That(of: strategy, order: n, reference: $"T-{n}", due: due).OwnedBy(post);
        _overdue = That(1, _courses, "2007-12-31");
        _vacant = That(2, _courts, "2008-01-10");
        var officers = That(3, _courts, "2008-01-05");
        officers.ChooseOfficer(_bob, null, Stamps.On("2007-12-01"));
        var unaddressed = That(4, null, "2008-01-12");
        unaddressed.ChooseOfficer(_noAddress, null, Stamps.On("2007-12-01"));
        await _work.Database.SaveAsync(strategy, _anna, _bob, _lead, _noAddress, _courses, _courts, _overdue, _vacant, officers, unaddressed, That(5, _courses, "2008-03-01"), That(6, _courses));
    }

    public async Task DisposeAsync() => await _work.DisposeAsync();

    private Task<ChaseList> ListAsync(ChaseFilter? filter = null) => _work.Get<ChaseQuery>().GetAsync(filter ?? new(), _lead.As());

    private Task<bool> NudgeAsync(Person person, ActionPoint action) => _work.Get<NudgePerson>().RunAsync(person.Id, action.Id, _lead.As());

    [Fact]
    public async Task Who_owes_longest_comes_first_officers_before_posts_and_vacant_posts_show()
    {
        var list = await ListAsync();
        Assert.Equal(["Anna: T-1", "Bob: T-3", "Head of Courts: T-2", "Cyril: T-4"], list.People.Select(p => $"{p.Who.Name}: {string.Join(" ", p.Lines.Select(l => l.Thing.Ref))}"));
        Assert.Equal((true, "Head of Courses", "2007-12-31".Day(), (DateOnly?)null), (list.People[2].Who.PersonId is null, list.People[0].Posts.Single(), list.People[0].Oldest, list.People[0].LastWord));
        Assert.Equal(4, list.ByKind[ChaseKind.Overdue]);
    }

    [Fact]
    public async Task Silence_missed_turns_assurance_and_late_partners_are_chased_too()
    {
        var strategy = AStrategy.With(publishedOn: "2007-01-01".Day());
        ActionPoint That(string reference, DeadlineKind deadline = DeadlineKind.Unspecified) => AnAction.That(of: strategy, reference: reference, deadline: deadline, every: 1, unit: IntervalUnit.Month, recurrence: "monthly").OwnedBy(_courses);
        var (missed, partner) = (That("S-2", DeadlineKind.Recurring), APartner.Any());
        missed.Schedule("2008-01-10".Day(), null, null, Stamps.On("2007-12-01"));
        var waiting = That("S-3");
        waiting.DependOn(partner.Id, partner.Name, "Rooms", Stamps.On("2007-12-01"));
        waiting.Try("Wrote to them.", waiting.Dependencies[0].Id, partner.Name, "2008-01-10".Day(), Stamps.On("2007-12-05"));
        await _work.Database.SaveAsync(strategy, partner, That("S-1"), missed, That("S-4", DeadlineKind.Ongoing), waiting);
        var kinds = (await ListAsync(new("anna"))).People.Single().Lines.ToDictionary(l => l.Thing.Ref, l => l.Thing.Kind);
        Assert.Equal((ChaseKind.Silent, ChaseKind.Missed, ChaseKind.PartnerLate, ChaseKind.AssuranceDue), (kinds["S-1"], kinds["S-2"], kinds["S-3"], kinds["S-4"]));
        Assert.Equal(["S-2"], (await ListAsync(new(null, ChaseKind.Missed))).People.SelectMany(p => p.Lines).Select(l => l.Thing.Ref));
    }

    [Fact]
    public async Task The_list_narrows_by_person_and_post()
    {
        Assert.Equal(["Anna"], (await ListAsync(new("head of courses"))).People.Select(p => p.Who.Name));
        Assert.Empty((await ListAsync(new("nobody of that name"))).People);
    }

    [Fact]
    public async Task A_nudge_is_a_reminder_with_the_asker_s_name_and_a_letter_at_once()
    {
        Assert.True(await NudgeAsync(_anna, _overdue));
        var reminder = await _work.AskAsync(db => db.Reminders.SingleAsync());
        Assert.Equal(("nudge", _anna.Id, _overdue.Id, "Lea", Pace.AtOnce, ReminderWeight.MustDo), (reminder.RuleKey, reminder.PersonId, reminder.SubjectId, reminder.ByName!, reminder.Pace, reminder.Weight));
        Assert.Equal(("T-1", "Overdue since 31 December 2007", "/actions/T-1/update", "Lea asks you, as Head of Courses"), (reminder.Ref!, reminder.Why, reminder.Href, reminder.Because));
        var letter = await _work.AskAsync(db => db.OutboxLetters.SingleAsync());
        Assert.Equal(($"nudge {reminder.Id:N}", letter.Id, true), (letter.Key, reminder.LetterId!.Value, letter.IsDueAt(_work.Clock.UtcNow)));
        var person = (await ListAsync()).People[0];
        Assert.True(Assert.Single(person.Lines).IsNudgedToday);
        Assert.Equal(("Nudge from Lea", "T-1", OutboxState.Waiting), (person.Sent[0].What, person.Sent[0].Ref!, person.Sent[0].Letter!.Value));
    }

    [Fact]
    public async Task Once_a_working_day_is_enough_and_a_weekend_is_the_monday_after()
    {
        await NudgeAsync(_anna, _overdue);
        Assert.Contains("was nudged about T-1 already today", (await Workplace.RefusedAsync(() => NudgeAsync(_anna, _overdue))).Message, StringComparison.Ordinal);
        _work.Clock.Now = new DateTimeOffset(2008, 1, 19, 10, 0, 0, TimeSpan.Zero);      // a Saturday
        await NudgeAsync(_anna, _overdue);
        _work.Clock.Now = new DateTimeOffset(2008, 1, 21, 10, 0, 0, TimeSpan.Zero);      // the Monday
        await Workplace.RefusedAsync(() => NudgeAsync(_anna, _overdue));
        _work.Clock.Now = new DateTimeOffset(2008, 1, 22, 10, 0, 0, TimeSpan.Zero);
        await NudgeAsync(_anna, _overdue);
        Assert.Equal((3, 3), (await _work.AskAsync(db => db.Reminders.CountAsync()), await _work.AskAsync(db => db.OutboxLetters.CountAsync())));
    }

    [Fact]
    public async Task Two_who_press_at_once_send_one_nudge()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try { return await NudgeAsync(_anna, _overdue); }
            catch (RuleViolation) { return false; }
        })));
        Assert.Single(outcomes, sent => sent);
        Assert.Equal((1, 1), (await _work.AskAsync(db => db.Reminders.CountAsync()), await _work.AskAsync(db => db.OutboxLetters.CountAsync())));
    }

    [Fact]
    public async Task Only_who_owes_it_is_nudged_and_nobody_after_an_update()
    {
        await Workplace.RefusedAsync(() => NudgeAsync(_bob, _overdue));
        await Workplace.RefusedAsync(() => NudgeAsync(_anna, _vacant));
        await _work.Get<MoveTargetDate>().RunAsync(_overdue.Id, null, "2008-06-01".Day(), Entering.Because("Agreed."), Actors.Director());
        await Workplace.RefusedAsync(() => NudgeAsync(_anna, _overdue));
        Assert.Equal(0, await _work.AskAsync(db => db.Reminders.CountAsync()));
    }

    [Fact]
    public async Task Without_an_address_it_stands_in_the_inbox_and_no_letter_is_written()
    {
        var action = await _work.AskAsync(db => db.ActionPoints.SingleAsync(a => a.Ref == "T-4"));
        Assert.False(await NudgeAsync(_noAddress, action));
        Assert.Equal((Pace.InboxOnly, 0), (await _work.AskAsync(db => db.Reminders.Select(r => r.Pace).SingleAsync()), await _work.AskAsync(db => db.OutboxLetters.CountAsync())));
    }

    [Fact]
    public async Task Only_directors_and_the_area_lead_chase()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.AreaLead, Role.Director]))
        {
            await Workplace.RefusedAsync(() => _work.Get<ChaseQuery>().GetAsync(new(), Actors.In(role)));
            await Workplace.RefusedAsync(() => _work.Get<NudgePerson>().RunAsync(_anna.Id, _overdue.Id, Actors.In(role)));
        }
        Assert.Equal(0, await _work.AskAsync(db => db.Reminders.CountAsync()));
    }
}
