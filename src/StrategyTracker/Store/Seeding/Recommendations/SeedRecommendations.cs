using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Seeding.Recommendations;

/// <summary>What loading the register of recommendations did.</summary>
public sealed record SeededRecommendations(string Area, int Added, IReadOnlyList<Difference> Differences);

/// <summary>
/// Loads the register of recommendations and registers its formal ones in the area, answers awaited (requirements §10). All is
/// looked at before anything is saved, and it is saved at once; loading again adds what is new and changes nothing stored.
/// </summary>
public sealed class SeedRecommendations(IDbContextFactory<TrackerDbContext> dbs, TimeProvider clock) : IUseCase
{
    /// <summary>The register's folder in a seed folder; null when it has none.</summary>
    public static string? FolderIn(string seedFolder) =>
        Path.Combine(Path.GetFullPath(seedFolder), RecommendationReader.Folder) is var folder && Directory.Exists(folder) ? folder : null;

    /// <exception cref="BadRegister">The register has problems; nothing was saved.</exception>
    public Task<SeededRecommendations> RunAsync(string folder, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return RunAsync(folder, new Stamp(Actor.System, now, DateOnly.FromDateTime(now)), ct);
    }

    /// <summary>The same, as if it had been entered at another moment: a demonstration has a past of its own.</summary>
    internal async Task<SeededRecommendations> RunAsync(string folder, Stamp stamp, CancellationToken ct)
    {
        var problems = new RegisterProblems();
        var register = await new RecommendationReader(folder, problems).ReadAsync(ct);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (areaId, sections) = await PlaceAsync(db, register.About, problems, ct);
        problems.ThrowIfAny(folder);

        var load = new RecommendationLoading(register, await StoredAsync(db, ct), sections, problems, stamp);
        LoadEntries.Run(load);
        LoadReferences.Run(load);
        problems.ThrowIfAny(folder);

        db.AddRange(load.Added);
        var adopted = (await db.Adoptions.Where(a => a.AreaId == areaId).Select(a => a.RecommendationId).ToListAsync(ct)).ToHashSet();
        // Only what was new in this load: an area that has since said otherwise keeps its word.
        var adoptions = load.Entries.Values.Where(e => e.Standing == Standing.Formal && !adopted.Contains(e.Id)).Select(e => Adoption.Register(e, areaId, stamp)).ToList();
        db.AddRange(adoptions);
        await db.SaveChangesAsync(ct);
        return new SeededRecommendations(register.About.Area!, load.Added.Count + adoptions.Count, load.Differences.Found);
    }

    private static async Task<(Guid AreaId, IReadOnlyDictionary<int, Guid> Sections)> PlaceAsync(TrackerDbContext db, AboutEntry about, RegisterProblems problems, CancellationToken ct)
    {
        var area = await db.Areas.Where(a => a.Code == about.Area).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(ct);
        if (area is null) { problems.Add(RecommendationReader.AboutFile, null, $"the field \"area\" names \"{about.Area}\", and there is no such area in the database; load its strategy first."); }
        var strategy = await db.Strategies.Where(s => s.Code == about.Strategy).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(ct);
        if (strategy is null) { problems.Add(RecommendationReader.AboutFile, null, $"the field \"strategy\" names \"{about.Strategy}\", and there is no such strategy in the database; load it first."); }
        return (area ?? Guid.Empty, await db.Sections.Where(s => s.StrategyId == strategy).ToDictionaryAsync(s => s.Number, s => s.Id, ct));
    }

    private static async Task<StoredRecommendations> StoredAsync(TrackerDbContext db, CancellationToken ct)
    {
        var references = await db.ReferenceValues.Select(v => v.Ref).Concat(db.SourceForums.Select(f => f.Ref)).Concat(db.SourceRoles.Select(r => r.Ref))
            .Concat(db.Barriers.Select(b => b.Ref)).Concat(db.CommonThreads.Select(t => t.Words)).ToListAsync(ct);
        return new StoredRecommendations(
            await db.SourceDocuments.ToDictionaryAsync(s => s.Code, StringComparer.Ordinal, ct),
            await db.Recommendations.ToListAsync(ct),
            (await db.Bodies.Select(b => b.Name).ToListAsync(ct)).ToHashSet(StringComparer.OrdinalIgnoreCase),
            references.ToHashSet(StringComparer.Ordinal));
    }
}
