using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>A line of what sources say beside their recommendations: what it is, what is said, where, and which entries it bears on.</summary>
public sealed record ReferenceRow(string Ref, string Title, string? Says, string? Notes, string? Place, IReadOnlyList<string> Related);

public sealed record ReferenceGroup(string Heading, IReadOnlyList<ReferenceRow> Rows);

/// <summary>Reference values, barriers with opportunities, common threads, forums and roles of the sources. To read, never to edit.</summary>
public sealed class ReferencesQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 500;

    /// <param name="tab">"values", "barriers", "threads", "forums" or "roles".</param>
    public async Task<IReadOnlyList<ReferenceGroup>> GetAsync(string tab, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return tab switch
        {
            "values" => Grouped((await db.ReferenceValues.AsNoTracking().OrderBy(v => v.Source).ThenBy(v => v.Ref).Take(Most).ToListAsync(ct)).Select(v => (v.Source, new ReferenceRow(v.Ref, v.Measure, $"{v.Value} {v.Unit}".Trim(), Joined(v.Base is null ? null : $"Base: {v.Base}", v.Period, v.Use, v.Caution), null, Refs(v.RelatedRefs))))),
            "barriers" => Grouped((await db.Barriers.AsNoTracking().OrderBy(b => b.Ref).Take(Most).ToListAsync(ct)).Select(b => ($"{b.Theme}, against {b.OpportunityTheme.ToLowerInvariant()}", new ReferenceRow(b.Ref, b.Words, $"Opportunity: {b.Opportunity}", b.Explanation, b.Locator, Refs(b.RelatedRefs))))),
            "threads" => Grouped((await db.CommonThreads.AsNoTracking().OrderBy(t => t.Order).Take(Most).ToListAsync(ct)).Select(t => ("Said by several sources", new ReferenceRow($"{t.Order}", t.Words, t.Use, t.Sections.Length > 0 ? $"Sections {t.Sections}" : null, null, Refs(t.Refs))))),
            "forums" => Grouped((await db.SourceForums.AsNoTracking().OrderBy(f => f.Source).ThenBy(f => f.Name).Take(Most).ToListAsync(ct)).Select(f => (f.Source, new ReferenceRow(f.Ref, f.Name, f.Purpose, Joined(f.Level, f.StrengthOrGap), f.Locator, Refs(f.RelatedRefs))))),
            "roles" => Grouped((await db.SourceRoles.AsNoTracking().OrderBy(r => r.Source).ThenBy(r => r.Title).Take(Most).ToListAsync(ct)).Select(r => (r.Source, new ReferenceRow(r.Ref, r.Title, r.Purpose, Joined(r.Kind, r.Level, r.Status, r.LocalEquivalent is null ? null : $"Here: {r.LocalEquivalent}"), r.Locator, Refs(r.RelatedRefs))))),
            _ => [],
        };
    }

    private static List<ReferenceGroup> Grouped(IEnumerable<(string Heading, ReferenceRow Row)> rows) => [.. rows.GroupBy(r => r.Heading, r => r.Row).Select(g => new ReferenceGroup(g.Key, [.. g]))];
    private static string? Joined(params string?[] words) => string.Join(". ", words.Where(w => !string.IsNullOrWhiteSpace(w)).Select(w => w!.TrimEnd('.'))) is { Length: > 0 } text ? text : null;
    private static string[] Refs(string related) => related.Split(", ", StringSplitOptions.RemoveEmptyEntries);
}
