using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Strategies;

public sealed record StrategyCard(string Code, string Title, string Organisation, string Area, string Region, DateOnly PublishedOn, int Sections, int Actions);

/// <summary>The strategies that are tracked, newest first.</summary>
public sealed class StrategiesQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 200;

    public async Task<IReadOnlyList<StrategyCard>> GetAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Strategies.AsNoTracking().OrderByDescending(s => s.PublishedOn).ThenBy(s => s.Code).Take(Most)
            .Select(s => new StrategyCard(s.Code, s.Title, s.Organisation, s.Area, s.Region, s.PublishedOn, s.Sections.Count, db.ActionPoints.Count(a => a.StrategyId == s.Id)))
            .ToListAsync(ct);
    }
}
