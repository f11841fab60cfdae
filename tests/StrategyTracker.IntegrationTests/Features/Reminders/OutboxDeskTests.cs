using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Jobs;
using StrategyTracker.Features.Reminders.Outbox;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>What the administrator sees and does: letters and jobs.</summary>
public class OutboxDeskTests
{
    private static readonly Actor[] s_others = [Actors.Director(), Actors.AreaLead(), Actors.ActionOwner(), Actors.BoardMember(), Actors.Auditor(), Actors.WithoutRole()];

    [Fact]
    public async Task A_parked_letter_is_seen_with_its_error_and_goes_when_it_is_tried_again()
    {
        var fails = true;
        var mailer = new ListMailer(_ => fails ? new MailFault("No such mailbox here.", MailFault.Kind.OfThisLetter) : null);
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var (person, letter) = (await office.WriteAsync())[0];
        await office.SendAsync();

        var list = await office.Get<OutboxQuery>().GetAsync(OutboxState.Parked, 1, Actors.Administrator());
        var row = Assert.Single(list.Rows);
        Assert.Equal((letter.Id, person.Name, person.Email, 1, "No such mailbox here."), (row.Id, row.Person, row.Address, row.Tries, row.Error));
        Assert.Equal((1, 1), (list.Total, list.Counts[OutboxState.Parked]));
        Assert.Contains("Agree the protocol", (await office.Get<OutboxQuery>().FindAsync(letter.Id, Actors.Administrator()))!.PlainText, StringComparison.Ordinal);

        fails = false;
        Assert.Equal(0, (await office.SendAsync()).Sent);
        await office.Get<TryLetterAgain>().RunAsync(letter.Id, Actors.Administrator());
        Assert.Equal(1, (await office.SendAsync()).Sent);
        await Assert.ThrowsAsync<RuleViolation>(() => office.Get<TryLetterAgain>().RunAsync(letter.Id, Actors.Administrator()));
    }

    [Fact]
    public async Task All_parked_letters_are_tried_again_together()
    {
        await using var office = await PostOffice.OpenAsync(mailer: new ListMailer(_ => new MailFault("Refused.", MailFault.Kind.OfThisLetter)));
        await office.WriteAsync(3);
        await office.SendAsync();

        Assert.Equal(3, await office.Get<TryAllLettersAgain>().RunAsync(Actors.Administrator()));
        Assert.Equal(0, await office.Get<TryAllLettersAgain>().RunAsync(Actors.Administrator()));
        Assert.All(await office.LettersAsync(), l => Assert.Equal((OutboxState.Waiting, 0), (l.State, l.Tries)));
    }

    [Fact]
    public async Task Nobody_but_an_administrator_sees_or_does_anything_here()
    {
        await using var office = await PostOffice.OpenAsync(mailer: new ListMailer());
        var letter = (await office.WriteAsync())[0].Letter;
        var (schedules, options) = (new Schedules(new ScheduleOptions(), office.Get<LocalClock>()), new ScheduleOptions());
        var jobs = new JobsQuery(office.Database.Databases, schedules, options, office.Get<LocalClock>());
        foreach (var other in s_others)
        {
            await RefusedAsync(() => office.Get<OutboxQuery>().GetAsync(null, 1, other));
            await RefusedAsync(() => office.Get<OutboxQuery>().FindAsync(letter.Id, other));
            await RefusedAsync(() => office.Get<TryLetterAgain>().RunAsync(letter.Id, other));
            await RefusedAsync(() => office.Get<TryAllLettersAgain>().RunAsync(other));
            await RefusedAsync(() => jobs.GetAsync(other));
            await RefusedAsync(() => jobs.FindAsync("outbox", 1, other));
            await RefusedAsync(() => new RunJobNow([]).RunAsync("outbox", other));
        }
    }

    [Fact]
    public async Task A_job_that_is_none_or_is_switched_off_is_not_run()
    {
        await Assert.ThrowsAsync<NotFound>(() => new RunJobNow([]).RunAsync("no-such", Actors.Administrator()));
        Assert.Contains("Schedule:IsOn", (await Assert.ThrowsAsync<RuleViolation>(() => new RunJobNow([]).RunAsync("outbox", Actors.Administrator()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_job_shows_its_last_run_and_its_next()
    {
        await using var office = await PostOffice.OpenAsync();
        var clock = office.Get<LocalClock>();
        var (older, newer) = (new JobRun("outbox", "the schedule", "one", clock.UtcNow.AddMinutes(-2)), new JobRun("outbox", "Anna", "one", clock.UtcNow.AddMinutes(-1)));
        older.Done("3 sent", clock.UtcNow);
        newer.Failed("Letters cannot be sent yet.", clock.UtcNow);
        await office.Database.SaveAsync([older, newer]);
        var query = new JobsQuery(office.Database.Databases, new Schedules(new ScheduleOptions(), clock), new ScheduleOptions(), clock);

        var jobs = await query.GetAsync(Actors.Administrator());

        var outbox = jobs.Single(j => j.Key == "outbox");
        Assert.Equal(("every minute, every day", clock.UtcNow.AddMinutes(1), JobOutcome.Failed), (outbox.When, outbox.NextAt, outbox.Last!.Outcome));
        Assert.Null(jobs.Single(j => j.Key == "reminders").Last);
        Assert.Equal(["Anna", "the schedule"], (await query.FindAsync("outbox", 1, Actors.Administrator()))!.Runs.Select(r => r.StartedBy));
        Assert.Null(await query.FindAsync("no-such", 1, Actors.Administrator()));
    }

    [Fact]
    public async Task Old_runs_and_old_texts_go_and_what_was_sent_stays_known()
    {
        await using var office = await PostOffice.OpenAsync(mailer: new ListMailer());
        var letter = (await office.WriteAsync())[0].Letter;
        await office.SendAsync();
        var (failed, idle) = (new JobRun("reminders", "the schedule", "one", office.Clock.UtcNow), new JobRun("outbox", "the schedule", "one", office.Clock.UtcNow));
        failed.Failed("x", office.Clock.UtcNow);
        idle.Done("0 sent", office.Clock.UtcNow);
        await office.Database.SaveAsync([failed, idle]);

        office.Clock.AdvanceDays(TidyUp.DaysOfOutboxRuns + 1);
        Assert.Equal("1 old runs and the texts of 0 old letters taken away", await office.Get<TidyUp>().RunAsync());
        office.Clock.AdvanceDays(TidyUp.DaysOfTexts);
        Assert.Equal("1 old runs and the texts of 1 old letters taken away", await office.Get<TidyUp>().RunAsync());

        var kept = await office.ReadAsync(letter);
        Assert.Null(kept.PlainText);
        Assert.NotNull(kept.SentAt);
        Assert.NotNull(kept.MessageId);
    }

    private static async Task RefusedAsync(Func<Task> act) =>
        Assert.Contains("an administrator can", (await Assert.ThrowsAsync<RuleViolation>(act)).Message, StringComparison.Ordinal);
}
