using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>The numbers of every rule that is on, by its key: the area's own, else as they come.</summary>
public sealed class RuleNumbersQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyDictionary<string, RuleNumbers>> GetAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return (await InForceAsync(db, ct)).Values.Where(r => r.IsOn).ToDictionary(r => r.Catalogued.Key, r => r.Numbers);
    }

    internal static async Task<Dictionary<string, RuleInForce>> InForceAsync(TrackerDbContext db, CancellationToken ct)
    {
        var kept = await db.ReminderRules.AsNoTracking().OrderBy(r => r.Key).Take(500).ToDictionaryAsync(r => r.Key, ct);
        return RuleCatalogue.All.ToDictionary(r => r.Key, r => kept.TryGetValue(r.Key, out var area) ? new RuleInForce(r, area.Numbers, area.IsOn) : new RuleInForce(r, r.Numbers, true));
    }
}
