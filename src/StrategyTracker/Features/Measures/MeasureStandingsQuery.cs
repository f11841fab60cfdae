using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Progress;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Measures;

/// <summary>
/// How measures stood at a moment, women beside men: the one calculation that screens, reports and the command count from
/// (<see cref="MeasureFigures"/>). How a measure is counted, and which actions it is linked to, is taken as it is now.
/// </summary>
public sealed class MeasureStandingsQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <summary>More measures than any area has.</summary>
    public const int Most = 500;
    /// <summary>The most readings looked at, all measures together.</summary>
    public const int MostReadings = 40_000;

    /// <summary>The measures of an area's strategies, by reference.</summary>
    public Task<IReadOnlyList<MeasureStanding>> GetAsync(Guid areaId, AsAt? asAt = null, CancellationToken ct = default) =>
        ReadAsync(db => db.Measures.Where(m => db.Strategies.Any(s => s.Id == m.StrategyId && s.AreaId == areaId)), asAt, ct);

    /// <summary>The measures of one strategy, by reference.</summary>
    public Task<IReadOnlyList<MeasureStanding>> OfStrategyAsync(Guid strategyId, AsAt? asAt = null, CancellationToken ct = default) =>
        ReadAsync(db => db.Measures.Where(m => m.StrategyId == strategyId), asAt, ct);

    public Task<IReadOnlyList<MeasureStanding>> OfMeasuresAsync(IReadOnlyCollection<Guid> ids, AsAt? asAt = null, CancellationToken ct = default) =>
        ReadAsync(db => db.Measures.Where(m => ids.Contains(m.Id)), asAt, ct);

    public Task<IReadOnlyList<MeasureStanding>> OfActionAsync(Guid actionId, CancellationToken ct = default) =>
        ReadAsync(db => db.Measures.Where(m => m.Actions.Any(a => a.ActionPointId == actionId)), null, ct);

    private async Task<IReadOnlyList<MeasureStanding>> ReadAsync(Func<TrackerDbContext, IQueryable<Measure>> which, AsAt? asAt, CancellationToken ct)
    {
        var (day, known) = (asAt?.Day ?? clock.Today, asAt?.KnownAt ?? StandingsQuery.EndOfTime);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var strategies = await db.Strategies.AsNoTracking().Where(s => s.PublishedOn <= day).OrderBy(s => s.Code).Take(Most)
            .Select(s => new { s.Id, s.Code, Limit = db.Areas.Where(a => a.Id == s.AreaId).Select(a => (int?)a.SmallNumberLimit).FirstOrDefault() }).ToDictionaryAsync(s => s.Id, ct);
        var measures = await which(db).AsNoTracking().Include(m => m.Actions).OrderBy(m => m.Ref).ThenBy(m => m.Id).Take(Most).ToListAsync(ct);
        var readings = await db.Readings.AsNoTracking().Where(r => which(db).Any(m => m.Id == r.MeasureId) && r.HappenedOn <= day && r.EnteredAt <= known)
            .OrderBy(r => r.MeasureId).ThenBy(r => r.Number).Take(MostReadings).ToListAsync(ct);
        var later = day >= clock.Today ? [] : await db.History.AsNoTracking().Where(h => h.What == "measure added" && h.HappenedOn > day && which(db).Any(m => m.Id == h.SubjectId)).OrderBy(h => h.SubjectId).Take(Most)
            .Select(h => h.SubjectId).ToListAsync(ct);
        var done = await DoneAsync(db, which(db), day, known, ct);
        var byMeasure = readings.ToLookup(r => r.MeasureId);
        return [.. measures.Where(m => strategies.ContainsKey(m.StrategyId) && !later.Contains(m.Id)).Select(m => MeasureStanding.Of(
            m, strategies[m.StrategyId].Code, byMeasure[m.Id], day, known, new SmallNumbers(strategies[m.StrategyId].Limit ?? Area.DefaultSmallNumberLimit), m.Actions.Count(a => done.Contains(a.ActionPointId))))];
    }

    /// <summary>Which of the linked actions were closed by the moment.</summary>
    private static async Task<HashSet<Guid>> DoneAsync(TrackerDbContext db, IQueryable<Measure> measures, DateOnly day, DateTime known, CancellationToken ct)
    {
        var linked = measures.SelectMany(m => m.Actions).Select(a => a.ActionPointId);
        var stood = await db.ActionStandings.AsNoTracking().Where(s => linked.Contains(s.ActionPointId) && s.HappenedOn <= day && s.EnteredAt <= known)
            .OrderBy(s => s.ActionPointId).ThenBy(s => s.HappenedOn).ThenBy(s => s.Number).Take(MostReadings).Select(s => new { s.ActionPointId, s.Facts.State }).ToListAsync(ct);
        return stood.GroupBy(s => s.ActionPointId).Where(g => g.Last().State == ActionState.Closed).Select(g => g.Key).ToHashSet();
    }
}
