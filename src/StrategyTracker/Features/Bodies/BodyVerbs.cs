using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Partners;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Bodies;

public sealed class AddBody(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(string? name, Sector sector, Guid? areaId, BodyFacts facts, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ManageBodies, Entering.Now, by, async (stamp, db) =>
        {
            var body = Body.Add(name ?? "", sector, areaId, facts, stamp);
            await db.RefuseNameAsync(body.Name, null, ct);
            return body;
        }, ct);
}

public sealed class ChangeBody(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid bodyId, Guid? seenVersion, string? name, Sector sector, Guid? areaId, BodyFacts facts, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadBodyAsync(bodyId, seenVersion, ct), Act.ManageBodies, Entering.Now, by, async (body, stamp, db) =>
        {
            await db.RefuseNameAsync((name ?? "").Trim(), bodyId, ct);
            body.Change(name ?? "", sector, areaId, facts, stamp);
        }, ct);
}

/// <summary>Says to which body it reports. A circle is refused with a sentence that names it.</summary>
public sealed class LetBodyReport(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid bodyId, Guid? seenVersion, Guid? otherId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadBodyAsync(bodyId, seenVersion, ct), Act.ManageBodies, Entering.Now, by, async (body, stamp, db) =>
        {
            var other = otherId is { } id ? await db.BodyAsync(id, ct) : null;
            body.ReportTo(other, await db.BodiesAboveAsync(other, ct), stamp);
        }, ct);
}

/// <summary>Ends a body on its last day and names who took over (W-10). What it holds stays listed until it is given on.</summary>
public sealed class EndBody(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid bodyId, Guid? seenVersion, DateOnly lastDay, IReadOnlyCollection<Guid> successorIds, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadBodyAsync(bodyId, seenVersion, ct), Act.ManageBodies, Entering.Because(why), by, async (body, stamp, db) =>
        {
            body.End(lastDay, stamp);
            foreach (var id in successorIds) { body.SucceededBy(await db.BodyAsync(id, ct), stamp); }
        }, ct);
}

public sealed class NameSuccessor(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid bodyId, Guid? seenVersion, Guid successorId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadBodyAsync(bodyId, seenVersion, ct), Act.ManageBodies, Entering.Now, by, async (body, stamp, db) => body.SucceededBy(await db.BodyAsync(successorId, ct), stamp), ct);
}

/// <summary>Says that a partner of the strategy is this body.</summary>
public sealed class LinkPartner(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid bodyId, Guid partnerId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<Partner>(partnerId, null, ct), Act.ManageBodies, Entering.Now, by, async (partner, stamp, db) => partner.IsBody(bodyId, (await db.BodyAsync(bodyId, ct)).Name, stamp), ct);
}

/// <summary>Says that a post belongs to this body.</summary>
public sealed class LinkPost(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid bodyId, Guid postId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPostAsync(postId, null, ct), Act.ManageBodies, Entering.Now, by, async (post, stamp, db) =>
            post.BelongTo(bodyId, await db.Bodies.Where(b => b.Id == post.BodyId).Select(b => b.Name).FirstOrDefaultAsync(ct), (await db.BodyAsync(bodyId, ct)).Name, stamp), ct);
}

internal static class BodiesInStore
{
    public static async Task<Body> BodyAsync(this TrackerDbContext db, Guid id, CancellationToken ct) => await db.Bodies.FirstOrDefaultAsync(b => b.Id == id, ct) ?? throw new NotFound("body");

    public static async Task RefuseNameAsync(this TrackerDbContext db, string name, Guid? except, CancellationToken ct)
    {
        if (await db.Bodies.AnyAsync(b => b.Name == name && b.Id != except, ct)) { throw new RuleViolation($"There is a body called {name} already."); }
    }

    /// <summary>The bodies above this one, it included.</summary>
    public static async Task<HashSet<Guid>> BodiesAboveAsync(this TrackerDbContext db, Body? body, CancellationToken ct)
    {
        HashSet<Guid> chain = [];
        for (var at = body?.Id; at is { } step && chain.Add(step);) { at = await db.Bodies.Where(b => b.Id == step).Select(b => b.ReportsToId).FirstOrDefaultAsync(ct); }
        return chain;
    }
}
