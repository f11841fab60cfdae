using Microsoft.EntityFrameworkCore;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>What of a measure may stand in a published paper: its name and, once it gives any, figures with small numbers already suppressed .</summary>
public sealed class PublishedFigures(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <param name="measures">The measures asked about.</param>
    /// <param name="day">The day of publication; figures of later days are left out.</param>
    /// <returns>By measure; one that does not exist is left out.</returns>
    public async Task<IReadOnlyDictionary<Guid, PublishedMeasure>> OfAsync(IReadOnlyCollection<Guid> measures, DateOnly day, CancellationToken ct = default)
    {
        _ = day;
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Measures.AsNoTracking().Where(m => measures.Contains(m.Id)).Select(m => new { m.Id, m.Name }).ToDictionaryAsync(m => m.Id, m => new PublishedMeasure(m.Name), ct);
    }
}
