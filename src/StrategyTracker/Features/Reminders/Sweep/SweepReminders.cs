using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>
/// Asks for everything due and not yet sent as of a moment, and puts it before whoever is to hear of it. Safe to run at any time,
/// twice, and on several servers: a reminder that is there already is left alone, and the database refuses a second one. Broken
/// off anywhere, the next sweep takes up the rest.
/// </summary>
public sealed class SweepReminders(IDbContextFactory<TrackerDbContext> dbs, EnsureReminderRules ensure, LocalClock clock) : IUseCase
{
    /// <summary>The most open reminders compared with what is owed; far above what an area of any size can have.</summary>
    private const int MostOpen = 200_000;

    /// <param name="dryRun">Nothing is written; the result says what would be.</param>
    public async Task<SweepResult> RunAsync(DateTime asOfUtc, bool dryRun = false, CancellationToken ct = default)
    {
        if (!dryRun) { await ensure.RunAsync(ct); }
        var today = clock.DayOf(asOfUtc);
        await using var db = await dbs.CreateDbContextAsync(ct);
        // What is open first, and then what is owed: so whoever has been reminded of something is known, and what another server
        // has put there meanwhile is left to the next sweep, not ended by what was read before it.
        var open = await OpenAsync(db, ct);
        var owing = await Owing.ReadAsync(db, clock, today, null, ct);
        var ended = open.Select(o => (o.Id, Why: owing.EndOf(o.Key))).Where(o => o.Why is not null).ToDictionary(o => o.Id, o => o.Why!);
        foreach (var (id, why) in await NudgesAsync(db, ct)) { ended.TryAdd(id, why); }
        var there = open.Select(o => o.Key).ToHashSet();
        var wanted = owing.All.Where(o => !there.Contains(o.Key)).OrderBy(o => o.Key.PersonId).ThenBy(o => o.Key.Rule, StringComparer.Ordinal).ThenBy(o => o.Key.SubjectId).ToList();

        var post = new ReminderPost(dbs, clock, asOfUtc, today, await ChoicesAsync(db, ct), owing.Recipients);
        List<SweptReminder> sent = [];
        foreach (var batch in wanted.Chunk(ReminderPost.BatchSize)) { sent.AddRange(dryRun ? await post.ShowAsync(batch, ct) : await post.PutAsync(batch, ct)); }
        if (!dryRun) { await post.EndAsync(ended, ct); }
        return new SweepResult(asOfUtc, today, dryRun, sent, post.Letters, ended.Count, owing.Unheard, owing.CutShort);
    }

    private static async Task<List<(Guid Id, ReminderKey Key)>> OpenAsync(TrackerDbContext db, CancellationToken ct) =>
        [.. (await db.Reminders.AsNoTracking().Where(r => r.EndedAt == null).OrderBy(r => r.RuleKey).ThenBy(r => r.SubjectId).Take(MostOpen)
            .Select(r => new { r.Id, r.RuleKey, r.SubjectId, r.PersonId, r.DueOn, r.Turn, r.Rung }).ToListAsync(ct))
            .Select(r => (r.Id, new ReminderKey(r.RuleKey, r.SubjectId, r.PersonId, r.DueOn, r.Turn, r.Rung)))];

    /// <summary>What was sent by hand and has been answered since.</summary>
    private static async Task<Dictionary<Guid, string>> NudgesAsync(TrackerDbContext db, CancellationToken ct)
    {
        var rules = RuleCatalogue.All.Select(r => r.Key).ToList();
        return await StillOwed.AnsweredAsync(db, await db.Reminders.AsNoTracking().Where(r => r.EndedAt == null && (r.Subject == ReminderSubject.Action || r.Subject == ReminderSubject.Adoption) && !rules.Contains(r.RuleKey)).OrderBy(r => r.Id).Take(MostOpen).ToListAsync(ct), ct);
    }

    private static async Task<Dictionary<(Guid, ReminderTopic), Pace>> ChoicesAsync(TrackerDbContext db, CancellationToken ct) =>
        (await db.ReminderChoices.AsNoTracking().OrderBy(c => c.PersonId).Take(MostOpen).ToListAsync(ct)).ToDictionary(c => (c.PersonId, c.Topic), c => c.Pace);
}
