using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>What a goal may be tied to: aims, measures and actions of the area's own strategies.</summary>
public sealed record DutyPickers(IReadOnlyList<PickOption> Aims, IReadOnlyList<PickOption> Measures, IReadOnlyList<PickOption> Actions)
{
    public static readonly DutyPickers None = new([], [], []);
}

public sealed class DutyPickersQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 1_000;

    public async Task<DutyPickers> GetAsync(Guid areaId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var strategies = db.Strategies.Where(s => s.AreaId == areaId).Select(s => s.Id);
        return new DutyPickers(
            await db.Aims.AsNoTracking().Where(a => strategies.Contains(a.StrategyId)).OrderBy(a => a.Ref).Take(Most).Select(a => new PickOption(a.Id, a.Summary, a.Ref)).ToListAsync(ct),
            await db.Measures.AsNoTracking().Where(m => strategies.Contains(m.StrategyId)).OrderBy(m => m.Ref).Take(Most).Select(m => new PickOption(m.Id, m.Ref + " " + m.Name, null)).ToListAsync(ct),
            await db.ActionPoints.AsNoTracking().Where(a => strategies.Contains(a.StrategyId)).OrderBy(a => a.Order).Take(Most).Select(a => new PickOption(a.Id, a.Ref, a.Summary)).ToListAsync(ct));
    }
}
