using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Reminders.Outbox;
using StrategyTracker.Setup.Mail;
using StrategyTracker.TestSupport;
using StrategyTracker.TestSupport.Smtp;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>What the outbox does with letters, whatever carries them.</summary>
public class SendOutboxTests
{
    [Fact]
    public async Task A_letter_goes_once_and_keeps_where_when_and_under_which_id()
    {
        var mailer = new ListMailer();
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var (person, letter) = (await office.WriteAsync())[0];

        Assert.Equal(1, (await office.SendAsync()).Sent);
        Assert.Equal(0, (await office.SendAsync()).Sent);

        var kept = await office.ReadAsync(letter);
        Assert.Equal((OutboxState.Sent, person.Email, office.Clock.UtcNow, $"<{letter.Id:N}@tracker.test>"), (kept.State, kept.SentTo, kept.SentAt, kept.MessageId));
        var mail = Assert.Single(mailer.Sent);
        Assert.Equal((person.Email, kept.MessageId, "StrategyTracker: 1 thing for you"), (mail.To, mail.MessageId, mail.Subject));
        Assert.Contains("https://tracker.test/actions/TVP-1.2?act=report", mail.Body, StringComparison.Ordinal);
        Assert.Contains("https://tracker.test/reminders/choices", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_is_the_one_at_sending()
    {
        var mailer = new ListMailer();
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var (person, _) = (await office.WriteAsync())[0];
        await using (var db = office.Database.Open())
        {
            (await db.People.SingleAsync(p => p.Id == person.Id)).ChangeEmail("moved@example.test", Stamps.AtPublication);
            await db.SaveChangesAsync();
        }

        await office.SendAsync();

        Assert.Equal("moved@example.test", Assert.Single(mailer.Sent).To);
    }

    [Fact]
    public async Task Disabled_people_get_nothing()
    {
        var mailer = new ListMailer();
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var (_, letter) = (await office.WriteAsync(1, p => p.Disable(Stamps.AtPublication)))[0];

        Assert.Equal(1, (await office.SendAsync()).Withdrawn);

        Assert.Empty(mailer.Sent);
        Assert.Equal(OutboxState.Withdrawn, (await office.ReadAsync(letter)).State);
    }

    [Fact]
    public async Task What_ended_meanwhile_is_left_out_and_a_letter_with_nothing_left_never_goes()
    {
        var mailer = new ListMailer();
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var person = APerson.Any();
        var (done, open) = (AReminder.For(person, "Done already"), AReminder.For(person, "Open still"));
        var alone = AReminder.For(person, "Done too");
        var (one, two) = (ALetter.Of(person, done, open), ALetter.Of(person, alone));
        done.End("Progress was reported.", office.Clock.UtcNow);
        alone.End("Progress was reported.", office.Clock.UtcNow);
        await office.Database.SaveAsync([person, one, two, done, open, alone]);

        var result = await office.SendAsync();

        Assert.Equal((1, 1), (result.Sent, result.Withdrawn));
        var body = Assert.Single(mailer.Sent).Body;
        Assert.Contains("Open still", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Done already", body, StringComparison.Ordinal);
        Assert.Equal((OutboxState.Withdrawn, "Nothing in it is owed any more."), ((await office.ReadAsync(two)).State, (await office.ReadAsync(two)).LastError));
    }

    [Fact]
    public async Task An_update_entered_a_minute_before_stops_the_mail()
    {
        var mailer = new ListMailer();
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var (_, actions) = await office.Database.SaveStrategyAsync(2);
        var person = APerson.Any();
        var (answered, open) = (AReminder.For(person, "Answered", subject: actions[0].Id), AReminder.For(person, "Open", subject: actions[1].Id));
        var letter = ALetter.Of(person, answered, open);
        await office.Database.SaveAsync([person, letter, answered, open]);
        await office.Get<ReportProgress>().RunAsync(actions[0].Id, null, new UpdateText("The protocol is agreed.", null, default, null), asDraft: false, Entering.Now, Actors.Director());
        office.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, (await office.SendAsync()).Sent);

        var body = Assert.Single(mailer.Sent).Body;
        Assert.Contains("Open", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Answered", body, StringComparison.Ordinal);
        await using var db = office.Database.Open();
        Assert.NotNull((await db.Reminders.SingleAsync(r => r.Id == answered.Id)).EndedAt);
    }

    [Fact]
    public async Task A_person_without_an_address_is_shown_to_the_administrator()
    {
        await using var office = await PostOffice.OpenAsync(mailer: new ListMailer());
        var (person, letter) = (await office.WriteAsync(1, p => p.ChangeEmail(null, Stamps.AtPublication)))[0];

        Assert.Equal(1, (await office.SendAsync()).Parked);

        Assert.Equal($"{person.Name} has no e-mail address. Give one in Administration, then try again.", (await office.ReadAsync(letter)).LastError);
    }

    [Fact]
    public async Task One_letter_that_fails_stops_no_other_waits_longer_each_time_and_is_parked_in_the_end()
    {
        var refused = "";
        var mailer = new ListMailer(l => l.To == refused ? new MailFault("The mail server says: later.", MailFault.Kind.Passing) : null);
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var written = await office.WriteAsync(3);
        refused = written[1].Person.Email!;

        var first = await office.SendAsync();
        Assert.Equal((2, 1), (first.Sent, first.PutOff));
        Assert.Equal(office.Clock.UtcNow.AddMinutes(1), (await office.ReadAsync(written[1].Letter)).NextTryAt);
        Assert.Equal(0, (await office.SendAsync()).PutOff);         // not before its time

        List<double> waits = [];
        for (var tries = 2; tries < OutboxLetter.MostTries; tries++)
        {
            office.Clock.Now = (await office.ReadAsync(written[1].Letter)).NextTryAt;
            Assert.Equal(1, (await office.SendAsync()).PutOff);
            waits.Add(((await office.ReadAsync(written[1].Letter)).NextTryAt - office.Clock.UtcNow).TotalMinutes);
        }
        Assert.Equal([3, 9, 27, 81, 243, 360], waits);
        office.Clock.Now = (await office.ReadAsync(written[1].Letter)).NextTryAt;
        Assert.Equal(1, (await office.SendAsync()).Parked);
        Assert.Equal((OutboxState.Parked, "The mail server says: later."), ((await office.ReadAsync(written[1].Letter)).State, (await office.ReadAsync(written[1].Letter)).LastError));
    }

    [Fact]
    public async Task When_the_server_is_away_the_rest_do_not_use_up_their_tries()
    {
        var mailer = new ListMailer(_ => new MailFault("The mail server cannot be reached.", MailFault.Kind.OfTheServer));
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        await office.WriteAsync(10);

        var result = await office.SendAsync();

        Assert.Equal((3, "The mail server cannot be reached."), (result.PutOff, result.Stopped));
        Assert.Equal(7, (await office.LettersAsync()).Count(l => l.Tries == 0));
    }

    [Fact]
    public async Task A_fault_of_the_program_in_one_letter_stops_no_other()
    {
        var bad = "";
        var mailer = new ListMailer(l => l.To == bad ? new NotSupportedException("secret detail") : null);
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var written = await office.WriteAsync(2);
        bad = written[0].Person.Email!;

        var result = await office.SendAsync();

        Assert.Equal((1, 0), (result.Sent, result.Parked));
        Assert.DoesNotContain("secret detail", (await office.ReadAsync(written[0].Letter)).LastError ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_senders_at_once_send_no_letter_twice()
    {
        var mailer = new LockedMailer();
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        await office.WriteAsync(40);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => office.SendAsync())));

        Assert.Equal(40, results.Sum(r => r.Sent));
        Assert.Equal(40, mailer.Ids.Distinct().Count());
        Assert.Equal(40, mailer.Ids.Count);
    }

    [Fact]
    public async Task A_letter_left_behind_by_a_dead_sender_goes_when_its_hold_ends_with_the_same_id()
    {
        var mailer = new ListMailer();
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var (person, letter) = (await office.WriteAsync())[0];
        await using (var db = office.Database.Open())
        {
            var held = await db.OutboxLetters.SingleAsync();
            held.Take("another server", TimeSpan.FromMinutes(2), office.Clock.UtcNow);
            held.Compose("x", "x", "x", person.Email!, "tracker.test");
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, (await office.SendAsync()).Sent);
        office.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, (await office.SendAsync()).Sent);

        Assert.Equal($"<{letter.Id:N}@tracker.test>", Assert.Single(mailer.Sent).MessageId);
        Assert.Equal(2, (await office.ReadAsync(letter)).Tries);
    }

    [Fact]
    public async Task One_click_stops_what_may_be_stopped_and_work_of_ones_own_leads_to_the_choices()
    {
        var mailer = new ListMailer();
        await using var office = await PostOffice.OpenAsync(mailer: mailer);
        var person = APerson.Any();
        var (work, followed) = (AReminder.For(person), AReminder.For(person, topic: ReminderTopic.Following, weight: ReminderWeight.MayWantToKnow));
        var (one, two) = (ALetter.Of(person, work), ALetter.Of(person, followed));
        await office.Database.SaveAsync([person, one, two, work, followed]);

        await office.SendAsync();

        var (own, other) = (mailer.Sent.Single(m => m.MessageId!.Contains($"{one.Id:N}", StringComparison.Ordinal)), mailer.Sent.Single(m => m.MessageId!.Contains($"{two.Id:N}", StringComparison.Ordinal)));
        Assert.Equal((false, "https://tracker.test/reminders/choices"), (own.StopsAtOnce, own.StopAddress));
        Assert.True(other.StopsAtOnce);
        var token = other.StopAddress!["https://tracker.test/reminders/stop/".Length..];
        Assert.Equal((person.Id, ReminderTopic.Following), office.Get<StrategyTracker.Features.Reminders.StopLinks>().Read(token));
        Assert.Contains(other.StopAddress!, other.Body, StringComparison.Ordinal);
    }

    private sealed class LockedMailer : IMailer
    {
        private readonly Lock _one = new();
        public List<string?> Ids { get; } = [];

        public async Task SendAsync(Letter letter, CancellationToken ct = default)
        {
            await Task.Delay(5, ct);
            lock (_one) { Ids.Add(letter.MessageId); }
        }
    }
}
