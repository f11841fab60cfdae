using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.Measures;

/// <summary>One row of the entry grid.</summary>
/// <param name="Last">The latest reading before the period, to be compared with.</param>
/// <param name="Held">The reading that the period, or a part of it, has already.</param>
/// <param name="IsDue">The measure's own interval asks for this period.</param>
public sealed record GridRow(MeasureStanding Measure, ShownReading? Last, ShownReading? Held, bool IsDue);

/// <summary>A period that figures are still owed for.</summary>
public sealed record OwedPeriod(Period Period, int Measures);

/// <param name="Rows">The measures this person may enter figures for; those that ask for the period first.</param>
/// <param name="NotYours">How many measures somebody else enters.</param>
/// <param name="Owed">The latest periods with figures missing, newest first.</param>
public sealed record EntryGrid(IReadOnlyList<GridRow> Rows, int NotYours, IReadOnlyList<OwedPeriod> Owed);

/// <summary>What the entry grid shows for one period.</summary>
public sealed class EnterPeriodQuery(MeasureStandingsQuery standings) : IUseCase
{
    /// <summary>How many missing periods are offered.</summary>
    public const int MostOwed = 8;

    public async Task<EntryGrid> GetAsync(Guid areaId, Period? period, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        var all = await standings.GetAsync(areaId, ct: ct);
        var mine = all.Where(m => by.May(Act.EnterReadings, m)).ToList();
        return new EntryGrid(
            period is null ? [] : [.. mine.Select(m => Row(m, period)).OrderBy(r => r.IsDue ? 0 : r.Held is null ? 1 : 2).ThenBy(r => r.Measure.Ref, StringComparer.Ordinal)],
            all.Count - mine.Count,
            [.. mine.SelectMany(m => m.Missing).GroupBy(p => p).Select(g => new OwedPeriod(g.Key, g.Count())).OrderByDescending(o => o.Period.To).ThenBy(o => o.Period.From).Take(MostOwed)]);
    }

    private static GridRow Row(MeasureStanding m, Period period)
    {
        var whole = m.Whole(Reader.InHouse).ToList();
        return new GridRow(m, whole.LastOrDefault(r => r.Period.To < period.From), whole.FirstOrDefault(r => r.Period.Overlaps(period.From, period.To)), m.Missing.Contains(period));
    }
}
