using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>Begins an area's first cycle, or the first under a duty that is new to it.</summary>
public sealed class BeginCycle(EditItem edit) : IUseCase
{
    /// <param name="from">The day it began; today or before.</param>
    public Task<Guid> RunAsync(Guid areaId, DateOnly? from, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ManageDuty, new Entering(from), by, async (stamp, db) =>
        {
            var last = await db.DutyCycles.Where(c => c.AreaId == areaId).OrderByDescending(c => c.Number).FirstOrDefaultAsync(ct);
            return DutyCycle.Begin(areaId, await db.RegimeOnAsync(areaId, stamp.HappenedOn, ct), (last?.Number ?? 0) + 1, last, stamp.HappenedOn, stamp);
        }, ct);
}

/// <summary>Ends a cycle when every goal has been looked at, and begins the next with the goals that go on: one act (W-12).</summary>
public sealed class ReviewCycle(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid cycleId, Guid? seenVersion, string? findings, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<DutyCycle>(cycleId, seenVersion, ct), Act.ManageDuty, new Entering(on), by, async (cycle, stamp, db) =>
        {
            var goals = await db.WholeGoals().Where(g => g.CycleId == cycle.Id).OrderBy(g => g.Number).ToListAsync(ct);
            cycle.Review(goals, findings, stamp);
            var next = DutyCycle.Begin(cycle.AreaId, await db.RegimeOnAsync(cycle.AreaId, stamp.HappenedOn, ct), cycle.Number + 1, cycle, stamp.HappenedOn, stamp);
            db.Add(next);
            foreach (var (goal, at) in goals.Where(g => g.IsLive && g.Verdict is not GoalVerdict.Dropped).Select((g, at) => (g, at))) { db.Add(goal.IntoNext(next, at + 1, stamp)); }
        }, ct);
}

internal static class DutyLoading
{
    /// <summary>The duty that is the law in an area on a day.</summary>
    /// <exception cref="RuleViolation">Nobody has said which one applies.</exception>
    public static async Task<DutyRegime> RegimeOnAsync(this TrackerDbContext db, Guid areaId, DateOnly day, CancellationToken ct)
    {
        var area = await db.Areas.AsNoTracking().Include(a => a.Regimes).FirstOrDefaultAsync(a => a.Id == areaId, ct) ?? throw new NotFound("area");
        var applies = area.RegimeOn(day) ?? throw new RuleViolation($"No equality duty is said to apply in {area.Name} on {Text.Day(day)}; say first which one does.");
        return await db.DutyRegimes.FirstAsync(r => r.Id == applies.RegimeId, ct);
    }

    /// <summary>The cycle that is under way in an area.</summary>
    /// <exception cref="RuleViolation">None is.</exception>
    public static async Task<DutyCycle> OpenCycleAsync(this TrackerDbContext db, Guid areaId, CancellationToken ct) =>
        await db.DutyCycles.Where(c => c.AreaId == areaId && c.ReviewedOn == null).OrderByDescending(c => c.Number).FirstOrDefaultAsync(ct)
        ?? throw new RuleViolation("No cycle is under way here; begin one first.");
}
