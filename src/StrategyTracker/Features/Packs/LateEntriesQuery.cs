using Microsoft.EntityFrameworkCore;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Packs;

/// <summary>What was entered into a strategy's history after a pack was issued, about days that it had told of.</summary>
public sealed class LateEntriesQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 200;

    public async Task<Report> GetAsync(Guid strategyId, string organisation, IssuedBefore last, DateTime runAt, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await db.History.AsNoTracking().Where(h => h.StrategyId == strategyId && h.HappenedOn <= last.AsAt && h.EnteredAt > last.IssuedAt)
            .OrderByDescending(h => h.HappenedOn).ThenByDescending(h => h.EnteredAt).ThenByDescending(h => h.Number).Take(Most + 1)
            .Select(h => new { h.HappenedOn, h.SubjectName, h.What, h.From, h.To, h.Why, h.EnteredAt, h.ByName, h.OnBehalfOf }).ToListAsync(ct);
        return LateEntriesContents.Report(new()
        {
            Organisation = organisation, Pack = last.Number, AsAt = last.AsAt, IssuedOn = last.IssuedOn, RunAt = runAt, IsCut = rows.Count > Most,
            Entries = [.. rows.Take(Most).Select(h => new LateEntry(h.HappenedOn, h.SubjectName, Capital(h.What), h.From, h.To, h.Why, clock.DayOf(h.EnteredAt), h.OnBehalfOf is null ? h.ByName : $"{h.ByName} for {h.OnBehalfOf}"))],
        });
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
