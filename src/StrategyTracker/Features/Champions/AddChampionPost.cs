using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Champions;

/// <summary>Makes an existing post a champion's, in an area. A post is a champion's once at most.</summary>
public sealed class AddChampionPost(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(Guid postId, Guid areaId, ChampionFacts facts, Entering how, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ManageChampions, how, by, async (stamp, db) =>
        {
            var post = await db.Posts.FirstOrDefaultAsync(p => p.Id == postId, ct) ?? throw new NotFound("post");
            if (post.Kind is not (PostKind.Post or PostKind.Group or PostKind.Proposed)) { throw new RuleViolation($"{post.Name} is not a post that somebody holds, so it cannot be a champion's."); }
            if (await db.ChampionPosts.AnyAsync(c => c.PostId == postId, ct)) { throw new RuleViolation($"{post.Name} is a champion post already; change that one."); }
            if (!await db.Areas.AnyAsync(a => a.Id == areaId, ct)) { throw new NotFound("area"); }
            return ChampionPost.Add(post, areaId, facts, stamp);
        }, ct);
}
