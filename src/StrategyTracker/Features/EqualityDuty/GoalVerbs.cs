using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>A goal as a form gives it, with the aims it serves, the measures it is judged by and the actions that carry it out.</summary>
public sealed record GoalChoice(GoalFacts Facts, IReadOnlyList<Guid> Aims, IReadOnlyList<Guid> Measures, IReadOnlyList<Guid> Actions);

/// <summary>Chooses a goal for the cycle under way.</summary>
public sealed class ChooseGoal(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(Guid areaId, GoalChoice choice, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ManageDuty, Entering.Now, by, async (stamp, db) =>
        {
            var cycle = await db.OpenCycleAsync(areaId, ct);
            var goal = Goal.Choose(cycle, (await db.Goals.Where(g => g.CycleId == cycle.Id).MaxAsync(g => (int?)g.Number, ct) ?? 0) + 1, choice.Facts, stamp);
            await GoalLinks.ApplyAsync(db, goal, choice, stamp, ct);
            return goal;
        }, ct);
}

/// <summary>Changes a goal's words or links; what the board approved goes back to the board when its words change.</summary>
public sealed class ChangeGoal(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid goalId, Guid? seenVersion, GoalChoice choice, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadGoalAsync(goalId, seenVersion, ct), Act.ManageDuty, Entering.Now, by, async (goal, stamp, db) =>
        {
            goal.Change(choice.Facts, stamp);
            await GoalLinks.ApplyAsync(db, goal, choice, stamp, ct);
        }, ct);
}

/// <summary>Drops a goal before the review comes, with the reason.</summary>
public sealed class DropGoal(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid goalId, Guid? seenVersion, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadGoalAsync(goalId, seenVersion, ct), Act.ManageDuty, Entering.Because(why), by, (goal, stamp) => goal.Drop(stamp), ct);
}

/// <summary>What was done for a goal, and what is different because of it.</summary>
public sealed class ReportOnGoal(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid goalId, Guid? seenVersion, string? done, string? different, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadGoalAsync(goalId, seenVersion, ct), Act.ReportGoal, new Entering(on), by, (goal, stamp) => goal.Report(done ?? "", different, stamp), ct);
}

/// <summary>What the review makes of one goal: carried over, changed or dropped.</summary>
public sealed class LookAtGoal(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid goalId, Guid? seenVersion, GoalVerdict verdict, string? nextTitle, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadGoalAsync(goalId, seenVersion, ct), Act.ManageDuty, Entering.Because(why), by, (goal, stamp) => goal.Look(verdict, nextTitle, stamp), ct);
}

internal static class GoalLinks
{
    /// <summary>Ties the goal to aims, measures and actions of the area's own strategies, and to no others.</summary>
    public static async Task ApplyAsync(TrackerDbContext db, Goal goal, GoalChoice choice, Stamp stamp, CancellationToken ct)
    {
        if (goal.OwnerPostId is { } post && !await db.Posts.AnyAsync(p => p.Id == post, ct)) { throw new NotFound("post"); }
        var strategies = db.Strategies.Where(s => s.AreaId == goal.AreaId).Select(s => s.Id);
        var aims = await db.Aims.Where(a => choice.Aims.Contains(a.Id) && strategies.Contains(a.StrategyId)).OrderBy(a => a.Ref).Select(a => new { a.Id, a.Ref }).ToListAsync(ct);
        var measures = await db.Measures.Where(m => choice.Measures.Contains(m.Id) && strategies.Contains(m.StrategyId)).OrderBy(m => m.Ref).Select(m => new { m.Id, m.Ref }).ToListAsync(ct);
        var actions = await db.ActionPoints.Where(a => choice.Actions.Contains(a.Id) && strategies.Contains(a.StrategyId)).OrderBy(a => a.Order).Select(a => new { a.Id, a.Ref }).ToListAsync(ct);
        if (aims.Count < choice.Aims.Distinct().Count()) { throw new NotFound("aim in this area"); }
        if (measures.Count < choice.Measures.Distinct().Count()) { throw new NotFound("measure in this area"); }
        if (actions.Count < choice.Actions.Distinct().Count()) { throw new NotFound("action in this area"); }
        goal.Serve([.. aims.Select(a => a.Id)], Words(aims.Select(a => a.Ref)), stamp);
        goal.JudgeBy([.. measures.Select(m => m.Id)], Words(measures.Select(m => m.Ref)), stamp);
        goal.CarryOutBy([.. actions.Select(a => a.Id)], Words(actions.Select(a => a.Ref)), stamp);
    }

    private static string Words(IEnumerable<string> references) => string.Join(", ", references) is { Length: > 0 } words ? words : "none";
}
