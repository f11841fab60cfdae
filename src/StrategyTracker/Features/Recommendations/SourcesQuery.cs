using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

public sealed record SourceRow(
    Guid Id, Guid Version, string Code, string Title, string? Author, string? Publisher, int? Year, SourceKind Kind, Reliability Reliability,
    bool HasFormalRecommendations, bool IsFollowUpExpected, DateOnly? FollowUpChasedOn, string? RightsNote, string? Caution)
{
    public IReadOnlyDictionary<Standing, int> ByStanding { get; init; } = new Dictionary<Standing, int>();
}

public sealed record SourceEntry(string Ref, string Summary, EntryKind Kind, Standing Standing, bool IsAnonymous, string? Locator);

public sealed record SourceStory(SourceRow Row, IReadOnlyList<SourceEntry> Entries);

/// <summary>The documents that entries are taken from, and one of them with its entries.</summary>
public sealed class SourcesQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 500;

    public async Task<IReadOnlyList<SourceRow>> GetAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var counts = (await db.Recommendations.AsNoTracking().GroupBy(r => new { r.SourceId, r.Standing }).Select(g => new { g.Key.SourceId, g.Key.Standing, Count = g.Count() }).OrderBy(g => g.SourceId).Take(4 * Most).ToListAsync(ct)).ToLookup(c => c.SourceId);
        var rows = await Rows(db.SourceDocuments.AsNoTracking().OrderBy(s => s.Code).Take(Most)).ToListAsync(ct);
        return [.. rows.Select(r => r with { ByStanding = counts[r.Id].ToDictionary(c => c.Standing, c => c.Count) })];
    }

    /// <returns>Null when there is no such source.</returns>
    public async Task<SourceStory?> FindAsync(string code, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var upper = code.ToUpperInvariant();
        if (await Rows(db.SourceDocuments.AsNoTracking().Where(s => s.Code == upper)).FirstOrDefaultAsync(ct) is not { } row) { return null; }
        return new SourceStory(row, await db.Recommendations.AsNoTracking().Where(r => r.SourceId == row.Id).OrderBy(r => r.Order).ThenBy(r => r.Ref).Take(4 * Most)
            .Select(r => new SourceEntry(r.Ref, r.Summary, r.Kind, r.Standing, r.NeedsReview, r.Locator)).ToListAsync(ct));
    }

    private static IQueryable<SourceRow> Rows(IQueryable<SourceDocument> sources) => sources.Select(s => new SourceRow(
        s.Id, s.Version, s.Code, s.Title, s.Author, s.Publisher, s.Year, s.Kind, s.Reliability, s.HasFormalRecommendations, s.IsFollowUpExpected, s.FollowUpChasedOn, s.RightsNote, s.Caution));
}
