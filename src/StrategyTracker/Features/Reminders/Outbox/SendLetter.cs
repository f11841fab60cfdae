using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Outbox;

/// <summary>What became of one letter in one try.</summary>
public enum LetterOutcome { Sent, PutOff, Parked, Withdrawn, NotOurs }

/// <summary>
/// Sends one letter: takes it, asks once more what in it is still owed, finds the address, writes it, keeps what is about to go,
/// sends it, and marks it. What ended meanwhile is left out; when nothing is left, nothing goes.
/// </summary>
public sealed class SendLetter(IDbContextFactory<TrackerDbContext> dbs, StillOwed stillOwed, StopLinks stops, SiteAddress site, IMailer mailer, MailOptions mail, ServerName server, LocalClock clock, ILogger<SendLetter> log) : IUseCase
{
    private const int MostReminders = 500;
    private const int MarkingTries = 5;
    /// <summary>How long beyond the mail's own time-out a letter stays with whoever took it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(2);

    public async Task<(LetterOutcome Outcome, MailFault? Fault)> RunAsync(Guid letterId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var now = clock.UtcNow;
        if (await db.OutboxLetters.FirstOrDefaultAsync(l => l.Id == letterId, ct) is not { } letter || !letter.IsDueAt(now)) { return (LetterOutcome.NotOurs, null); }
        letter.Take(server.Name, mail.TimeOut + Grace, now);
        try
        {
            var (going, settled) = await PrepareAsync(db, letter, now, ct);
            await db.SaveChangesAsync(ct);
            return going is null ? settled : await SendAsync(db, letter, going, ct);
        }
        catch (StaleEdit)
        {
            return (LetterOutcome.NotOurs, null);       // another server was quicker
        }
#pragma warning disable CA1031 // One letter that cannot be written must not stop the others.
        catch (Exception fault) when (fault is not (OperationCanceledException or RuleViolation))
#pragma warning restore CA1031
        {
            return await PutOffAsync(letterId, fault, ct);
        }
    }

    /// <summary>A fault of ours: the letter waits as for one of the mail's, and its number finds the fault in the log.</summary>
    private async Task<(LetterOutcome, MailFault?)> PutOffAsync(Guid letterId, Exception fault, CancellationToken ct)
    {
        var reference = Reference.New();
        log.LogError(fault, "The letter {Letter} could not be written; reference {Reference}", letterId, reference);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var letter = await db.OutboxLetters.FirstAsync(l => l.Id == letterId, ct);
        if (!letter.IsDueAt(clock.UtcNow)) { return (LetterOutcome.NotOurs, null); }
        letter.Take(server.Name, mail.TimeOut, clock.UtcNow);
        letter.Failed($"A fault of the program kept this letter from being written; the log has it under the reference {reference}.", isFinal: false, clock.UtcNow);
        await db.SaveChangesAsync(ct);
        return (letter.State == OutboxState.Parked ? LetterOutcome.Parked : LetterOutcome.PutOff, null);
    }

