using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

public sealed record CarriedRecommendation(string Ref, string Summary, string Area, string AreaCode);

/// <summary>The recommendations that an action carries: the way back along the thread.</summary>
public sealed class RecommendationsOfActionQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyList<CarriedRecommendation>> GetAsync(Guid actionId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await (from l in db.AdoptionActions.AsNoTracking()
                      join a in db.Adoptions on l.AdoptionId equals a.Id
                      join r in db.Recommendations on a.RecommendationId equals r.Id
                      join area in db.Areas on a.AreaId equals area.Id
                      where l.ActionPointId == actionId && l.UnlinkedOn == null
                      orderby r.Ref, area.Name
                      select new CarriedRecommendation(r.Ref, r.Summary, area.Name, area.Code)).Take(100).ToListAsync(ct);
    }
}
