using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Published;

public sealed record PublishedArea(string Code, string Name, int Papers, DateOnly LastUpdated);

public sealed record PublishedRow(string Slug, string Title, StatementKind Kind, int Version, DateOnly PublishedOn);

/// <param name="Newest">The number of the newest version; greater than the shown one when a newer exists.</param>
/// <param name="NewestOn">When that was published.</param>
public sealed record PublishedView(string AreaCode, string AreaName, string Slug, PublishedPaper Paper, int Newest, DateOnly NewestOn)
{
    public bool IsNewest => Paper.Version >= Newest;
}

/// <summary>What has been published, for anyone: reads the table of publications and no other.</summary>
public sealed class PublicationsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 1_000;

    public async Task<IReadOnlyList<PublishedArea>> AreasAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var areas = await db.Publications.AsNoTracking().GroupBy(p => p.AreaCode)
            .Select(g => new { Code = g.Key, Name = g.Max(p => p.AreaName), Papers = g.Select(p => p.Slug).Distinct().Count(), Last = g.Max(p => p.PublishedOn) }).OrderBy(a => a.Name).Take(Most).ToListAsync(ct);
        return [.. areas.Select(a => new PublishedArea(a.Code, a.Name!, a.Papers, a.Last))];
    }

    /// <returns>The area with the newest version of each of its papers; null when it has published nothing.</returns>
    public async Task<(PublishedArea Area, IReadOnlyList<PublishedRow> Papers)?> AreaAsync(string code, CancellationToken ct = default)
    {
        var area = Plain(code);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await db.Publications.AsNoTracking().Where(p => p.AreaCode == area && !db.Publications.Any(n => n.AreaCode == area && n.Slug == p.Slug && n.Version > p.Version))
            .OrderByDescending(p => p.PublishedOn).ThenBy(p => p.Title).Take(Most).Select(p => new { p.Slug, p.Title, p.Kind, p.Version, p.PublishedOn, p.AreaName }).ToListAsync(ct);
        return rows.Count == 0 ? null
            : (new PublishedArea(area, rows[0].AreaName, rows.Count, rows.Max(r => r.PublishedOn)), [.. rows.Select(r => new PublishedRow(r.Slug, r.Title, r.Kind, r.Version, r.PublishedOn))]);
    }

    /// <param name="version">The version asked for; the newest when null.</param>
    /// <returns>Null when there is none.</returns>
    public async Task<PublishedView?> PaperAsync(string areaCode, string slug, int? version, CancellationToken ct = default)
    {
        var (area, paper) = (Plain(areaCode), Plain(slug));
        await using var db = await dbs.CreateDbContextAsync(ct);
        var of = db.Publications.AsNoTracking().Where(p => p.AreaCode == area && p.Slug == paper);
        var newest = await of.OrderByDescending(p => p.Version).Select(p => new { p.Version, p.PublishedOn }).FirstOrDefaultAsync(ct);
        if (newest is null) { return null; }
        var wanted = version ?? newest.Version;
        var found = await of.FirstOrDefaultAsync(p => p.Version == wanted, ct);
        return found is null ? null : new PublishedView(found.AreaCode, found.AreaName, found.Slug, JsonSerializer.Deserialize<PublishedPaper>(found.Content)!, newest.Version, newest.PublishedOn);
    }

    private static string Plain(string code) => code.Trim().ToLowerInvariant();
}
