using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Forums;

/// <summary>Adds a board or a forum to an area.</summary>
public sealed class AddForum(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(Guid areaId, string? name, ForumKind kind, ForumFacts facts, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ManageForums, Entering.Now, by, async (stamp, db) =>
        {
            var forum = Forum.Add(name ?? "", kind, areaId, facts, stamp);
            return await db.Forums.AnyAsync(f => f.AreaId == areaId && f.Name == forum.Name, ct) ? throw new RuleViolation($"There is a board or forum called {forum.Name} here already.") : forum;
        }, ct);
}

public sealed class ChangeForum(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid forumId, Guid? seenVersion, string? name, ForumFacts facts, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadForumAsync(forumId, seenVersion, ct), Act.ManageForums, Entering.Now, by, async (forum, stamp, db) =>
        {
            var line = (name ?? "").Trim();
            if (await db.Forums.AnyAsync(f => f.AreaId == forum.AreaId && f.Name == line && f.Id != forumId, ct)) { throw new RuleViolation($"There is a board or forum called {line} here already."); }
            forum.Change(line, facts, stamp);
        }, ct);
}

/// <summary>Says which post chairs it; whoever holds the post does.</summary>
public sealed class ChairForum(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid forumId, Guid? seenVersion, Guid? postId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadForumAsync(forumId, seenVersion, ct), Act.ManageForums, Entering.Now, by, async (forum, stamp, db) =>
        {
            var before = forum.ChairPostId is { } id ? await db.Posts.Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(ct) : null;
            forum.ChairedBy(postId is { } chosen ? await db.PostAsync(chosen, ct) : null, before, stamp);
        }, ct);
}

/// <summary>Says where it reports (P-2). A circle is refused with a sentence that names it.</summary>
public sealed class LetForumReport(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid forumId, Guid? seenVersion, Guid? otherId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadForumAsync(forumId, seenVersion, ct), Act.ManageForums, Entering.Now, by, async (forum, stamp, db) =>
        {
            var other = otherId is { } id ? await db.Forums.FirstOrDefaultAsync(f => f.Id == id && f.AreaId == forum.AreaId, ct) ?? throw new NotFound("board or forum in this area") : null;
            HashSet<Guid> chain = [];
            for (var at = other?.Id; at is { } step && chain.Add(step);) { at = await db.Forums.Where(f => f.Id == step).Select(f => f.ReportsToId).FirstOrDefaultAsync(ct); }
            forum.ReportTo(other, chain, stamp);
        }, ct);
}

/// <summary>Gives a body a seat; a voluntary body may hold any (P-19).</summary>
public sealed class SeatBody(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid forumId, Guid? seenVersion, Guid bodyId, Guid? postId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadForumAsync(forumId, seenVersion, ct), Act.ManageForums, Entering.Now, by, async (forum, stamp, db) =>
        {
            var body = await db.Bodies.FirstOrDefaultAsync(b => b.Id == bodyId, ct) ?? throw new NotFound("body");
            forum.Seat(body, postId, stamp);
        }, ct);
}

public sealed class UnseatBody(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid forumId, Guid? seenVersion, Guid seatId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadForumAsync(forumId, seenVersion, ct), Act.ManageForums, Entering.Now, by, async (forum, stamp, db) =>
        {
            var body = forum.Seats.FirstOrDefault(s => s.Id == seatId)?.BodyId;
            forum.Unseat(seatId, await db.Bodies.Where(b => b.Id == body).Select(b => b.Name).FirstOrDefaultAsync(ct) ?? "The body", stamp);
        }, ct);
}
