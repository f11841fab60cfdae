using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Areas;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ReportCentre;

/// <param name="Value">What is asked with.</param>
/// <param name="Words">What a person reads.</param>
public sealed record PartChoice(string Value, string Words);

/// <summary>The parts that a report can be narrowed to, for a list to choose from.</summary>
public sealed class ReportPartsQuery(IDbContextFactory<TrackerDbContext> dbs, AreasQuery areas) : IUseCase
{
    private const int Most = 500;

    /// <returns>Empty when the report has no parts, or its strategy or area is not known.</returns>
    public async Task<IReadOnlyList<PartChoice>> GetAsync(NamedReport named, ReportAsk ask, Actor by, CancellationToken ct = default)
    {
        if (!by.IsSystem) { by.Require(Act.RunReports); }
        if (named.PartWords is null) { return []; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        return named.Name switch
        {
            _ when named == ReportCatalogue.ForumReportBack => await ForumsAsync(db, ask, ct),
            _ when named == ReportCatalogue.Section => await SectionsAsync(db, ask, ct),
            _ => await PostsAsync(db, ask, ct),
        };
    }

    private async Task<IReadOnlyList<PartChoice>> ForumsAsync(TrackerDbContext db, ReportAsk ask, CancellationToken ct) =>
        await areas.FindAsync(ask.Area, ct) is not { } area ? [] : await db.Forums.AsNoTracking().Where(f => f.AreaId == area.Id && f.Kind != ForumKind.Board).OrderBy(f => f.Name).Take(Most).Select(f => new PartChoice(f.Name, f.Name)).ToListAsync(ct);

    private static async Task<IReadOnlyList<PartChoice>> SectionsAsync(TrackerDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var code = ask.Strategy?.Trim().ToUpperInvariant();
        var sections = await db.Sections.AsNoTracking().Where(s => db.Strategies.Any(x => x.Id == s.StrategyId && (code == null || x.Code == code))).OrderBy(s => s.StrategyId).ThenBy(s => s.Number).Take(Most)
            .Select(s => new { s.Number, s.Title, s.Pathway }).ToListAsync(ct);
        return
        [
            .. sections.Select(s => new PartChoice(s.Number.ToString(CultureInfo.InvariantCulture), $"{s.Number}. {s.Title}")),
            .. sections.Select(s => s.Pathway).OfType<int>().Distinct().Order().Select(p => new PartChoice($"Pathway {p}", $"Pathway {p}")),
        ];
    }

    private static async Task<IReadOnlyList<PartChoice>> PostsAsync(TrackerDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var code = ask.Strategy?.Trim().ToUpperInvariant();
        return await db.Posts.AsNoTracking().Where(p => db.ActionOwners.Any(o => o.PostId == p.Id && db.ActionPoints.Any(a => a.Id == o.ActionPointId && db.Strategies.Any(s => s.Id == a.StrategyId && (code == null || s.Code == code)))))
            .OrderBy(p => p.Name).Take(Most).Select(p => new PartChoice(p.Name, p.Name)).ToListAsync(ct);
    }
}
