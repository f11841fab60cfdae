using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>The sweep over days: once and no more, nothing lost, to whoever is to hear of it on the day.</summary>
public sealed class SweepTests
{
    [Fact]
    public async Task What_was_sent_once_is_not_sent_again()
    {
        var (office, action) = await Office.WithDueAsync("2008-03-14");
        await using var closing = office;
        var first = await office.SweepAsync("2008-03-03");
        var second = await office.SweepAsync("2008-03-03 09:01");
        var next = await office.SweepAsync("2008-03-04");
        Assert.Equal((1, 1, 0, 0, 0), (first.Reminders.Count, first.Letters, second.Reminders.Count, second.Letters, next.Reminders.Count));
        Assert.Equal((office.Olu.Id, -14, "2008-03-14".Day(), true), Assert.Single(await office.RemindersAsync()) is var r ? (r.PersonId, r.Turn, r.DueOn, r.IsOpen) : default);
        Assert.Equal((action.Ref, "Due 14 March 2008", "You hold Manager", $"/actions/{action.Ref}/update"), first.Reminders[0] is var s ? (s.Ref, s.Why, s.Because, s.Href) : default);
        Assert.Equal("1 reminder to 1 person, 1 letter; 0 ended", first.Said);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_go_and_writes_nothing()
    {
        var (office, _) = await Office.WithDueAsync("2008-03-14");
        await using var closing = office;
        var shown = await office.Work.Get<SweepReminders>().RunAsync("2008-03-03 09:00".Moment(), dryRun: true);
        Assert.Equal((true, 1, 1), (shown.IsDryRun, shown.Reminders.Count, shown.Letters));
        Assert.Empty(await office.RemindersAsync());
        Assert.Empty(await office.LettersAsync());
        Assert.Equal(0, await office.Work.AskAsync(db => db.ReminderRules.CountAsync()));
        await office.SweepAsync("2008-03-03");
        Assert.Empty((await office.Work.Get<SweepReminders>().RunAsync("2008-03-03 09:00".Moment(), dryRun: true)).Reminders);
    }

    [Fact]
    public async Task After_an_outage_of_a_week_everything_that_fell_due_in_it_goes_and_of_each_thing_the_latest_only()
    {
        await using var office = await Office.OpenAsync();
        List<ActionPoint> actions = [.. new[] { "2008-03-12", "2008-03-13", "2008-03-20", "2008-03-28" }.Select((due, i) => AnAction.That(of: office.Strategy, order: i + 1, reference: $"A-{i}").DueOn(due).OwnedBy(office.Manager))];
        await office.Work.Database.SaveAsync(actions);
        await office.SweepAsync("2008-03-11");
        var swept = await office.SweepAsync("2008-03-19");
        Assert.Equal("A-0 action-overdue 0; A-1 action-overdue 0; A-2 action-coming-due -1; A-3 action-coming-due -14",
            string.Join("; ", swept.Reminders.OrderBy(r => r.Ref, StringComparer.Ordinal).Select(r => $"{r.Ref} {r.Rule} {r.Turn}")));
        Assert.Single(await office.LettersAsync(), l => l.Key == $"digest {office.Olu.Id:N} 2008-03-19");
        var open = (await office.RemindersAsync()).Where(r => r.IsOpen).ToList();
        Assert.Equal(4, open.Count);        // what was due before the outage ended in the same sweep
    }

    [Fact]
    public async Task A_later_turn_takes_the_place_of_the_earlier_one_in_the_inbox()
    {
        var (office, _) = await Office.WithDueAsync("2008-03-31");
        await using var closing = office;
        await office.SweepAsync("2008-03-01");
        await office.SweepAsync("2008-03-17");
        Assert.Equal([(-30, "A later reminder took its place"), (-14, (string?)null)], (await office.RemindersAsync()).Select(r => (r.Turn, r.EndedWhy)));
    }

    [Fact]
    public async Task An_update_entered_a_minute_before_stops_the_letter_and_ends_the_reminder()
    {
        var (office, action) = await Office.WithDueAsync("2008-02-29");
        await using var closing = office;
        await office.SweepAsync("2008-03-03");
        var waiting = (await office.RemindersAsync()).Where(r => r.RuleKey == RuleCatalogue.ActionOverdue).ToList();
        var still = office.Work.Get<StillOwed>();
        Assert.Empty(await still.EndedAsync(waiting, "2008-03-03 09:05".Moment()));
        await office.ReportAsync(action, "2008-03-03");
        Assert.Equal("Progress was reported, its date moved, it waits on a partner, or it is closed", (await still.EndedAsync(waiting, "2008-03-03 10:01".Moment()))[waiting[0].Id]);
        var swept = await office.SweepAsync("2008-03-03 10:05");
        Assert.Equal((0, 1), (swept.Reminders.Count(r => r.Rule == RuleCatalogue.ActionOverdue), swept.Ended));
        Assert.False((await office.RemindersAsync(RuleCatalogue.ActionOverdue)).Single().IsOpen);
    }

    [Fact]
    public async Task After_a_handover_the_new_holder_hears_and_the_old_ones_reminder_ends()
    {
        var (office, _) = await Office.WithDueAsync("2008-02-29");
        await using var closing = office;
        var nia = APerson.Named("Nia", Role.ActionOwner);
        await office.Work.Database.SaveAsync(nia);
        await office.SweepAsync("2008-03-03");
        var before = await office.RemindersAsync(RuleCatalogue.ActionOverdue);
        await office.ActAsync(db => db.LoadPostAsync(office.Manager.Id, null, default), p => p.HandOver(p.Holdings.Single().Id, "Olu", nia, "2008-03-04".Day(), Stamps.On("2008-03-04")));
        Assert.Empty(await office.Work.Get<StillOwed>().EndedAsync(before, "2008-03-04 09:00".Moment()));
        Assert.Equal("Somebody else is asked now", (await office.Work.Get<StillOwed>().EndedAsync(before, "2008-03-05 09:00".Moment()))[before[0].Id]);
        var swept = await office.SweepAsync("2008-03-05");
        Assert.Equal("Nia: You hold Manager", swept.Reminders.Where(r => r.Rule == RuleCatalogue.ActionOverdue).Select(r => $"{r.Person}: {r.Because}").Single());
        Assert.Equal([(office.Olu.Id, false), (nia.Id, true)], (await office.RemindersAsync(RuleCatalogue.ActionOverdue)).Select(r => (r.PersonId, r.IsOpen)));
    }

    [Fact]
    public async Task In_a_vacancy_the_deputy_hears_else_the_director_and_the_vacancy_is_told_by_itself()
    {
        var (office, _) = await Office.WithDueAsync("2008-02-29");
        await using var closing = office;
        await office.ActAsync(db => db.LoadPostAsync(office.Manager.Id, null, default), p => { p.EndHolding(p.Holdings.Single().Id, "Olu", "2008-02-20".Day(), Stamps.On("2008-02-20")); p.Appoint(office.Bo, "2008-02-20".Day(), null, isDeputy: true, false, null, Stamps.On("2008-02-20")); });
        Assert.Equal(("Bo", "Ada; Ann"), (await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-03-03"), await office.WhoAsync(RuleCatalogue.PostVacant, "2008-03-03")));
        await office.ActAsync(db => db.LoadPostAsync(office.Manager.Id, null, default), p => p.EndHolding(p.Holdings.Single(h => h.IsDeputy).Id, "Bo", "2008-03-01".Day(), Stamps.On("2008-03-01")));
        Assert.Equal("Ann", await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-03-03"));
    }

    [Fact]
    public async Task A_disabled_person_gets_nothing_more_and_what_they_had_ends()
    {
        var (office, _) = await Office.WithDueAsync("2008-02-29");
        await using var closing = office;
        await office.SweepAsync("2008-03-03");
        var before = await office.RemindersAsync(RuleCatalogue.ActionOverdue);
        await office.ActAsync(db => db.LoadPersonAsync(office.Olu.Id, null, default), p => p.Disable(Stamps.On("2008-03-03")));
        Assert.Equal("The account is disabled", (await office.Work.Get<StillOwed>().EndedAsync(before, "2008-03-03 10:00".Moment()))[before[0].Id]);
        var swept = await office.SweepAsync("2008-03-04");
        Assert.DoesNotContain(swept.Reminders, r => r.PersonId == office.Olu.Id);
        Assert.Equal("Ann", swept.Reminders.Single(r => r.Rule == RuleCatalogue.ActionOverdue).Person);
        Assert.DoesNotContain(await office.RemindersAsync(), r => r.PersonId == office.Olu.Id && r.IsOpen);
    }

    [Fact]
    public async Task With_nobody_to_hear_of_it_the_area_lead_does_and_with_nobody_at_all_the_result_says_so()
    {
        await using var work = await Workplace.OpenAsync();
        var strategy = AStrategy.With();
        await work.Database.SaveAsync(strategy, AnAction.That(of: strategy, owner: OwnerKind.None, reference: "LOST").DueOn("2008-02-29"));
        var lost = await work.Get<SweepReminders>().RunAsync("2008-03-03 09:00".Moment());
        Assert.Contains(new Unheard(RuleCatalogue.ActionOverdue, "LOST", "A promise.", "Overdue since 29 February 2008"), lost.Unheard);
        Assert.Contains("nobody can be told of", lost.Said, StringComparison.Ordinal);
        await work.Database.SaveAsync(APerson.Named("Lea", Role.AreaLead));
        var heard = await work.Get<SweepReminders>().RunAsync("2008-03-03 09:05".Moment());
        Assert.Empty(heard.Unheard);
        Assert.Equal("Nobody else is there to hear of it; you are the area lead", heard.Reminders.Single(r => r.Rule == RuleCatalogue.ActionOverdue).Because);
    }

    [Theory]
    [InlineData("2008-12-25 09:00", "2008-12-29 07:00")]       // Christmas Day: the letter waits for the Monday after Boxing Day and the weekend
    [InlineData("2008-03-21 09:00", "2008-03-25 07:00")]       // Good Friday to Easter Tuesday
    [InlineData("2008-01-16 05:00", "2008-01-16 07:00")]       // before seven: at seven
    [InlineData("2008-03-30 09:00", "2008-03-31 06:00")]       // the clocks go forward on that Sunday; seven on Monday is six in UTC
    [InlineData("2008-10-26 09:00", "2008-10-27 07:00")]       // and back on that one
    public async Task Sending_moves_to_a_working_day_and_the_due_date_does_not(string moment, string goes)
    {
        var due = DateOnly.FromDateTime(moment.Moment());
        var (office, _) = await Office.WithDueAsync(due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await using var closing = office;
        await office.SweepAsync(moment);
        Assert.Equal((due, DateOnly.FromDateTime(goes.Moment())), (await office.RemindersAsync(RuleCatalogue.ActionComingDue)).Single() is var r ? (r.DueOn, r.FallsOn) : default);
        Assert.Equal(goes.Moment(), Assert.Single(await office.LettersAsync()).NextTryAt);
    }

    [Theory]
    [InlineData("2008-03-29 23:59", "2008-03-29")]      // winter time: the day here is UTC's
    [InlineData("2008-03-30 00:30", "2008-03-30")]
    [InlineData("2008-03-30 23:30", "2008-03-31")]      // summer time since one in the morning: half past midnight here
    [InlineData("2008-10-25 23:30", "2008-10-26")]      // the last evening of summer time
    [InlineData("2008-10-26 23:30", "2008-10-26")]
    public async Task The_day_here_decides_and_not_the_day_in_utc(string moment, string day)
    {
        var (office, _) = await Office.WithDueAsync(day.Day().AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await using var closing = office;
        var swept = await office.SweepAsync(moment);
        Assert.Equal((day.Day(), 1), (swept.Day, swept.Reminders.Count(r => r.Rule == RuleCatalogue.ActionOverdue)));
    }

    [Fact]
    public async Task A_person_has_one_digest_a_day_and_what_comes_after_it_has_gone_waits_for_the_next()
    {
        var (office, _) = await Office.WithDueAsync("2008-03-14");
        await using var closing = office;
        await office.SweepAsync("2008-03-03");
        await office.Work.Database.SaveAsync(AnAction.That(of: office.Strategy, order: 2).DueOn("2008-03-10").OwnedBy(office.Manager));
        await office.SweepAsync("2008-03-03 09:10");
        Assert.Equal([$"digest {office.Olu.Id:N} 2008-03-03"], (await office.LettersAsync()).Select(l => l.Key));
        await office.ActAsync(db => db.OutboxLetters.SingleAsync(), l => { l.Take("here", TimeSpan.FromMinutes(1), "2008-03-03 09:15".Moment()); l.Sent("2008-03-03 09:15".Moment()); });
        await office.Work.Database.SaveAsync(AnAction.That(of: office.Strategy, order: 3).DueOn("2008-03-10").OwnedBy(office.Manager));
        await office.SweepAsync("2008-03-03 09:20");
        Assert.Equal([$"digest {office.Olu.Id:N} 2008-03-03", $"digest {office.Olu.Id:N} 2008-03-04"], (await office.LettersAsync()).Select(l => l.Key));
        Assert.All(await office.RemindersAsync(), r => Assert.NotNull(r.LetterId));
    }

    [Fact]
    public async Task Mail_goes_at_the_persons_own_pace_and_the_inbox_has_it_at_once()
    {
        await using var office = await Office.OpenAsync();
        var (quiet, nobody) = (APerson.Named("Quiet", Role.ActionOwner), Person.Add("No address", null, [Role.ActionOwner], Stamps.AtPublication));
        ActionPoint For(Person person, int order) { var action = AnAction.That(of: office.Strategy, order: order).DueOn("2008-03-14"); action.ChooseOfficer(person, null, Stamps.On("2007-12-01")); return action; }
        await office.Work.Database.SaveAsync(quiet, nobody, For(quiet, 1), For(nobody, 2), For(office.Olu, 3), For(office.Bo, 4),
            new ReminderChoice(quiet.Id, ReminderTopic.YourWork, Pace.InboxOnly), new ReminderChoice(office.Olu.Id, ReminderTopic.YourWork, Pace.Weekly), new ReminderChoice(office.Bo.Id, ReminderTopic.YourWork, Pace.AtOnce));
        var swept = await office.SweepAsync("2008-03-04");      // a Tuesday
        Assert.Equal("Bo AtOnce 2008-03-04; No address InboxOnly ; Olu Weekly 2008-03-10; Quiet InboxOnly ",
            string.Join("; ", swept.Reminders.OrderBy(r => r.Person, StringComparer.Ordinal).Select(r => $"{r.Person} {r.Pace} {r.LetterOn:yyyy-MM-dd}")));
        Assert.Equal(4, (await office.RemindersAsync()).Count(r => r.IsOpen));
        var atOnce = (await office.RemindersAsync()).Single(r => r.PersonId == office.Bo.Id);
        Assert.Equal([$"at-once {atOnce.Id:N}", $"digest {office.Olu.Id:N} 2008-03-10"], (await office.LettersAsync()).Select(l => l.Key));
    }

    [Fact]
    public async Task All_that_a_person_hears_at_once_from_one_sweep_goes_in_one_letter()
    {
        await using var office = await Office.OpenAsync();
        ActionPoint For(Person person, int order) { var action = AnAction.That(of: office.Strategy, order: order).DueOn("2008-03-14"); action.ChooseOfficer(person, null, Stamps.On("2007-12-01")); return action; }
        await office.Work.Database.SaveAsync(For(office.Bo, 1), For(office.Bo, 2), For(office.Lea, 3),
            new ReminderChoice(office.Bo.Id, ReminderTopic.YourWork, Pace.AtOnce), new ReminderChoice(office.Lea.Id, ReminderTopic.YourWork, Pace.AtOnce));
        Assert.Equal(2, (await office.SweepAsync("2008-03-04")).Letters);
        Assert.Equal([1, 2], (await office.RemindersAsync()).GroupBy(r => r.LetterId).Select(g => g.Count()).Order());
        Assert.Equal(0, (await office.SweepAsync("2008-03-04 12:00")).Letters);
    }

    [Fact]
    public async Task A_malformed_address_leaves_the_inbox_as_it_is_and_the_letter_to_the_outbox()
    {
        var (office, _) = await Office.WithDueAsync("2008-03-14");
        await using var closing = office;
        await using (var db = office.Work.Database.Open())
        {
            var olu = await db.LoadPersonAsync(office.Olu.Id, null, default);
            db.Entry(olu).Property(p => p.Email).CurrentValue = "not an address\r\nBcc: all";      // as an import of old might have left it
            await db.SaveChangesAsync();
        }
        await office.SweepAsync("2008-03-03");
        Assert.Equal((1, 1), ((await office.RemindersAsync()).Count(r => r.IsOpen && r.LetterId is not null), (await office.LettersAsync()).Count));
    }

    [Fact]
    public async Task The_areas_own_numbers_win_and_a_rule_turned_off_ends_what_it_sent()
    {
        var (office, _) = await Office.WithDueAsync("2008-02-29");
        await using var closing = office;
        await office.Work.Get<EnsureReminderRules>().RunAsync();
        Task ChangeAsync(Action<ReminderRule> act) => office.ActAsync(db => db.ReminderRules.SingleAsync(r => r.Key == RuleCatalogue.ActionOverdue), act);
        await ChangeAsync(r => r.Change(new RuleNumbers { DaysAfter = 3, RepeatEvery = 7 }, Stamps.On("2008-01-02")));
        await office.Work.Get<EnsureReminderRules>().RunAsync();
        Assert.Equal(("", "Olu"), (await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-03-02"), await office.WhoAsync(RuleCatalogue.ActionOverdue, "2008-03-03")));
        await office.SweepAsync("2008-03-03");
        await ChangeAsync(r => r.TurnOff(Stamps.On("2008-03-03")));
        await office.SweepAsync("2008-03-04");
        Assert.Equal("The area has turned this rule off", (await office.RemindersAsync(RuleCatalogue.ActionOverdue)).Single().EndedWhy);
    }

    [Fact]
    public async Task A_nudge_is_owed_until_somebody_reports_after_it()
    {
        var (office, action) = await Office.WithDueAsync("2008-06-01");
        await using var closing = office;
        var nudge = new Reminder(new ReminderKey("nudge", action.Id, office.Olu.Id, "2008-03-03".Day(), 0, Rung.Owner), ReminderSubject.Action, ReminderTopic.YourWork, ReminderWeight.MustDo,
            new ReminderWords(action.Ref, action.Summary, "Lea asks", "Report", "/", "You hold Manager"), Pace.AtOnce, "2008-03-03".Day(), "2008-03-03 09:00".Moment());
        await office.Work.Database.SaveAsync(nudge);
        Assert.Empty(await office.Work.Get<StillOwed>().EndedAsync([nudge], "2008-03-04".Moment()));
        await office.SweepAsync("2008-03-04");
        Assert.True((await office.RemindersAsync("nudge")).Single().IsOpen);
        await office.ReportAsync(action, "2008-03-04");
        Assert.Equal("Progress was reported, or it is closed", (await office.Work.Get<StillOwed>().EndedAsync([nudge], "2008-03-05".Moment()))[nudge.Id]);
        await office.SweepAsync("2008-03-05");
        Assert.False((await office.RemindersAsync("nudge")).Single().IsOpen);
    }

    [Fact]
    public async Task Two_servers_that_sweep_at_the_same_moment_send_each_reminder_once()
    {
        await using var office = await Office.OpenAsync();
        await office.Work.Database.SaveAsync(Enumerable.Range(1, 40).Select(n => AnAction.That(of: office.Strategy, order: n).DueOn("2008-02-29").OwnedBy(office.Manager)));
        await office.Work.Get<EnsureReminderRules>().RunAsync();
        var swept = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.Work.Get<SweepReminders>().RunAsync("2008-03-03 09:00".Moment()))));
        var kept = await office.RemindersAsync(RuleCatalogue.ActionOverdue);
        Assert.Equal((40, 40), (kept.Count, swept.Sum(s => s.Reminders.Count(r => r.Rule == RuleCatalogue.ActionOverdue))));
        Assert.Equal((1, 1), ((await office.LettersAsync()).Count(l => l.PersonId == office.Olu.Id), kept.Select(r => r.LetterId).Distinct().Count()));
    }
}