    /// <summary>The mail that is to go; or none, and what is settled without it.</summary>
    private async Task<(Letter? Mail, (LetterOutcome, MailFault?) Settled)> PrepareAsync(TrackerDbContext db, OutboxLetter letter, DateTime now, CancellationToken ct)
    {
        var person = await db.People.AsNoTracking().Where(p => p.Id == letter.PersonId).Select(p => new { p.Name, p.Email, p.IsActive }).FirstAsync(ct);
        if (!person.IsActive) { return Withdrawn(letter, $"{person.Name}'s account is disabled."); }
        var owed = await OwedAsync(db, letter, now, ct);
        if (owed.Count == 0) { return Withdrawn(letter, "Nothing in it is owed any more."); }
        if (person.Email is not { } address) { return Parked(letter, $"{person.Name} has no e-mail address. Give one in Administration, then try again.", now); }
        if (letter.Tries > OutboxLetter.MostTries) { return Parked(letter, $"The server broke off {letter.Tries - 1} times while sending this letter.", now); }

        var stoppable = owed.Select(r => r.Topic).Distinct().Where(t => t.MayBeStopped()).Order().Select(t => (Topic: t, Address: site.Of(Urls.StopReminders(stops.Make(letter.PersonId, t))))).ToList();
        var foot = new DigestFoot(site.Of(Urls.ForYou), site.Of(Urls.ReminderChoices), stoppable);
        var written = DigestLetter.Write(person.Name, [.. owed.Select(r => DigestLine.Of(r, site.Of))], foot);
        letter.Compose(written.Subject, written.PlainText, written.Html, address, LetterMessage.Domain(mail));
        return (new Letter(address, written.Subject, written.PlainText)
        {
            ToName = person.Name, Html = written.Html, MessageId = letter.MessageId, IsAutomatic = true,
            // One click stops one topic; where a letter has several or none that may be stopped, the link leads to the choices.
            StopAddress = stoppable is [var only] ? only.Address : foot.Choices, StopsAtOnce = stoppable.Count == 1,
        }, default);
    }

    /// <summary>The reminders in this letter that still hold; the others end here.</summary>
    private async Task<IReadOnlyList<Reminder>> OwedAsync(TrackerDbContext db, OutboxLetter letter, DateTime now, CancellationToken ct)
    {
        var reminders = await db.Reminders.Where(r => r.LetterId == letter.Id && r.EndedAt == null).OrderBy(r => r.Weight).ThenBy(r => r.DueOn).ThenBy(r => r.Ref).ThenBy(r => r.Id).Take(MostReminders).ToListAsync(ct);
        if (reminders.Count == 0) { return []; }
        var ended = await stillOwed.EndedAsync(reminders, now, ct);
        foreach (var reminder in reminders)
        {
            if (ended.TryGetValue(reminder.Id, out var why)) { reminder.End(why, now); }
        }
        return [.. reminders.Where(r => r.IsOpen)];
    }

    private async Task<(LetterOutcome, MailFault?)> SendAsync(TrackerDbContext db, OutboxLetter letter, Letter going, CancellationToken ct)
    {
        MailFault? fault = null;
        try
        {
            // A server that is stopping lets the letter go out that is on its way; no mail takes longer than its time-out.
            await mailer.SendAsync(going, CancellationToken.None);
            letter.Sent(clock.UtcNow);
        }
        catch (MailFault failed)
        {
            fault = failed;
            letter.Failed(failed.Message, failed.IsFinal, clock.UtcNow);
            log.LogWarning("The letter {Key} could not be sent at try {Try}: {Why}", letter.Key, letter.Tries, failed.Message);
        }
        await MarkAsync(db, ct);
        return (letter.State switch { OutboxState.Sent => LetterOutcome.Sent, OutboxState.Parked => LetterOutcome.Parked, _ => LetterOutcome.PutOff }, fault);
    }

    /// <summary>What was sent must be known to be sent, so a database that is busy is asked again before it is given up.</summary>
    private static async Task MarkAsync(TrackerDbContext db, CancellationToken ct)
    {
        for (var again = 1; ; again++)
        {
            try
            {
                await db.SaveChangesAsync(CancellationToken.None);
                return;
            }
            catch (RuleViolation busy) when (busy is not StaleEdit && again < MarkingTries && !ct.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromSeconds(again), CancellationToken.None);
            }
        }
    }

    private static (Letter?, (LetterOutcome, MailFault?)) Withdrawn(OutboxLetter letter, string why)
    {
        letter.Withdraw(why);
        return (null, (LetterOutcome.Withdrawn, null));
    }

    private static (Letter?, (LetterOutcome, MailFault?)) Parked(OutboxLetter letter, string why, DateTime now)
    {
        letter.Failed(why, isFinal: true, now);
        return (null, (LetterOutcome.Parked, null));
    }
}
