using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Outbox;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Chase;

/// <summary>
/// Asks a person by hand for one thing they owe: a reminder with the asker's name, and its letter, both or neither. Once a working day
/// for one person and thing; on a day of rest it counts for the working day that follows.
/// </summary>
public sealed class NudgePerson(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const string RuleKey = "nudge";

    /// <returns>Whether a letter goes; false when the person has no address and reads it in their inbox only.</returns>
    /// <exception cref="RuleViolation">The person does not owe it, or was nudged about it today.</exception>
    public async Task<bool> RunAsync(Guid personId, Guid subjectId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.Nudge);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (owed, _) = await ChaseReading.ReadAsync(db, clock.Today, subjectId, ct);
        if (owed.FirstOrDefault(o => o.Ower.PersonId == personId) is not { Thing: { } thing, Ower: { } ower }) { throw new RuleViolation("This person does not owe it any more; load the list again."); }
        var day = WorkingDays.OnOrAfter(clock.Today);
        var key = new ReminderKey(RuleKey, subjectId, personId, day, 0, Rung.Owner);
        if (await db.Reminders.AnyAsync(r => r.RuleKey == RuleKey && r.SubjectId == subjectId && r.PersonId == personId && r.DueOn == day, ct)) { throw Already(ower, thing); }
        var words = new ReminderWords(thing.Ref, thing.What, thing.Why, thing.UpdateHref is null ? "Report on it" : "Report progress", thing.UpdateHref ?? thing.Href, $"{by.Name} asks you{(ower.Post is null ? "" : $", as {ower.Post}")}");
        var topic = thing.Subject == ReminderSubject.Adoption ? ReminderTopic.Recommendations : ReminderTopic.YourWork;
        var reminder = new Reminder(key, thing.Subject, topic, ReminderWeight.MustDo, words, ower.HasAddress ? Pace.AtOnce : Pace.InboxOnly, clock.Today, clock.UtcNow);
        reminder.SentBy(by.PersonId, by.Name);
        db.Reminders.Add(reminder);
        if (ower.HasAddress) { db.OutboxLetters.Add(NudgeLetter.For(reminder, clock.UtcNow)); }
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException twice) when (StoreFaults.IsDuplicate(twice))
        {
            throw Already(ower, thing);
        }
        return ower.HasAddress;
    }

    private static RuleViolation Already(ChaseOwer ower, ChaseThing thing) => new($"{ower.Name} was nudged about {thing.Ref} already today; once a working day is enough.");
}
