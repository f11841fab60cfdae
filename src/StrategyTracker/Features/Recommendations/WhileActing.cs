using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>What acts on a recommendation need to know of other things while they run.</summary>
internal static class WhileActing
{
    public static async Task<Body?> BodyAsync(this TrackerDbContext db, Guid? id, CancellationToken ct) =>
        id is null ? null : await db.Bodies.FirstOrDefaultAsync(b => b.Id == id, ct) ?? throw new NotFound("body");

    public static async Task<Forum?> ForumAsync(this TrackerDbContext db, Guid? id, CancellationToken ct) =>
        id is null ? null : await db.Forums.FirstOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFound("board");

    public static async Task<Recommendation> RecommendationAsync(this TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.Recommendations.FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFound("recommendation");

    public static async Task<District> DistrictAsync(this TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.Districts.FirstOrDefaultAsync(d => d.Id == id, ct) ?? throw new NotFound("district");

    public static async Task<NamesBefore> NamesBeforeAsync(this TrackerDbContext db, AdoptionFacts facts, CancellationToken ct) => new(
        await db.Bodies.Where(b => b.Id == facts.ResponsibleBodyId).Select(b => b.Name).FirstOrDefaultAsync(ct),
        await db.Forums.Where(f => f.Id == facts.DrivingBoardId).Select(f => f.Name).FirstOrDefaultAsync(ct),
        await db.Posts.Where(p => p.Id == facts.DrivingPostId).Select(p => p.Name).FirstOrDefaultAsync(ct));

    public static async Task<string> ReferenceOfActionAsync(this TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.ActionPoints.Where(a => a.Id == id).Select(a => a.Ref).FirstOrDefaultAsync(ct) ?? throw new NotFound("action");

    public static Task<bool> HaveActionsEvidenceAsync(this TrackerDbContext db, Adoption adoption, CancellationToken ct)
    {
        var linked = adoption.Actions.Where(a => a.UnlinkedOn is null).Select(a => a.ActionPointId).ToList();
        return db.EvidenceUses.AnyAsync(u => linked.Contains(u.ActionPointId), ct);
    }

    public static Task<bool> MayVerifierShareBodyAsync(this TrackerDbContext db, Guid areaId, CancellationToken ct) =>
        db.Areas.Where(a => a.Id == areaId).Select(a => a.VerifierMayShareBody).FirstOrDefaultAsync(ct);

    /// <summary>The entries above this one, it included, straight or through others.</summary>
    public static async Task<IReadOnlyCollection<Guid>> ChainAboveAsync(this TrackerDbContext db, Recommendation entry, CancellationToken ct)
    {
        HashSet<Guid> chain = [entry.Id];
        for (var above = entry.ParentId; above is { } id && chain.Add(id);)
        {
            above = await db.Recommendations.Where(r => r.Id == id).Select(r => r.ParentId).FirstOrDefaultAsync(ct);
        }
        return chain;
    }
}
