using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Forums;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>One version: written, approved and published are three facts.</summary>
public sealed record VersionRow(
    int Number, string Body, DateOnly WrittenOn, string WrittenByName, DateOnly? ApprovedOn, string? ApprovedByName, DateOnly? PublishedOn, string? PublishedByName, string? PublishedWhere)
{
    public Badge Badge => DutyWords.VersionBadge(ApprovedOn, PublishedOn);
}

public sealed record PaperView(
    Guid Id, Guid Version, string AreaCode, string AreaName, StatementKind Kind, string Title, string Slug, DateOnly? From, DateOnly? To, string? CycleName,
    IReadOnlyList<VersionRow> Versions, IReadOnlyList<HistoryRow> History)
{
    /// <summary>The newest version; null before anything is written.</summary>
    public VersionRow? Last => Versions.Count > 0 ? Versions[0] : null;
    public VersionRow? Published => Versions.FirstOrDefault(v => v.PublishedOn is not null);
}

/// <summary>One paper with all its versions, the newest first.</summary>
public sealed class PaperQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int MostVersions = 50;

    /// <exception cref="NotFound">There is no such paper.</exception>
    public async Task<PaperView> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var paper = await db.Statements.AsNoTracking().Include(s => s.Versions.OrderByDescending(v => v.Number).Take(MostVersions)).FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound("paper");
        var area = await db.Areas.AsNoTracking().Where(a => a.Id == paper.AreaId).Select(a => new { a.Code, a.Name }).FirstAsync(ct);
        var cycle = await db.DutyCycles.AsNoTracking().FirstOrDefaultAsync(c => c.Id == paper.CycleId, ct);
        return new PaperView(
            paper.Id, paper.Version, area.Code, area.Name, paper.Kind, paper.Title, paper.Slug, paper.From, paper.To, cycle?.KnownAs,
            [.. paper.Versions.OrderByDescending(v => v.Number).Select(v => new VersionRow(v.Number, v.Body, v.WrittenOn, v.WrittenByName, v.ApprovedOn, v.ApprovedByName, v.PublishedOn, v.PublishedByName, v.PublishedWhere))],
            await db.HistoryOfAsync(id, ct));
    }
}
