using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>The parts of the duty page: goals, consultations, papers, assessments and cycles of one area.</summary>
public sealed class DutyListsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 500;

    /// <summary>The goals of one cycle, dropped ones last.</summary>
    public async Task<IReadOnlyList<GoalRow>> GoalsAsync(Guid? cycleId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        if (cycleId is null) { return []; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        return (await GoalsAsync(db, [cycleId.Value], ct))[cycleId.Value].OrderBy(g => g.DroppedOn is not null).ThenBy(g => g.Number).ToList();
    }

    public async Task<IReadOnlyList<ConsultationRow>> ConsultationsAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Consultations.AsNoTracking().Where(c => c.AreaId == areaId).Join(db.DutyCycles, c => c.CycleId, c => c.Id, (c, cycle) => new { c, cycle.Number })
            .OrderByDescending(x => x.c.From).Take(Most).Select(x => new ConsultationRow(x.c.Id, x.c.Subject, x.c.AskedEmployees, x.c.AskedStakeholders, x.c.From, x.c.To, x.c.ClosedOn, x.c.Responses, x.Number)).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<PaperRow>> PapersAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var papers = await db.Statements.AsNoTracking().Where(s => s.AreaId == areaId).OrderByDescending(s => s.Id).Take(Most)
            .Select(s => new { s.Id, s.Title, s.Kind, s.Slug, Versions = s.Versions.OrderBy(v => v.Number).Select(v => new VersionDays(v.Number, v.WrittenOn, v.ApprovedOn, v.PublishedOn)).ToList() }).ToListAsync(ct);
        return [.. papers.Select(p => new PaperRow(p.Id, p.Title, p.Kind, p.Slug, p.Versions.Count > 0 ? p.Versions[^1] : null, p.Versions.FindLast(v => v.PublishedOn is not null)?.Number)).OrderBy(p => p.Kind)];
    }

    /// <summary>What waits first, then the newest.</summary>
    public async Task<IReadOnlyList<AssessmentRow>> AssessmentsAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.ImpactAssessments.AsNoTracking().Where(a => a.AreaId == areaId).OrderBy(a => a.AssessedOn != null).ThenByDescending(a => a.LoggedOn).Take(Most)
            .Select(a => new AssessmentRow(new AssessmentDays(a.Id, a.Policy, a.LoggedOn, a.AssessedOn, a.Effect, a.MitigationDue, a.MitigatedOn), a.Kind, a.IsNew,
                db.Posts.Where(p => p.Id == a.AuthorPostId).Select(p => p.Name).FirstOrDefault())).ToListAsync(ct);
    }

    /// <summary>All cycles with their goals, the newest first.</summary>
    public async Task<IReadOnlyList<CycleRow>> CyclesAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var cycles = await db.DutyCycles.AsNoTracking().Where(c => c.AreaId == areaId).OrderByDescending(c => c.Number).Take(100).ToListAsync(ct);
        var goals = await GoalsAsync(db, [.. cycles.Select(c => c.Id)], ct);
        return [.. cycles.Select(c => new CycleRow(c.Id, c.Version, c.Number, c.RegimeName, c.From, c.ApprovedOn, c.ReviewedOn, c.ReviewFindings, [.. goals[c.Id].OrderBy(g => g.Number)]))];
    }

    /// <summary>The duties that are known, for saying which applies.</summary>
    public async Task<IReadOnlyList<PickOption>> RegimesAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return [.. (await db.DutyRegimes.AsNoTracking().OrderBy(r => r.From).Take(100).Select(r => new { r.Id, r.Name, r.From, r.To }).ToListAsync(ct))
            .Select(r => new PickOption(r.Id, r.Name, $"the law from {Text.Day(r.From)}{(r.To is { } to ? $" to {Text.Day(to)}" : "")}"))];
    }

    private static async Task<ILookup<Guid, GoalRow>> GoalsAsync(TrackerDbContext db, IReadOnlyCollection<Guid> cycles, CancellationToken ct) =>
        (await db.Goals.AsNoTracking().Where(g => cycles.Contains(g.CycleId)).OrderBy(g => g.Number).Take(4 * Most).Select(g => new
        {
            g.CycleId,
            Row = new GoalRow(g.Id, g.Version, g.Number, g.Title, db.Posts.Where(p => p.Id == g.OwnerPostId).Select(p => p.Name).FirstOrDefault(), g.Baseline, g.Target, g.ApprovedOn, g.Verdict, g.VerdictWhy, g.NextTitle, g.DroppedOn,
                g.Reports.Max(r => (DateOnly?)r.HappenedOn), g.Actions.Select(a => a.ActionPointId).Count(), g.Measures.Select(m => m.MeasureId).Count()),
        }).ToListAsync(ct)).ToLookup(g => g.CycleId, g => g.Row);
}
