using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Provision;

/// <summary>The headline figures of every register of an area.</summary>
public sealed class ProvisionQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <summary>More than an area keeps in all its registers.</summary>
    public const int Most = 5_000;

    public async Task<IReadOnlyList<ProvisionHead>> GetAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var items = await db.ProvisionItems.AsNoTracking().Where(i => i.AreaId == areaId && i.RetiredOn == null).OrderBy(i => i.Id).Take(Most).ToListAsync(ct);
        var last = await db.ProvisionEntries.AsNoTracking().Join(db.ProvisionItems.Where(i => i.AreaId == areaId && i.RetiredOn == null), e => e.ItemId, i => i.Id, (e, i) => new { i.Kind, e.From })
            .GroupBy(e => e.Kind).Select(g => new { Kind = g.Key, On = g.Max(e => e.From) }).ToDictionaryAsync(g => g.Kind, g => g.On, ct);
        return [.. ProvisionKinds.All.Select(r => ProvisionFigures.Head(r, items, last.TryGetValue(r.Kind, out var on) ? on : null, clock.Today))];
    }
}
