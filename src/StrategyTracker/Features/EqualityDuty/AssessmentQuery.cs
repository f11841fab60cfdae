using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

public sealed record AssessmentView(
    Guid Id, Guid Version, string AreaCode, string AreaName, AssessmentDays Days, AssessmentKind Kind, bool IsNew, string LoggedByName, NamedChoice? AuthorPost, string? ActionRef, string? AssessedByName,
    AssessmentFacts? Facts, string? MitigationDone, IReadOnlyList<HistoryRow> History, bool MayAssess);

/// <summary>One policy or practice, and what assessing it found.</summary>
public sealed class AssessmentQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <exception cref="NotFound">There is no such assessment.</exception>
    public async Task<AssessmentView> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var a = await db.ImpactAssessments.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound("assessment");
        var area = await db.Areas.AsNoTracking().Where(x => x.Id == a.AreaId).Select(x => new { x.Code, x.Name }).FirstAsync(ct);
        var facts = a.Effect is not { } effect ? null
            : new AssessmentFacts { CoversGender = a.CoversGender ?? false, Effect = effect, Findings = a.Findings, Harm = a.Harm, Mitigation = a.Mitigation, MitigationDue = a.MitigationDue };
        return new AssessmentView(
            a.Id, a.Version, area.Code, area.Name, a.Days(), a.Kind, a.IsNew, a.LoggedByName, await db.Posts.AsNoTracking().Where(p => p.Id == a.AuthorPostId).Select(p => new NamedChoice(p.Id, p.Name)).FirstOrDefaultAsync(ct),
            await db.ActionPoints.AsNoTracking().Where(x => x.Id == a.ActionPointId).Select(x => x.Ref).FirstOrDefaultAsync(ct), a.AssessedByName, facts, a.MitigationDone, await db.HistoryOfAsync(id, ct), by.May(Act.AssessImpact, a));
    }
}
