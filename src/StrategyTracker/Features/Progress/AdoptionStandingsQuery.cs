using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Progress;

/// <summary>An area's record of one recommendation as it stood at a moment.</summary>
public sealed record AdoptionThen(Guid Id, Guid RecommendationId, string Ref, int Order, EntryKind Kind, Standing Standing, string Summary, AdoptionFacts Facts)
{
    /// <summary>When the standing in force was entered; nothing of the present.</summary>
    public DateTime EnteredAt { get; init; }
}

/// <summary>
/// How an area's recommendations stood at a moment: the one place that knows how their past is kept. The present is read from
/// their own columns, any past day from the standing in force then, one index seek for each.
/// </summary>
public sealed class AdoptionStandingsQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task<IReadOnlyList<AdoptionThen>> GetAsync(Guid areaId, AsAt asAt, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (asAt.Day >= clock.Today && asAt.KnownAt is null)
        {
            return await db.Adoptions.AsNoTracking().Where(a => a.AreaId == areaId).Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new { a, r }).OrderBy(x => x.r.Order)
                .Select(x => new AdoptionThen(x.a.Id, x.r.Id, x.r.Ref, x.r.Order, x.r.Kind, x.r.Standing, x.r.Summary, x.a.Facts)).ToListAsync(ct);
        }
        var (day, known) = (asAt.Day, asAt.KnownAt ?? StandingsQuery.EndOfTime);
        var inForce = db.AdoptionStandings.FromSql($"""
            SELECT s.* FROM "Adoptions" AS a
            JOIN "AdoptionStandings" AS s ON s."AdoptionId" = a."Id" AND s."Number" = (
                SELECT x."Number" FROM "AdoptionStandings" AS x
                WHERE x."AdoptionId" = a."Id" AND x."HappenedOn" <= {day} AND x."EnteredAt" <= {known}
                ORDER BY x."HappenedOn" DESC, x."Number" DESC LIMIT 1)
            WHERE a."AreaId" = {areaId}
            """).AsNoTracking();
        return await inForce.Join(db.Adoptions, s => s.AdoptionId, a => a.Id, (s, a) => new { s, a }).Join(db.Recommendations, x => x.a.RecommendationId, r => r.Id, (x, r) => new { x.s, x.a, r }).OrderBy(x => x.r.Order)
            .Select(x => new AdoptionThen(x.a.Id, x.r.Id, x.r.Ref, x.r.Order, x.r.Kind, x.r.Standing, x.r.Summary, x.s.Facts) { EnteredAt = x.s.EnteredAt }).ToListAsync(ct);
    }
}
