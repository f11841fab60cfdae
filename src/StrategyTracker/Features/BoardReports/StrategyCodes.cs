using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;

namespace StrategyTracker.Features.BoardReports;

/// <summary>The strategies there are, by code; at most 200.</summary>
public sealed class StrategyCodes(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyList<(string Code, string Title)>> GetAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return [.. (await db.Strategies.AsNoTracking().OrderBy(s => s.Code).Take(200).Select(s => new { s.Code, s.Title }).ToListAsync(ct)).Select(s => (s.Code, s.Title))];
    }
}
