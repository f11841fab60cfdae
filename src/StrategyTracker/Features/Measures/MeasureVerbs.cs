using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Features.Forums;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Measures;

/// <summary>The steps of <see cref="EditItem"/>, on a measure with its readings, targets and actions.</summary>
public sealed class EditMeasure(EditItem edit) : IUseCase
{
    /// <exception cref="RuleViolation">The person may not, the rule forbids it, or somebody else was first (<see cref="StaleEdit"/>).</exception>
    public Task RunAsync(Guid measureId, Guid? seenVersion, Act permission, Entering how, Actor by, Func<Measure, Stamp, TrackerDbContext, Task> act, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadMeasureAsync(measureId, seenVersion, ct), permission, how, by, act, ct);
}

/// <summary>Adds a measure of the area's own, with the next reference of its kind: L01, L02.</summary>
public sealed class AddMeasure(EditItem edit) : IUseCase
{
    /// <returns>The strategy's code and the new measure's reference.</returns>
    public async Task<(string Code, string Ref)> RunAsync(Guid strategyId, MeasureFacts facts, Entering how, Actor by, CancellationToken ct = default)
    {
        (string Code, string Ref) made = default;
        await edit.AddAsync(Act.ManageMeasures, how, by, async (stamp, db) =>
        {
            var code = await db.Strategies.Where(s => s.Id == strategyId).Select(s => s.Code).FirstOrDefaultAsync(ct) ?? throw new NotFound("strategy");
            await db.RequirePairAsync(strategyId, facts.PairedWithId, ct);
            var taken = await db.Measures.Where(m => m.StrategyId == strategyId && EF.Functions.Like(m.Ref, "L%")).Select(m => m.Ref).ToListAsync(ct);
            var last = taken.Select(r => int.TryParse(r.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();
            made = (code, string.Create(CultureInfo.InvariantCulture, $"L{last + 1:00}"));
            return Measure.Add(strategyId, made.Ref, facts, stamp);
        }, ct);
        return made;
    }
}

/// <summary>Settles how a measure is counted and read.</summary>
public sealed class SettleMeasure(EditMeasure edit) : IUseCase
{
    public Task RunAsync(Guid measureId, Guid? seenVersion, MeasureFacts facts, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(measureId, seenVersion, Act.ManageMeasures, how, by, async (measure, stamp, db) =>
        {
            await db.RequirePairAsync(measure.StrategyId, facts.PairedWithId, ct);
            measure.Settle(facts, stamp);
        }, ct);
}

/// <summary>Gives a measure to the post that enters and answers for it, or takes it back.</summary>
public sealed class GiveMeasure(EditMeasure edit) : IUseCase
{
    public Task RunAsync(Guid measureId, Guid? seenVersion, Guid? postId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(measureId, seenVersion, Act.ManageMeasures, how, by, async (measure, stamp, db) =>
        {
            var names = await db.PostNamesAsync([measure.OwnerPostId, postId], ct);
            if (postId is { } post && !names.ContainsKey(post)) { throw new NotFound("post"); }
            measure.GiveTo(postId, Name(measure.OwnerPostId), Name(postId), stamp);

            string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        }, ct);
}

/// <summary>Links an action to the measure that shows what comes of it.</summary>
public sealed class LinkMeasure(EditMeasure edit) : IUseCase
{
    public Task RunAsync(Guid measureId, Guid? seenVersion, Guid actionId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(measureId, seenVersion, Act.ManageMeasures, how, by, async (measure, stamp, db) => measure.LinkTo(actionId, await db.ReferenceOfActionAsync(actionId, ct), stamp), ct);
}

public sealed class UnlinkMeasure(EditMeasure edit) : IUseCase
{
    public Task RunAsync(Guid measureId, Guid? seenVersion, Guid actionId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(measureId, seenVersion, Act.ManageMeasures, how, by, async (measure, stamp, db) => measure.UnlinkFrom(actionId, await db.ReferenceOfActionAsync(actionId, ct), stamp), ct);
}

/// <summary>Sets a target, or changes the one that stands from a day on (W-9).</summary>
public sealed class AimMeasure(EditMeasure edit) : IUseCase
{
    public Task RunAsync(Guid measureId, Guid? seenVersion, TargetFacts facts, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(measureId, seenVersion, Act.ManageMeasures, how, by, (measure, stamp, _) => { measure.Aim(facts, stamp); return Task.CompletedTask; }, ct);
}

internal static class MeasureLookups
{
    /// <exception cref="RuleViolation">The other measure is of another strategy, or there is none.</exception>
    public static async Task RequirePairAsync(this TrackerDbContext db, Guid strategyId, Guid? pairedWithId, CancellationToken ct)
    {
        if (pairedWithId is { } pair && !await db.Measures.AnyAsync(m => m.Id == pair && m.StrategyId == strategyId, ct)) { throw new RuleViolation("Choose a measure of the same strategy as the other of output and outcome."); }
    }
}
