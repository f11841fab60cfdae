using Microsoft.EntityFrameworkCore;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.PolicyEvents;

/// <summary>The changes of law and policy that touch one action or recommendation and still wait for its review.</summary>
public sealed class OpenPolicyEventsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <param name="subjectId">The action, or the area's own record of a recommendation.</param>
    public async Task<IReadOnlyList<NamedChoice>> GetAsync(Guid subjectId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.AffectedItems.AsNoTracking().Where(i => (i.ActionPointId == subjectId || i.AdoptionId == subjectId) && i.ReviewedOn == null && i.TakenOffOn == null)
            .Join(db.PolicyEvents, i => i.EventId, e => e.Id, (i, e) => e).OrderByDescending(e => e.TakesEffectOn).Take(20).Select(e => new NamedChoice(e.Id, e.Title)).ToListAsync(ct);
    }
}
