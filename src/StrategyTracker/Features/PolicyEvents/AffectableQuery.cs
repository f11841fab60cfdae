using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.PolicyEvents;

/// <summary>What a change can touch: the actions of the area's strategies and the recommendations it has taken up, to choose from by reference.</summary>
public sealed class AffectableQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    private const int Most = 1_000;

    public async Task<IReadOnlyList<PickOption>> GetAsync(Guid areaId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return
        [
            .. await db.ActionPoints.AsNoTracking().Where(a => !a.IsHeading && db.Strategies.Any(s => s.Id == a.StrategyId && s.AreaId == areaId)).OrderBy(a => a.StrategyId).ThenBy(a => a.Order).Take(Most)
                .Select(a => new PickOption(a.Id, a.Ref, a.Summary)).ToListAsync(ct),
            .. await db.Adoptions.AsNoTracking().Where(a => a.AreaId == areaId).OrderBy(a => a.Ref).Take(Most)
                .Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new PickOption(a.Id, a.Ref, r.Summary)).ToListAsync(ct),
        ];
    }
}
