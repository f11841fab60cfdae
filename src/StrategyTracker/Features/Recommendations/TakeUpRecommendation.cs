using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Takes a recommendation up in an area: from then on its answer is awaited. Once for each area.</summary>
public sealed class TakeUpRecommendation(EditItem edit) : IUseCase
{
    /// <returns>The id of the area's own record of it.</returns>
    /// <exception cref="RuleViolation">It is taken up already, or may not be taken up yet.</exception>
    public async Task<Guid> RunAsync(Guid recommendationId, Guid areaId, Entering how, Actor by, CancellationToken ct = default)
    {
        var (reference, area) = ("It", "this area");
        try
        {
            return await edit.AddAsync(Act.AdoptRecommendation, how, by, async (stamp, db) =>
            {
                var entry = await db.LoadRecommendationAsync(recommendationId, null, ct);
                (reference, area) = (entry.Ref, await db.Areas.Where(a => a.Id == areaId).Select(a => a.Name).FirstOrDefaultAsync(ct) ?? throw new NotFound("area"));
                if (await db.Adoptions.AnyAsync(a => a.AreaId == areaId && a.RecommendationId == recommendationId, ct)) { throw Twice(reference, area); }
                return Adoption.Register(entry, areaId, stamp);
            }, ct);
        }
        catch (DbUpdateException fault) when (StoreFaults.IsDuplicate(fault))
        {
            throw Twice(reference, area);       // two people took it up at the same moment
        }
    }

    private static RuleViolation Twice(string reference, string area) => new($"{reference} is taken up in {area} already; an area answers a recommendation once.");
}
