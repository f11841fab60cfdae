using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Provision;

/// <summary>Adds a thing to a register. Whoever may keep it may add it: also the owner of what is theirs.</summary>
public sealed class AddProvision(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(Guid areaId, ProvisionKind kind, ProvisionFacts facts, Actor by, CancellationToken ct = default) =>
        edit.AddOwnAsync(Act.KeepProvision, Entering.Now, by, async (stamp, db) =>
        {
            await db.RequireNamedThereAsync(facts, ct);
            var item = ProvisionItem.Add(areaId, kind, facts, stamp);
            if (!await db.Areas.AnyAsync(a => a.Id == areaId, ct)) { throw new NotFound("area"); }
            if (await db.ProvisionItems.AnyAsync(i => i.AreaId == areaId && i.Kind == kind && i.RetiredOn == null && i.Name == item.Name, ct))
            {
                throw new RuleViolation($"There is a {kind.Register().One} called “{item.Name}” already; open it, or add what tells the two apart.");
            }
            return item;
        }, ct);
}

public sealed class ChangeProvision(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid itemId, Guid? seenVersion, ProvisionFacts facts, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadProvisionAsync(itemId, seenVersion, ct), Act.KeepProvision, Entering.Now, by, async (item, stamp, db) =>
        {
            await db.RequireNamedThereAsync(facts, ct);
            item.Change(facts, stamp);
        }, ct);
}

/// <summary>Says of a group whether it comes first and how many people are in it; adds it when it is not there.</summary>
public sealed class SetProvisionGroup(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid itemId, Guid? seenVersion, string? name, bool isFirst, int? people, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadProvisionAsync(itemId, seenVersion, ct), Act.KeepProvision, Entering.Now, by, (item, stamp) => { item.For(name ?? "", isFirst, people, stamp); }, ct);
}

/// <summary>Somebody looked at it, and it is right or has been put right.</summary>
public sealed class LookAtProvision(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid itemId, Guid? seenVersion, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadProvisionAsync(itemId, seenVersion, ct), Act.RecordProvision, Entering.Now, by, (item, stamp) => item.Check(stamp), ct);
}

/// <summary>Any signed-in reader who may read it says that something in it is wrong.</summary>
public sealed class ReportProvisionError(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid itemId, Guid? seenVersion, string? what, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadProvisionAsync(itemId, seenVersion, ct), Act.ReportProvisionError, Entering.Now, by, (item, stamp) =>
        {
            by.Require(item.Kind.Reads());
            item.ReportError(what, stamp);
        }, ct);
}

public sealed class LinkProvision(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid itemId, Guid? seenVersion, Guid actionId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadProvisionAsync(itemId, seenVersion, ct), Act.KeepProvision, Entering.Now, by, async (item, stamp, db) => item.LinkTo(actionId, await db.RefOfActionAsync(actionId, ct), stamp), ct);
}

public sealed class UnlinkProvision(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid itemId, Guid? seenVersion, Guid actionId, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadProvisionAsync(itemId, seenVersion, ct), Act.KeepProvision, Entering.Now, by, async (item, stamp, db) => item.UnlinkFrom(actionId, await db.RefOfActionAsync(actionId, ct), stamp), ct);
}

/// <summary>Takes it off the register; what was recorded of it stays.</summary>
public sealed class RetireProvision(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid itemId, Guid? seenVersion, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadProvisionAsync(itemId, seenVersion, ct), Act.KeepProvision, Entering.Because(why), by, (item, stamp) => item.Retire(stamp), ct);
}

internal static class ProvisionNames
{
    /// <exception cref="NotFound">A post, team or measure that the facts name is not there.</exception>
    public static async Task RequireNamedThereAsync(this TrackerDbContext db, ProvisionFacts facts, CancellationToken ct)
    {
        if (facts.OwnerPostId is { } post && !await db.Posts.AnyAsync(p => p.Id == post, ct)) { throw new NotFound("post"); }
        if (facts.TeamId is { } team && !await db.Teams.AnyAsync(t => t.Id == team, ct)) { throw new NotFound("team"); }
        if (facts.MeasureId is { } measure && !await db.Measures.AnyAsync(m => m.Id == measure, ct)) { throw new NotFound("measure"); }
    }

    public static async Task<string> RefOfActionAsync(this TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.ActionPoints.Where(a => a.Id == id).Select(a => a.Ref).FirstOrDefaultAsync(ct) ?? throw new NotFound("action");
}
