using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Measures;

/// <summary>One line of the list of measures.</summary>
/// <param name="Pair">The output beside this outcome, or the outcome beside this output.</param>
/// <param name="OpenFindings">Findings of it that are not closed.</param>
public sealed record MeasureRow(MeasureStanding Standing, NamedChoice? Owner, string? Holders, MeasureStanding? Pair, int OpenFindings);

/// <summary>An area's measures with the figures counted from them.</summary>
public sealed record MeasureList(IReadOnlyList<MeasureRow> Rows, MeasureFigures Figures)
{
    public IReadOnlyList<NamedChoice> Owners => [.. Rows.Select(r => r.Owner).OfType<NamedChoice>().Distinct().OrderBy(o => o.Name, StringComparer.CurrentCulture)];

    /// <summary>Outputs beside the outcomes they are meant to bring about, each pair once (P-4).</summary>
    public IReadOnlyList<(MeasureStanding Output, MeasureStanding Outcome)> Pairs =>
        [.. Rows.Where(r => r.Pair is not null).Select(r => OutputFirst(r.Standing, r.Pair!)).DistinctBy(p => (p.Output.Id, p.Outcome.Id))];

    private static (MeasureStanding Output, MeasureStanding Outcome) OutputFirst(MeasureStanding one, MeasureStanding other) =>
        (one.Facts.Tells == MeasureTells.Output) == (other.Facts.Tells == MeasureTells.Output)
            ? string.CompareOrdinal(one.Ref, other.Ref) <= 0 ? (one, other) : (other, one)
            : one.Facts.Tells == MeasureTells.Output ? (one, other) : (other, one);
}

/// <summary>The measures of an area as the list shows them.</summary>
public sealed class MeasuresQuery(IDbContextFactory<TrackerDbContext> dbs, MeasureStandingsQuery standings, LocalClock clock) : IUseCase
{
    public async Task<MeasureList> GetAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        var all = (await standings.GetAsync(areaId, ct: ct)).For(by);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var posts = all.Select(m => m.OwnerPostId).OfType<Guid>().Distinct().ToList();
        var (names, holders) = (await db.PostNamesAsync(posts.Select(p => (Guid?)p), ct), await db.HoldersAsync(posts, clock.Today, ct));
        var open = await db.Findings.AsNoTracking().Where(f => f.ClosedOn == null && f.MeasureId != null && db.Strategies.Any(s => s.Id == f.StrategyId && s.AreaId == areaId))
            .GroupBy(f => f.MeasureId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new MeasureList([.. all.Select(m => new MeasureRow(
            m, m.OwnerPostId is { } post ? new NamedChoice(post, names.GetValueOrDefault(post, "")) : null, m.OwnerPostId is { } held && holders[held].Any() ? string.Join(", ", holders[held]) : null,
            PairOf(m, all), open.GetValueOrDefault(m.Id)))], MeasureFigures.Of(all));
    }

    /// <summary>The other of output and outcome, whichever of the two says so.</summary>
    internal static MeasureStanding? PairOf(MeasureStanding of, IEnumerable<MeasureStanding> among) =>
        among.FirstOrDefault(m => m.Id != of.Id && (m.Id == of.Facts.PairedWithId || m.Facts.PairedWithId == of.Id));
}
