using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders;

/// <summary>When partners last replied about actions, by a day: from then on the delay is the owner's (<see cref="Domain.Reminders.Ladder.OwedSince"/>).</summary>
internal static class PartnerReplies
{
    private const int Most = 100_000;

    /// <summary>The last reply by the day, of those actions that had one. What was tried keeps each reply; a partner's own part keeps the last contact, which for what it delivered unasked is all there is.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DateOnly>> OnAsync(TrackerDbContext db, IQueryable<Guid> actions, DateOnly day, CancellationToken ct)
    {
        var tried = await db.Set<Attempt>().AsNoTracking().Where(t => t.DependencyId != null && t.RepliedOn <= day && actions.Contains(t.ActionPointId))
            .GroupBy(t => t.ActionPointId).OrderBy(g => g.Key).Take(Most).Select(g => new { g.Key, On = g.Max(t => t.RepliedOn) }).ToListAsync(ct);
        var given = await db.PartnerDependencies.AsNoTracking().Where(d => d.State == PartnerState.Delivered && d.LastContactOn <= day && actions.Contains(d.ActionPointId))
            .GroupBy(d => d.ActionPointId).OrderBy(g => g.Key).Take(Most).Select(g => new { g.Key, On = g.Max(d => d.LastContactOn) }).ToListAsync(ct);
        return tried.Concat(given).GroupBy(r => r.Key).ToDictionary(g => g.Key, g => g.Max(r => r.On!.Value));
    }
}

/// <summary>The same of all the actions of a strategy.</summary>
public sealed class PartnerRepliesQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyDictionary<Guid, DateOnly>> GetAsync(Guid strategyId, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await PartnerReplies.OnAsync(db, db.ActionPoints.Where(a => a.StrategyId == strategyId).Select(a => a.Id), day, ct);
    }
}
