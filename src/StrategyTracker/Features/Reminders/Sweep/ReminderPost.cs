using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>
/// Writes reminders and the letters they go in, some hundred at a time and each lot in one transaction: whatever breaks off in
/// between leaves whole lots behind.
/// </summary>
internal sealed class ReminderPost(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock, DateTime now, DateOnly today, IReadOnlyDictionary<(Guid, ReminderTopic), Pace> choices, Recipients people)
{
    public const int BatchSize = 250;
    private const int MostTries = 6;

    /// <summary>Letters begun so far.</summary>
    public int Letters { get; private set; }

    /// <summary>Puts these before their people, but not what somebody else has put there meanwhile.</summary>
    public async Task<IReadOnlyList<SweptReminder>> PutAsync(IReadOnlyList<Owed> batch, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            var rest = await NotThereAsync(db, batch, ct);
            var letters = await LettersAsync(db, rest, ct);
            var before = letters.Begun;
            var made = rest.Select(o => Make(o, letters)).ToList();
            db.Reminders.AddRange(made.Select(m => m.Reminder));
            await EndReplacedAsync(db, rest, ct);
            try
            {
                await db.SaveChangesAsync(ct);
                Letters += letters.Begun;
                return [.. made.Select(m => m.Swept)];
            }
            // Another server put one of them there at the same moment, or the outbox took a letter that these were to join: look again.
            catch (DbUpdateException twice) when (tries < MostTries && StoreFaults.IsDuplicate(twice)) { }
            catch (StaleEdit) when (tries < MostTries) { }
        }
    }

    /// <summary>What <see cref="PutAsync"/> would do.</summary>
    public async Task<IReadOnlyList<SweptReminder>> ShowAsync(IReadOnlyList<Owed> batch, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rest = await NotThereAsync(db, batch, ct);
        var letters = await LettersAsync(db, rest, ct);
        List<SweptReminder> shown = [.. rest.Select(o => Make(o, letters).Swept)];
        Letters += letters.Begun;
        return shown;
    }

    public async Task EndAsync(IReadOnlyDictionary<Guid, string> ended, CancellationToken ct)
    {
        foreach (var lot in ended.Chunk(BatchSize))
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            var ids = lot.Select(e => e.Key).ToList();
            foreach (var reminder in await db.Reminders.Where(r => EF.Parameter(ids).Contains(r.Id)).ToListAsync(ct)) { reminder.End(ended[reminder.Id], now); }
            await db.SaveChangesAsync(ct);
        }
    }

    private static async Task<List<Owed>> NotThereAsync(TrackerDbContext db, IReadOnlyList<Owed> batch, CancellationToken ct)
    {
        var subjects = batch.Select(o => o.Key.SubjectId).Distinct().ToList();
        var persons = batch.Select(o => o.Key.PersonId).Distinct().ToList();
        var rules = batch.Select(o => o.Key.Rule).Distinct().ToList();
        var earliest = batch.Min(o => o.Key.DueOn);
        var there = (await db.Reminders.AsNoTracking().Where(r => EF.Parameter(subjects).Contains(r.SubjectId) && EF.Parameter(persons).Contains(r.PersonId) && EF.Parameter(rules).Contains(r.RuleKey) && r.DueOn >= earliest)
            .Select(r => new { r.RuleKey, r.SubjectId, r.PersonId, r.DueOn, r.Turn, r.Rung }).ToListAsync(ct))
            .Select(r => new ReminderKey(r.RuleKey, r.SubjectId, r.PersonId, r.DueOn, r.Turn, r.Rung)).ToHashSet();
        return [.. batch.Where(o => !there.Contains(o.Key))];
    }

    /// <summary>The earlier reminders of the same thing to the same person: the later one says all that they did.</summary>
    private async Task EndReplacedAsync(TrackerDbContext db, IReadOnlyList<Owed> rest, CancellationToken ct)
    {
        var subjects = rest.Select(o => o.Key.SubjectId).Distinct().ToList();
        var rules = rest.Select(o => o.Key.Rule).Distinct().ToList();
        var taken = rest.Select(o => (o.Key.Rule, o.Key.SubjectId, o.Key.PersonId)).ToHashSet();
        foreach (var earlier in await db.Reminders.Where(r => r.EndedAt == null && EF.Parameter(rules).Contains(r.RuleKey) && EF.Parameter(subjects).Contains(r.SubjectId)).ToListAsync(ct))
        {
            if (taken.Contains((earlier.RuleKey, earlier.SubjectId, earlier.PersonId))) { earlier.End("A later reminder took its place", now); }
        }
    }

    private async Task<OpenLetters> LettersAsync(TrackerDbContext db, IReadOnlyList<Owed> rest, CancellationToken ct)
    {
        var persons = rest.Select(o => o.Key.PersonId).Distinct().ToList();
        var keys = persons.SelectMany(p => Days().Select(d => OpenLetters.DigestKey(p, d))).ToList();
        return new OpenLetters(db, await db.OutboxLetters.Where(l => EF.Parameter(keys).Contains(l.Key)).ToDictionaryAsync(l => l.Key, ct), clock, now);
    }

    /// <summary>The days of which a digest can be meant: the next of each pace, and the one after when that has gone already.</summary>
    private IEnumerable<DateOnly> Days() => new[] { Pace.Daily, Pace.Weekly }.SelectMany(p => new[] { DigestDay.Of(p, today), DigestDay.After(DigestDay.Of(p, today), p) }).Distinct();

    private (Reminder Reminder, SweptReminder Swept) Make(Owed owed, OpenLetters letters)
    {
        var (rule, found, person) = (owed.Rule.Catalogued, owed.Found, people.Find(owed.Key.PersonId)!);
        var pace = choices.TryGetValue((person.Id, rule.Topic), out var chosen) ? chosen : owed.Rule.Numbers.Pace;
        if (!person.HasAddress) { pace = Pace.InboxOnly; }
        var reminder = new Reminder(owed.Key, found.Subject, rule.Topic, rule.Weight, new ReminderWords(found.Ref, found.What, found.Why, found.Act, found.Href, owed.Because), pace, WorkingDays.OnOrAfter(today), now);
        var letterOn = letters.For(reminder, today);
        return (reminder, new SweptReminder(rule.Key, owed.Key.Rung, person.Id, person.Name, found.Ref, reminder.What, reminder.Why, reminder.Because, reminder.Href, owed.Key.DueOn, owed.Key.Turn, pace, letterOn));
    }
}

