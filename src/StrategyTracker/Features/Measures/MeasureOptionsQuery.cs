using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Measures;

/// <summary>What forms about measures let people choose from.</summary>
public sealed record MeasureOptions(IReadOnlyList<PickOption> Strategies, IReadOnlyList<PickOption> Measures)
{
    public static readonly MeasureOptions None = new([], []);
}

public sealed class MeasureOptionsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <summary>An area's strategies and their measures, by code and reference.</summary>
    public async Task<MeasureOptions> GetAsync(Guid? areaId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return new MeasureOptions(
            await db.Strategies.AsNoTracking().Where(s => s.AreaId == areaId).OrderBy(s => s.Code).Take(MeasureStandingsQuery.Most).Select(s => new PickOption(s.Id, s.Code, s.Title)).ToListAsync(ct),
            await db.Measures.AsNoTracking().Where(m => db.Strategies.Any(s => s.Id == m.StrategyId && s.AreaId == areaId)).OrderBy(m => m.Ref).Take(MeasureStandingsQuery.Most).Select(m => new PickOption(m.Id, m.Ref, m.Name)).ToListAsync(ct));
    }
}
