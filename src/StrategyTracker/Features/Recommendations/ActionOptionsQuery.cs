using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Recommendations;

/// <summary>The actions that a form lets people choose from, by reference.</summary>
public sealed class ActionOptionsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 1_000;

    public async Task<IReadOnlyList<PickOption>> GetAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.ActionPoints.AsNoTracking().Where(a => !a.IsHeading).OrderBy(a => a.StrategyId).ThenBy(a => a.Order).Take(Most).Select(a => new PickOption(a.Id, a.Ref, a.Summary)).ToListAsync(ct);
    }
}
