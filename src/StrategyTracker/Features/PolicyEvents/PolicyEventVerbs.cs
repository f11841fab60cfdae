using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.PolicyEvents;

/// <summary>Enters a change of law or policy, with what it touches as far as that is known.</summary>
public sealed class EnterPolicyEvent(EditItem edit) : IUseCase
{
    /// <param name="references">Actions and recommendations of the area, with commas or spaces between; may be empty.</param>
    public Task<Guid> RunAsync(Guid areaId, PolicyEventFacts facts, string? references, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.KeepPolicyEvents, Entering.Now, by, async (stamp, db) =>
        {
            var entered = PolicyEvent.Enter(areaId, facts, stamp);
            await db.PutOnListAsync(entered, references, stamp, ct);
            return entered;
        }, ct);
}

/// <summary>Its day moves with a reason only.</summary>
public sealed class ChangePolicyEvent(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid? seenVersion, PolicyEventFacts facts, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPolicyEventAsync(id, seenVersion, ct), Act.KeepPolicyEvents, Entering.Because(why), by, (entered, stamp) => entered.Change(facts, stamp), ct);
}

/// <summary>It touches these as well; their owners are asked at once.</summary>
public sealed class AddAffected(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid? seenVersion, string? references, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPolicyEventAsync(id, seenVersion, ct), Act.KeepPolicyEvents, Entering.Now, by, async (entered, stamp, db) =>
        {
            if (string.IsNullOrWhiteSpace(references)) { throw new RuleViolation("Write the reference of an action or a recommendation, such as TVP-1.2."); }
            await db.PutOnListAsync(entered, references, stamp, ct);
        }, ct);
}

/// <summary>It does not touch this after all.</summary>
public sealed class TakeAffectedOff(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid? seenVersion, Guid itemId, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPolicyEventAsync(id, seenVersion, ct), Act.KeepPolicyEvents, Entering.Because(why), by, (entered, stamp) => entered.TakeOff(itemId, stamp), ct);
}
