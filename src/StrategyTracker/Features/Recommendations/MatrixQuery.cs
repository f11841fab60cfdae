using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>One recommendation in one district; without a state when the district has said nothing.</summary>
public sealed record MatrixCell(Guid DistrictId, string District, DistrictState? State, string? Body, string? WorthCopying);

public sealed record MatrixRow(string Ref, string Summary, Standing Standing, bool IsAnonymous, string Source, AdoptionFacts Facts, AdoptionState State, string? Body, IReadOnlyList<MatrixCell> Cells);

public sealed record MatrixView(IReadOnlyList<NamedChoice> Districts, IReadOnlyList<MatrixRow> Rows, int Total, IReadOnlyList<string> Sources);

/// <summary>
/// Recommendations by district, in the order of their sources: no ranking and no total by district. Reads present facts and
/// the cells of the rows shown; never history. A filter by state, which is worked out and not stored, looks at the facts of all rows first.
/// </summary>
public sealed class MatrixQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int PageSize = 50;
    public const int Most = 2_000;

    public async Task<MatrixView> GetAsync(AreaHead area, RecommendationFilter filter, Actor by, int pageSize = PageSize, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        var rows = from a in db.Adoptions.AsNoTracking()
                   join r in db.Recommendations on a.RecommendationId equals r.Id
                   join s in db.SourceDocuments on r.SourceId equals s.Id
                   where a.AreaId == area.Id
                   select new { a.Id, a.Facts, r.Ref, r.Summary, r.Standing, r.NeedsReview, r.Order, s.Code };
        if (filter.Source is { } source) { rows = rows.Where(x => x.Code == source); }
        if (filter.Answer is { } answer) { rows = rows.Where(x => x.Facts.Answer == answer); }
        var ordered = rows.OrderBy(x => x.Code).ThenBy(x => x.Order).ThenBy(x => x.Ref);
        var skip = (filter.Page - 1) * pageSize;
        var (total, page) = filter.State is { } state
            ? (await ordered.Take(Most).ToListAsync(ct)).Where(x => x.Facts.On(today) == state).ToList() is var all ? (all.Count, all.Skip(skip).Take(pageSize).ToList()) : default
            : (await rows.CountAsync(ct), await ordered.Skip(skip).Take(pageSize).ToListAsync(ct));
        var ids = page.Select(x => x.Id).ToList();
        var bodyIds = page.Select(x => x.Facts.ResponsibleBodyId).OfType<Guid>().Distinct().ToList();
        var bodies = await db.Bodies.AsNoTracking().Where(b => bodyIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, ct);
        var said = (await (from d in db.AdoptionDistricts.AsNoTracking()
                           join b in db.Bodies on d.ResponsibleBodyId equals (Guid?)b.Id into named
                           from body in named.DefaultIfEmpty()
                           where ids.Contains(d.AdoptionId)
                           select new { d.AdoptionId, d.DistrictId, d.State, d.WorthCopying, Body = body == null ? null : body.Name }).ToListAsync(ct)).ToDictionary(d => (d.AdoptionId, d.DistrictId));
        return new MatrixView(
            area.Districts,
            [.. page.Select(x => new MatrixRow(x.Ref, x.Summary, x.Standing, x.NeedsReview, x.Code, x.Facts, x.Facts.On(today), x.Facts.ResponsibleBodyId is { } id ? bodies.GetValueOrDefault(id) : null,
                [.. area.Districts.Select(d => said.TryGetValue((x.Id, d.Id), out var cell) ? new MatrixCell(d.Id, d.Name, cell.State, cell.Body, cell.WorthCopying) : new MatrixCell(d.Id, d.Name, null, null, null))]))],
            total, await db.SourceDocuments.AsNoTracking().OrderBy(s => s.Code).Take(200).Select(s => s.Code).ToListAsync(ct));
    }
}
