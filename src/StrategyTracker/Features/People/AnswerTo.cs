using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.People;

/// <summary>Says to which other post this one answers, or to none (A6).</summary>
public sealed class AnswerTo(EditPost edit) : IUseCase
{
    public Task RunAsync(Guid postId, Guid? seenVersion, Guid? otherPostId, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(postId, seenVersion, Act.ManagePosts, null, why, by, async (post, stamp, db) =>
        {
            var other = otherPostId is { } id ? await db.PostAsync(id, ct) : null;
            await RefuseCircleAsync(db, post, other, ct);
            post.ReportTo(other, stamp);
        }, ct);

    private static async Task RefuseCircleAsync(TrackerDbContext db, Post post, Post? other, CancellationToken ct)
    {
        var seen = new HashSet<Guid>();
        for (var above = other?.ReportsToId; above is { } id && seen.Add(id); above = await db.Posts.Where(p => p.Id == id).Select(p => p.ReportsToId).FirstOrDefaultAsync(ct))
        {
            if (id == post.Id) { throw new RuleViolation($"{other!.Name} answers to {post.Name}, directly or through others, so {post.Name} cannot answer to it."); }
        }
    }
}
