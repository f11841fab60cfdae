using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Store;

namespace StrategyTracker.Features.BoardReports;

/// <summary>How a strategy stood at its last boards: the days of the packs issued for it before a day, with the figures of each day.</summary>
public sealed class EarlierBoards(IDbContextFactory<TrackerDbContext> dbs, ProgressFigures figures) : IUseCase
{
    /// <summary>The most boards looked back on.</summary>
    public const int Most = 6;
    private const int Fewest = 2;

    /// <returns>The last boards before the day, oldest first; empty while there are fewer than two.</returns>
    public async Task<IReadOnlyList<BoardDay>> GetAsync(StrategyHead strategy, DateOnly before, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var packs = await db.IssuedPacks.AsNoTracking().Where(p => p.StrategyId == strategy.Id && p.AsAt < before && p.AsAt >= strategy.PublishedOn)
            .GroupBy(p => p.AsAt).Select(g => new { Day = g.Key, Number = g.Max(p => p.Number) }).OrderByDescending(p => p.Day).Take(Most).ToListAsync(ct);
        if (packs.Count < Fewest) { return []; }
        List<BoardDay> days = [];
        foreach (var pack in packs.OrderBy(p => p.Day))
        {
            days.Add(new BoardDay($"Pack {pack.Number}", pack.Day, BuildBoardReport.Counts((await figures.GetAsync(strategy.Code, new AsAt(pack.Day), ct)).Figures)));
        }
        return days;
    }
}
