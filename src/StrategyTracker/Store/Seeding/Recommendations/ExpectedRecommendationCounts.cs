using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Seeding.Recommendations;

/// <summary>
/// Counts what the database holds of the register of recommendations, beside its expected-counts.json (requirements §10). Only
/// what the files name is counted, so that what people register beside it changes no count.
/// </summary>
public sealed class ExpectedRecommendationCounts(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<IReadOnlyList<RegisterCount>> GetAsync(string folder, CancellationToken ct = default)
    {
        var register = await new RecommendationReader(folder, new RegisterProblems()).ReadAsync(ct);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var found = await EntriesAsync(db, register, ct);
        await ReferencesAsync(db, register, found, ct);
        return
        [
            .. found.Select(f => new RegisterCount(f.Key, register.ExpectedCounts.TryGetValue(f.Key, out var expected) ? expected : null, f.Value)),
            .. register.ExpectedCounts.Where(e => !found.ContainsKey(e.Key)).Select(e => new RegisterCount(e.Key, e.Value, null)),
        ];
    }

    private static async Task<Dictionary<string, int>> EntriesAsync(TrackerDbContext db, RecommendationRegister register, CancellationToken ct)
    {
        var codes = register.Sources.Select(s => s.Code!).ToList();
        var refs = register.Entries.Select(e => e.Entry.Ref!).ToHashSet(StringComparer.Ordinal);
        var rows = (await db.Recommendations.AsNoTracking().Join(db.SourceDocuments.Where(s => codes.Contains(s.Code)), r => r.SourceId, s => s.Id, (r, _) => new { r.Id, r.Ref, r.Kind, r.Standing, r.NeedsReview }).ToListAsync(ct))
            .FindAll(r => refs.Contains(r.Ref));
        var ids = rows.ConvertAll(r => r.Id);
        return new Dictionary<string, int>
        {
            ["sources"] = await db.SourceDocuments.CountAsync(s => codes.Contains(s.Code), ct),
            ["entries"] = rows.Count,
            ["formal recommendations"] = rows.Count(r => r is { Standing: Standing.Formal, Kind: EntryKind.Recommendation }),
            ["parts of formal recommendations"] = rows.Count(r => r is { Standing: Standing.Formal, Kind: EntryKind.Part }),
            ["consultation proposals"] = rows.Count(r => r is { Standing: Standing.Proposed, Kind: EntryKind.Recommendation }),
            ["parts of consultation proposals"] = rows.Count(r => r is { Standing: Standing.Proposed, Kind: EntryKind.Part }),
            ["asks"] = rows.Count(r => r.Standing == Standing.Ask),
            ["findings"] = rows.Count(r => r.Kind == EntryKind.Finding),
            ["good practice"] = rows.Count(r => r.Kind == EntryKind.GoodPractice),
            ["entries on anonymous comment"] = rows.Count(r => r.NeedsReview),
            ["entries areas may take up"] = rows.Count(r => r.Standing == Standing.Formal),
            ["taken up by default"] = await db.Adoptions.CountAsync(a => db.Areas.Any(x => x.Id == a.AreaId && x.Code == register.About.Area)
                && db.Recommendations.Any(r => r.Id == a.RecommendationId && r.Standing == Standing.Formal && ids.Contains(r.Id)), ct),
        };
    }

    private static async Task ReferencesAsync(TrackerDbContext db, RecommendationRegister register, Dictionary<string, int> found, CancellationToken ct)
    {
        var names = register.Organisations.Select(o => o.Name!).ToList();
        found["reference values"] = await db.ReferenceValues.CountAsync(ct);
        found["bodies named"] = await db.Bodies.CountAsync(b => names.Contains(b.Name), ct);
        found["forums described"] = await db.SourceForums.CountAsync(ct);
        found["champion and liaison roles"] = await db.SourceRoles.CountAsync(ct);
        var barriers = await db.Barriers.AsNoTracking().OrderBy(b => b.Ref).Select(b => b.Theme).ToListAsync(ct);
        found["barriers"] = barriers.Count;
        foreach (var (theme, i) in barriers.Distinct().Select((theme, i) => (theme, i))) { found[$"barriers of theme {i + 1}"] = barriers.Count(b => b == theme); }
        found["common threads"] = await db.CommonThreads.CountAsync(ct);
    }
}
