using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Measures;

/// <summary>Raises a finding on a measure by hand.</summary>
public sealed class RaiseFinding(EditItem edit) : IUseCase
{
    public async Task<Guid> RunAsync(Guid measureId, FindingKind kind, string? summary, Entering how, Actor by, CancellationToken ct = default)
    {
        var id = Guid.Empty;
        await edit.RunAsync(db => db.LoadMeasureAsync(measureId, null, ct), Act.JudgeFindings, how, by, (measure, stamp, db) =>
        {
            var latest = Measure.InForce(measure.Readings).LastOrDefault(r => r.Series == ReadingSeries.Whole);
            var finding = Finding.Raise(measure.StrategyId, kind, summary ?? "", measure.Id, latest?.Id, null, measure.OwnerPostId, stamp);
            db.Add(finding);
            id = finding.Id;
            return Task.CompletedTask;
        }, ct);
        return id;
    }
}

/// <summary>Puts an action that is there already against a finding.</summary>
public sealed class ActOnFinding(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid findingId, Guid? seenVersion, Guid actionId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<Finding>(findingId, seenVersion, ct), Act.JudgeFindings, how, by, async (finding, stamp, db) => finding.ActBy(actionId, await db.ReferenceOfActionAsync(actionId, ct), stamp), ct);
}

/// <summary>Makes a new action that follows from another, and puts it against the finding: both or neither (W-10).</summary>
public sealed class FollowUpFinding(EditItem edit) : IUseCase
{
    /// <param name="fromActionId">The action it follows from, of whose section it becomes a part.</param>
    /// <returns>The new action's reference.</returns>
    public async Task<string> RunAsync(Guid findingId, Guid? seenVersion, Guid fromActionId, string? summary, Guid? postId, Entering how, Actor by, CancellationToken ct = default)
    {
        var made = "";
        await edit.RunAsync(db => db.LoadAsync<Finding>(findingId, seenVersion, ct), Act.JudgeFindings, how, by, async (finding, stamp, db) =>
        {
            var from = await db.LoadActionAsync(fromActionId, null, ct);
            by.Require(Act.AddFollowOn, from);
            made = await db.NextReferenceAsync(from.Ref, ct);
            var order = await db.ActionPoints.Where(a => a.StrategyId == from.StrategyId).MaxAsync(a => a.Order, ct) + 1;
            var (next, link) = from.FollowOn(made, order, summary ?? "", postId is { } post ? await db.PostAsync(post, ct) : null, stamp.Because(finding.Summary, "following up a finding"));
            db.AddRange(next, link);
            finding.ActBy(next.Id, made, stamp);
        }, ct);
        return made;
    }
}

/// <summary>Says, with the reason, that nothing is to be done about a finding.</summary>
public sealed class LeaveFinding(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid findingId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<Finding>(findingId, seenVersion, ct), Act.JudgeFindings, how, by, (finding, stamp) => finding.LeaveAsItIs(stamp), ct);
}

/// <summary>Closes a finding: by a later reading that shows what came of it, or by the reason that nothing is done.</summary>
public sealed class CloseFinding(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid findingId, Guid? seenVersion, Guid? readingId, string? outcome, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<Finding>(findingId, seenVersion, ct), Act.JudgeFindings, how, by, async (finding, stamp, db) =>
        {
            var again = readingId is { } id ? await db.Readings.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFound("reading") : null;
            finding.Close(again, outcome ?? "", stamp);
        }, ct);
}
