using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>Puts each rule of the catalogue that the area does not have yet among its rules. What the area has changed stays as it is.</summary>
public sealed class EnsureReminderRules(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task RunAsync(CancellationToken ct = default)
    {
        for (var tries = 0; ; tries++)
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            var there = await db.ReminderRules.AsNoTracking().Select(r => r.Key).ToListAsync(ct);
            var missing = RuleCatalogue.All.Where(r => !there.Contains(r.Key)).ToList();
            if (missing.Count == 0) { return; }
            var stamp = Stamp.Now(Actor.System, clock.UtcNow, clock.Today);
            db.ReminderRules.AddRange(missing.Select(r => ReminderRule.Add(r.Key, r.Name, r.Numbers, r.IsLocal, stamp)));
            try
            {
                await db.SaveChangesAsync(ct);
                return;
            }
            catch (DbUpdateException twice) when (tries < 3 && StoreFaults.IsDuplicate(twice)) { /* another server put them there at the same moment: look again */ }
        }
    }
}