/// <summary>The letters that the reminders of one lot go in: those begun already and not yet taken for sending, and new ones.</summary>
internal sealed class OpenLetters(TrackerDbContext db, Dictionary<string, OutboxLetter> letters, LocalClock clock, DateTime now)
{
    private readonly Dictionary<Guid, OutboxLetter> _atOnce = [];

    public int Begun { get; private set; }

    public static string DigestKey(Guid person, DateOnly day) => $"digest {person:N} {day:yyyy-MM-dd}";

    /// <returns>The working day of the letter; null when the reminder stays in the inbox.</returns>
    public DateOnly? For(Reminder reminder, DateOnly today)
    {
        if (reminder.Pace == Pace.InboxOnly) { return null; }
        if (reminder.Pace == Pace.AtOnce)
        {
            reminder.GoesIn(AtOnce(reminder, WorkingDays.IsWorkingDay(today) ? now : clock.UtcAt(reminder.FallsOn, DigestDay.From)));
            return reminder.FallsOn;
        }
        var day = DigestDay.Of(reminder.Pace, today);
        if (letters.TryGetValue(DigestKey(reminder.PersonId, day), out var there) && there.State != OutboxState.Waiting) { day = DigestDay.After(day, reminder.Pace); }     // it has gone already
        reminder.GoesIn(Digest(reminder.PersonId, day));
        return day;
    }

    /// <summary>One letter for all that a person is to hear at once in this lot: a dozen vacant posts are not a dozen letters.</summary>
    private OutboxLetter AtOnce(Reminder reminder, DateTime notBefore) =>
        _atOnce.TryGetValue(reminder.PersonId, out var there) ? there : _atOnce[reminder.PersonId] = Begin($"at-once {reminder.Id:N}", reminder.PersonId, notBefore);

    private OutboxLetter Digest(Guid person, DateOnly day)
    {
        var key = DigestKey(person, day);
        if (!letters.TryGetValue(key, out var letter)) { return letters[key] = Begin(key, person, clock.UtcAt(day, DigestDay.From)); }
        // Joining a letter counts as touching it: when the outbox takes it in the same moment, one of the two looks again.
        if (db.Entry(letter).State == EntityState.Unchanged) { db.Entry(letter).Property(l => l.Tries).IsModified = true; }
        return letter;
    }

    private OutboxLetter Begin(string key, Guid person, DateTime notBefore)
    {
        var letter = new OutboxLetter(key, person, notBefore, now);
        db.OutboxLetters.Add(letter);
        Begun++;
        return letter;
    }
}
