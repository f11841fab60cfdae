using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <param name="IsNew">A new policy; otherwise an existing practice.</param>
/// <param name="AuthorPostId">The post that assesses it; it is chased when it does not (N-14).</param>
public sealed record PolicyChoice(string? Policy, AssessmentKind Kind, bool IsNew, Guid? AuthorPostId, Guid? ActionPointId);

/// <summary>Logs a new policy or an existing practice that is to be assessed for its effect on women (W-11).</summary>
public sealed class LogPolicy(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(Guid areaId, PolicyChoice choice, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.LogPolicy, new Entering(on), by, async (stamp, db) =>
        {
            if (!await db.Areas.AnyAsync(a => a.Id == areaId, ct)) { throw new NotFound("area"); }
            if (choice.AuthorPostId is { } post && !await db.Posts.AnyAsync(p => p.Id == post, ct)) { throw new NotFound("post"); }
            if (choice.ActionPointId is { } action && !await db.ActionPoints.AnyAsync(a => a.Id == action, ct)) { throw new NotFound("action"); }
            return ImpactAssessment.Log(areaId, choice.Policy ?? "", choice.Kind, choice.IsNew, choice.AuthorPostId, choice.ActionPointId, stamp);
        }, ct);
}

public sealed class AssessImpact(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid assessmentId, Guid? seenVersion, AssessmentFacts facts, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<ImpactAssessment>(assessmentId, seenVersion, ct), Act.AssessImpact, new Entering(on), by, (assessment, stamp) => assessment.Assess(facts, stamp), ct);
}

/// <summary>The harm that was found has been softened.</summary>
public sealed class MarkMitigationDone(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid assessmentId, Guid? seenVersion, string? done, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<ImpactAssessment>(assessmentId, seenVersion, ct), Act.AssessImpact, new Entering(on), by, (assessment, stamp) => assessment.Mitigate(done, stamp), ct);
}
