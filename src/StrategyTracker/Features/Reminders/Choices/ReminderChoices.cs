using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Choices;

/// <summary>What a person has chosen for each topic; null where each rule keeps its own pace.</summary>
public sealed class ReminderChoicesQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyDictionary<ReminderTopic, Pace>> GetAsync(Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.ReminderChoices.AsNoTracking().Where(c => by.PersonId != null && c.PersonId == by.PersonId).ToDictionaryAsync(c => c.Topic, c => c.Pace, ct);
    }

    /// <summary>Whether somebody has stopped the mail of a topic: for stop links, behind which nobody is signed in.</summary>
    public async Task<bool> IsStoppedAsync(Guid personId, ReminderTopic topic, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.ReminderChoices.AsNoTracking().AnyAsync(c => c.PersonId == personId && c.Topic == topic && c.Pace == Pace.InboxOnly, ct);
    }
}

/// <summary>A person chooses how the mail of a topic goes: at once, daily, weekly or not at all. The inbox has everything, whatever was chosen.</summary>
public sealed class ChoosePace(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <param name="pace">Null gives each rule back its own pace.</param>
    /// <exception cref="RuleViolation">The topic's mail may not be stopped.</exception>
    public Task RunAsync(ReminderTopic topic, Pace? pace, Actor by, CancellationToken ct = default) =>
        PutAsync(by.PersonId ?? throw new RuleViolation("Only a person can choose."), topic, pace, ct);

    /// <summary>Stops the mail of a topic from the letter itself; who opens a stop link is not signed in, the link says who they are.</summary>
    /// <exception cref="RuleViolation">The topic's mail may not be stopped.</exception>
    public Task StopAsync(Guid personId, ReminderTopic topic, CancellationToken ct = default) => PutAsync(personId, topic, Pace.InboxOnly, ct);

    /// <summary>Undoes <see cref="StopAsync"/>; what else was chosen meanwhile stays.</summary>
    public async Task UndoStopAsync(Guid personId, ReminderTopic topic, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.ReminderChoices.FirstOrDefaultAsync(c => c.PersonId == personId && c.Topic == topic && c.Pace == Pace.InboxOnly, ct) is not { } stopped) { return; }
        db.Remove(stopped);
        await db.SaveChangesAsync(ct);
    }

    private async Task PutAsync(Guid personId, ReminderTopic topic, Pace? pace, CancellationToken ct)
    {
        if (pace == Pace.InboxOnly && !topic.MayBeStopped()) { throw new RuleViolation($"{topic.Words()}: {topic.WhyItGoes()} Choose a weekly letter for the least."); }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var choice = await db.ReminderChoices.FirstOrDefaultAsync(c => c.PersonId == personId && c.Topic == topic, ct);
        if (choice?.Pace == pace) { return; }
        if (pace is not { } chosen) { db.Remove(choice!); }
        else if (choice is null) { db.ReminderChoices.Add(new ReminderChoice(personId, topic, chosen)); }
        else { choice.Choose(chosen); }
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException twice) when (StoreFaults.IsDuplicate(twice))
        {
            // The second click of a double click, or the mail program and the person at once: it is chosen already.
        }
    }
}
