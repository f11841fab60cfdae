using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

public sealed record LinkedAction(Guid Id, string Ref, string Summary, Badge State);

public sealed record LinkedMeasure(Guid Id, string Ref, string Name, string StrategyCode);

public sealed record GoalReportRow(int Number, DateOnly HappenedOn, string ByName, string Done, string? Different);

public sealed record GoalView(
    Guid Id, Guid Version, Guid AreaId, string AreaCode, string AreaName, string Ref, GoalFacts Facts, NamedChoice? OwnerPost, string? Holder, string CycleName, bool IsCycleOver,
    DateOnly ChosenOn, DateOnly? ApprovedOn, string? ApprovedByName, GoalVerdict? Verdict, string? VerdictWhy, string? NextTitle, DateOnly? DroppedOn, NamedChoice? CarriedFrom,
    IReadOnlyList<NamedChoice> Aims, IReadOnlyList<LinkedMeasure> Measures, IReadOnlyList<LinkedAction> Actions, IReadOnlyList<GoalReportRow> Reports, IReadOnlyList<HistoryRow> History, bool MayReport)
{
    public bool IsOpen => DroppedOn is null && !IsCycleOver;
    public Badge Badge => DutyWords.GoalBadge(ApprovedOn, Verdict, DroppedOn);
}

/// <summary>One goal: what it says, what it is tied to, what was reported on it.</summary>
public sealed class GoalQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <exception cref="NotFound">There is no such goal.</exception>
    public async Task<GoalView> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var goal = await db.WholeGoals().AsNoTracking().FirstOrDefaultAsync(g => g.Id == id, ct) ?? throw new NotFound("goal");
        var area = await db.Areas.AsNoTracking().Where(a => a.Id == goal.AreaId).Select(a => new { a.Code, a.Name }).FirstAsync(ct);
        var cycle = await db.DutyCycles.AsNoTracking().FirstAsync(c => c.Id == goal.CycleId, ct);
        var (aims, measures, actions) = (goal.Aims.Select(a => a.AimId).ToList(), goal.Measures.Select(m => m.MeasureId).ToList(), goal.Actions.Select(a => a.ActionPointId).ToList());
        var post = await db.Posts.AsNoTracking().Where(p => p.Id == goal.OwnerPostId).Select(p => new NamedChoice(p.Id, p.Name)).FirstOrDefaultAsync(ct);
        var before = await db.Goals.AsNoTracking().Where(g => g.Id == goal.CarriedFromId).Select(g => new { g.Id, g.Number, g.Title }).FirstOrDefaultAsync(ct);
        return new GoalView(
            goal.Id, goal.Version, goal.AreaId, area.Code, area.Name, goal.Ref, goal.Facts, post, post is null ? null : string.Join(", ", (await db.HoldersAsync([post.Id], clock.Today, ct))[post.Id]),
            cycle.KnownAs, cycle.ReviewedOn is not null, goal.ChosenOn, goal.ApprovedOn, goal.ApprovedByName, goal.Verdict, goal.VerdictWhy, goal.NextTitle, goal.DroppedOn,
            before is null ? null : new NamedChoice(before.Id, $"G{before.Number} {before.Title}"),
            await db.Aims.AsNoTracking().Where(a => aims.Contains(a.Id)).OrderBy(a => a.Ref).Select(a => new NamedChoice(a.Id, a.Summary)).ToListAsync(ct),
            await db.Measures.AsNoTracking().Where(m => measures.Contains(m.Id)).Join(db.Strategies, m => m.StrategyId, s => s.Id, (m, s) => new { m, s.Code }).OrderBy(x => x.m.Ref)
                .Select(x => new LinkedMeasure(x.m.Id, x.m.Ref, x.m.Name, x.Code)).ToListAsync(ct),
            await ActionsAsync(db, actions, ct),
            [.. goal.Reports.OrderByDescending(r => r.HappenedOn).ThenByDescending(r => r.Number).Select(r => new GoalReportRow(r.Number, r.HappenedOn, r.ByName, r.Done, r.Different))],
            await db.HistoryOfAsync(id, ct), by.May(Act.ReportGoal, goal));
    }

    private async Task<IReadOnlyList<LinkedAction>> ActionsAsync(TrackerDbContext db, List<Guid> ids, CancellationToken ct)
    {
        var found = await db.ActionPoints.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Order).Join(db.Strategies, a => a.StrategyId, s => s.Id, (a, s) => new { Action = a, s.DueSoonDays, s.SilentAfterDays }).ToListAsync(ct);
        return [.. found.OrderBy(f => f.Action.Order).Select(f => new LinkedAction(f.Action.Id, f.Action.Ref, f.Action.Summary, f.Action.Facts.On(f.Action.KindOf(), clock.Today, new(f.DueSoonDays, f.SilentAfterDays)).Badge()))];
    }
}
