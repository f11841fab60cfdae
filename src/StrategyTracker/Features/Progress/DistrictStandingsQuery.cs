using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Areas;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Progress;

/// <summary>What a district had said of a recommendation.</summary>
/// <param name="Body">Who answers for it there, where the district's word is still its latest.</param>
/// <param name="EnteredAt">When it was entered; nothing of the present.</param>
public sealed record DistrictThen(Guid AdoptionId, Guid DistrictId, DistrictState State, string? Body, string? WorthCopying, DateOnly? SaidOn, DateTime EnteredAt);

/// <summary>The words of an area's districts on its recommendations, now or at any past day: the cells of the matrix. What a district said before its present word is read from history.</summary>
public sealed class DistrictStandingsQuery(IDbContextFactory<TrackerDbContext> dbs, StandingsQuery standings) : IUseCase
{
    private const int Most = 40_000;

    public async Task<IReadOnlyList<DistrictThen>> GetAsync(AreaHead area, AsAt asAt, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var now = await (from d in db.AdoptionDistricts.AsNoTracking()
                         join a in db.Adoptions on d.AdoptionId equals a.Id
                         join b in db.Bodies on d.ResponsibleBodyId equals (Guid?)b.Id into named
                         from body in named.DefaultIfEmpty()
                         where a.AreaId == area.Id
                         orderby a.Ref
                         select new DistrictThen(d.AdoptionId, d.DistrictId, d.State, body == null ? null : body.Name, d.WorthCopying, d.SaidOn, default)).Take(Most).ToListAsync(ct);
        if (standings.IsPresent(asAt)) { return now; }
        var (day, known) = (asAt.Day, asAt.KnownAt ?? StandingsQuery.EndOfTime);
        var whats = area.Districts.Select(d => $"district {d.Name}").ToList();
        var said = await db.History.AsNoTracking().Where(h => db.Adoptions.Any(a => a.Id == h.SubjectId && a.AreaId == area.Id) && whats.Contains(h.What) && h.HappenedOn <= day && h.EnteredAt <= known)
            .OrderBy(h => h.SubjectId).ThenBy(h => h.Number).Take(Most).Select(h => new { h.SubjectId, h.What, h.To, h.HappenedOn, h.EnteredAt }).ToListAsync(ct);
        var byName = area.Districts.ToDictionary(d => $"district {d.Name}", d => d.Id);
        var present = now.ToDictionary(n => (n.AdoptionId, n.DistrictId));
        return [.. said.GroupBy(h => (h.SubjectId, DistrictId: byName[h.What])).Select(g =>
        {
            var last = g.Last();
            var still = present.GetValueOrDefault(g.Key) is { } word && word.SaidOn == last.HappenedOn ? word : null;
            return new DistrictThen(g.Key.SubjectId, g.Key.DistrictId, Enum.GetValues<DistrictState>().First(s => s.Words() == last.To), still?.Body, still?.WorthCopying, last.HappenedOn, last.EnteredAt);
        })];
    }
}
