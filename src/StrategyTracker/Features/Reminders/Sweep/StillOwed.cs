using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>
/// Whether reminders still hold at a moment: asked when a letter goes, so that an update entered a minute before stops it, and so
/// that nobody is written to about a post they have left.
/// </summary>
public sealed class StillOwed(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    private const int Most = 20_000;

    /// <summary>Those that have ended, by id, and why: what they ask for is done, the person is no longer the one to ask, or the account is disabled.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> EndedAsync(IReadOnlyCollection<Reminder> reminders, DateTime asOfUtc, CancellationToken ct = default)
    {
        if (reminders.Count == 0) { return new Dictionary<Guid, string>(); }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var asked = reminders.GroupBy(r => r.RuleKey).ToDictionary(g => g.Key, g => (IReadOnlyCollection<Guid>)[.. g.Select(r => r.SubjectId).Distinct()]);
        var owing = await Owing.ReadAsync(db, clock, clock.DayOf(asOfUtc), asked, ct);
        var nudges = await AnsweredAsync(db, [.. reminders.Where(IsNudge)], ct);
        return reminders.Select(r => (r.Id, Why: r.EndedWhy ?? owing.EndOf(r.Key) ?? nudges.GetValueOrDefault(r.Id))).Where(r => r.Why is not null).ToDictionary(r => r.Id, r => r.Why!);
    }

    /// <summary>A nudge is no rule of the sweep; it ends when what it is about is reported on after it, or closed.</summary>
    private static bool IsNudge(Reminder reminder) => reminder is { IsOpen: true, Subject: ReminderSubject.Action or ReminderSubject.Adoption } && RuleCatalogue.Find(reminder.RuleKey) is null;

    internal static async Task<Dictionary<Guid, string>> AnsweredAsync(TrackerDbContext db, IReadOnlyCollection<Reminder> nudges, CancellationToken ct)
    {
        if (nudges.Count == 0) { return []; }
        var ids = nudges.Select(n => n.SubjectId).Distinct().ToList();
        var actions = await db.ActionPoints.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, IsClosed = a.State == ActionState.Closed, At = db.ProgressUpdates.Where(u => u.ActionPointId == a.Id && !u.IsDraft).Max(u => (DateTime?)u.EnteredAt) }).ToListAsync(ct);
        var adoptions = await db.Adoptions.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, IsClosed = a.Facts.ClosedOn != null, At = db.AdoptionUpdates.Where(u => u.AdoptionId == a.Id).Max(u => (DateTime?)u.EnteredAt) }).ToListAsync(ct);
        var spoken = actions.Concat(adoptions).ToDictionary(a => a.Id);
        return nudges.Where(n => spoken.TryGetValue(n.SubjectId, out var thing) && (thing.IsClosed || thing.At >= n.MadeAt)).ToDictionary(n => n.Id, _ => "Progress was reported, or it is closed");
    }
}
