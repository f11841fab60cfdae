using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Measures;

/// <summary>One finding on its way from gap to remedy.</summary>
/// <param name="Measure">The measure as it stands; null for a finding of a return.</param>
/// <param name="Shown">The reading that showed it.</param>
/// <param name="Again">The reading that it was looked at again by.</param>
/// <param name="Later">Readings entered since, newest first, that it may be closed by.</param>
public sealed record FindingStory(
    Guid Id, Guid Version, Guid StrategyId, string StrategyCode, FindingRow Row, MeasureStanding? Measure, ShownReading? Shown, ShownReading? Again, IReadOnlyList<ShownReading> Later, MeasuredActionRow? Action, DateOnly? ActedOn, string? Outcome,
    IReadOnlyList<MeasuredActionRow> LinkedActions, IReadOnlyList<HistoryRow> History, IReadOnlySet<Act> May)
{
    public bool IsOpen => Row.ClosedOn is null;
    public bool CanDo(Act act) => IsOpen && May.Contains(act);
}

/// <summary>What was found wrong in an area's figures, and what became of it.</summary>
public sealed class FindingsQuery(IDbContextFactory<TrackerDbContext> dbs, MeasureStandingsQuery standings, LocalClock clock) : IUseCase
{
    /// <summary>The most findings listed.</summary>
    public const int Most = 500;

    /// <param name="closed">Those that are closed, instead of those that are open.</param>
    public async Task<IReadOnlyList<FindingRow>> GetAsync(Guid areaId, bool closed, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Findings.AsNoTracking().Where(f => db.Strategies.Any(s => s.Id == f.StrategyId && s.AreaId == areaId) && f.ClosedOn != null == closed).ToRowsAsync(db, ct);
    }

    /// <summary>The findings that an action is meant to put right.</summary>
    public async Task<IReadOnlyList<FindingRow>> OfActionAsync(Guid actionId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Findings.AsNoTracking().Where(f => f.ActionPointId == actionId).ToRowsAsync(db, ct);
    }

    /// <exception cref="NotFound">There is no such finding.</exception>
    public async Task<FindingStory> FindAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var finding = await db.Findings.AsNoTracking().FirstOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFound("finding");
        var strategy = await db.Strategies.AsNoTracking().Where(s => s.Id == finding.StrategyId).Select(s => new { s.Code, Local = new LocalIntervals(s.DueSoonDays, s.SilentAfterDays) }).FirstAsync(ct);
        var measure = finding.MeasureId is { } of && await standings.OfMeasuresAsync([of], ct: ct) is [var measured, ..] ? measured.For(by) : null;
        var found = measure?.Shown.FirstOrDefault(r => r.Id == finding.ReadingId);
        var wanted = (measure?.ActionIds ?? []).Append(finding.ActionPointId ?? Guid.Empty).ToList();
        var actions = (await db.ReadRowsAsync(db.ActionPoints.Where(a => wanted.Contains(a.Id)), ct)).OrderBy(a => a.Ref).Select(a => new MeasuredActionRow(a.Id, a.Ref, a.Summary, a.Facts.On(a.Kind, clock.Today, strategy.Local))).ToList();
        var row = (await db.Findings.AsNoTracking().Where(f => f.Id == id).ToRowsAsync(db, ct))[0];
        return new FindingStory(
            finding.Id, finding.Version, finding.StrategyId, strategy.Code, row, measure, found, measure?.Shown.FirstOrDefault(r => r.Id == finding.MeasuredAgainById),
            [.. (measure?.Shown ?? []).Where(r => r.IsWhole && r.Id != finding.ReadingId && (found is null || r.Period.To >= found.Period.To)).OrderByDescending(r => r.Period.To)],
            actions.FirstOrDefault(a => a.Id == finding.ActionPointId), finding.ActedOn, finding.Outcome, [.. actions.Where(a => measure?.ActionIds.Contains(a.Id) == true)], await db.HistoryOfAsync(id, ct),
            new[] { Act.JudgeFindings, Act.AddFollowOn }.Where(act => by.May(act, finding)).ToHashSet());
    }
}

internal static class FindingRows
{
    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<FindingRow>> ToRowsAsync(this IQueryable<Finding> findings, TrackerDbContext db, CancellationToken ct) => await findings
        .OrderByDescending(f => f.FoundOn).ThenByDescending(f => f.Id).Take(FindingsQuery.Most)
        .Select(f => new FindingRow(f.Id, f.Kind, f.Summary, f.FoundOn, f.FoundByName, f.MeasureId, db.Measures.Where(m => m.Id == f.MeasureId).Select(m => m.Ref).FirstOrDefault(), db.Strategies.Where(s => s.Id == f.StrategyId).Select(s => s.Code).FirstOrDefault(),
            db.ActionPoints.Where(a => a.Id == f.ActionPointId).Select(a => a.Ref).FirstOrDefault(), f.WhyNoAction, f.ClosedOn, db.Posts.Where(p => p.Id == f.OwnerPostId).Select(p => p.Name).FirstOrDefault()))
        .ToListAsync(ct);
}
