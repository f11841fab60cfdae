using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Recommendations;

/// <summary>The entries of the register that a form lets people choose from, by reference.</summary>
public sealed class EntryOptionsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 2_000;

    public async Task<IReadOnlyList<PickOption>> GetAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Recommendations.AsNoTracking().OrderBy(r => r.SourceId).ThenBy(r => r.Order).Take(Most).Select(r => new PickOption(r.Id, r.Ref, r.Summary)).ToListAsync(ct);
    }
}
