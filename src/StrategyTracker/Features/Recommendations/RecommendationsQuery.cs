using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>A recommendation in a list; without <see cref="Facts"/> when the area has not taken it up.</summary>
public sealed record RecommendationRow(
    Guid Id, string Ref, string Summary, EntryKind Kind, Standing Standing, bool IsAnonymous, bool IsAdoptable, string Source, string Themes, AdoptionFacts? Facts, AdoptionState? State, string? Body);

/// <param name="Figures">Of everything the area has taken up, whatever is filtered.</param>
public sealed record RecommendationList(IReadOnlyList<RecommendationRow> Rows, int Total, RecommendationFigures Figures, int NotTaken, IReadOnlyList<string> Sources, IReadOnlyList<string> Themes);

/// <summary>
/// What an area has taken up, or has not yet, with the figures on top. An area's whole register is a few hundred entries: it is
/// read without history in one question, so that list and figures agree, and what is shown is a page of it.
/// </summary>
public sealed class RecommendationsQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int PageSize = 50;
    public const int Most = 2_000;

    public async Task<RecommendationList> GetAsync(Guid areaId, RecommendationFilter filter, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        var facts = await db.Adoptions.AsNoTracking().Where(a => a.AreaId == areaId).OrderBy(a => a.Id).Take(Most).Select(a => new { a.RecommendationId, a.Facts }).ToDictionaryAsync(a => a.RecommendationId, a => a.Facts, ct);
        var entries = await EntriesAsync(db, filter, ct);
        var bodies = await BodiesAsync(db, facts.Values, ct);
        var rows = entries.Where(e => facts.ContainsKey(e.Id) != filter.NotTaken).Select(e => facts.TryGetValue(e.Id, out var f)
            ? e with { Facts = f, State = f.On(today), Body = f.ResponsibleBodyId is { } body ? bodies.GetValueOrDefault(body) : null } : e).Where(r => Passes(r, filter, today)).ToList();
        var last = Math.Max(1, (rows.Count + PageSize - 1) / PageSize);
        var themes = (await db.Recommendations.AsNoTracking().Select(r => r.Themes).Distinct().OrderBy(t => t).Take(Most).ToListAsync(ct)).SelectMany(t => t.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal);
        return new RecommendationList(
            [.. rows.Skip((Math.Clamp(filter.Page, 1, last) - 1) * PageSize).Take(PageSize)], rows.Count, RecommendationFigures.Of(facts.Values, today),
            await db.Recommendations.CountAsync(r => !db.Adoptions.Any(a => a.AreaId == areaId && a.RecommendationId == r.Id), ct),
            await db.SourceDocuments.AsNoTracking().OrderBy(s => s.Code).Take(200).Select(s => s.Code).ToListAsync(ct), [.. themes]);
    }

    private static async Task<List<RecommendationRow>> EntriesAsync(TrackerDbContext db, RecommendationFilter filter, CancellationToken ct)
    {
        var entries = db.Recommendations.AsNoTracking();
        if (filter.Standing is { } standing) { entries = entries.Where(r => r.Standing == standing); }
        if (filter.Section is { } number) { entries = entries.Where(r => r.Sections.Any(x => db.Sections.Any(s => s.Id == x.SectionId && s.Number == number && db.Strategies.Any(t => t.Id == s.StrategyId && t.Code == filter.Strategy)))); }
        var joined = entries.Join(db.SourceDocuments, r => r.SourceId, s => s.Id, (r, s) => new { r, s });
        if (filter.Source is { } source) { joined = joined.Where(x => x.s.Code == source); }
        return await joined.OrderBy(x => x.s.Code).ThenBy(x => x.r.Order).ThenBy(x => x.r.Ref).Take(Most)
            .Select(x => new RecommendationRow(x.r.Id, x.r.Ref, x.r.Summary, x.r.Kind, x.r.Standing, x.r.NeedsReview, x.r.IsSwitchedOn && (!x.r.NeedsReview || x.r.ReviewedOn != null), x.s.Code, x.r.Themes, null, null, null)).ToListAsync(ct);
    }

    private static async Task<Dictionary<Guid, string>> BodiesAsync(TrackerDbContext db, IEnumerable<AdoptionFacts> facts, CancellationToken ct)
    {
        var ids = facts.Select(f => f.ResponsibleBodyId).OfType<Guid>().Distinct().ToList();
        return await db.Bodies.AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, ct);
    }

    private static bool Passes(RecommendationRow row, RecommendationFilter filter, DateOnly today) =>
        (filter.Answer is null || row.Facts?.Answer == filter.Answer)
        && (filter.State is null || row.State == filter.State)
        && (filter.Body is null || row.Facts?.ResponsibleBodyId == filter.Body)
        && (!filter.OnlyOverdue || row.Facts?.IsAnswerOverdueOn(today) == true)
        && (filter.Theme is null || row.Themes.Split(", ").Contains(filter.Theme, StringComparer.OrdinalIgnoreCase))
        && (filter.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => row.Ref.Contains(w, StringComparison.OrdinalIgnoreCase) || row.Summary.Contains(w, StringComparison.OrdinalIgnoreCase));
}
