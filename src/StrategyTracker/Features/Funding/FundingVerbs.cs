using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Funding;

public sealed class AddFunding(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(Guid areaId, Guid bodyId, FundingFacts facts, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.KeepFunding, Entering.Now, by, async (stamp, db) =>
            FundingAssurance.Add(areaId, await db.Bodies.FirstOrDefaultAsync(b => b.Id == bodyId, ct) ?? throw new NotFound("body"), facts, stamp), ct);
}

/// <summary>Dates that move ask for a reason.</summary>
public sealed class ChangeFunding(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid? seenVersion, FundingFacts facts, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadFundingAsync(id, seenVersion, ct), Act.KeepFunding, Entering.Because(why), by, (funding, stamp) => funding.Change(facts, stamp), ct);
}

/// <summary>It stands in writing.</summary>
public sealed class ConfirmFunding(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid? seenVersion, DateOnly on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadFundingAsync(id, seenVersion, ct), Act.KeepFunding, Entering.Now, by, (funding, stamp) => funding.Confirm(on, stamp), ct);
}

/// <summary>An action relies on it, so that its owner hears in time.</summary>
public sealed class RelyOnFunding(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid? seenVersion, string? reference, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadFundingAsync(id, seenVersion, ct), Act.KeepFunding, Entering.Now, by, async (funding, stamp, db) =>
        {
            var wanted = reference?.Trim().ToUpperInvariant() ?? "";
            var action = await db.ActionPoints.Where(a => a.Ref == wanted).Select(a => new { a.Id, a.Ref }).FirstOrDefaultAsync(ct) ?? throw new RuleViolation($"There is no action \"{reference?.Trim()}\". Write its reference, such as TVP-1.2.");
            funding.RelyOn(action.Id, action.Ref, stamp);
        }, ct);
}

public sealed class RelyNoLongerOnFunding(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid? seenVersion, Guid actionId, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadFundingAsync(id, seenVersion, ct), Act.KeepFunding, Entering.Because(why), by, async (funding, stamp, db) =>
            funding.RelyNoLonger(actionId, await db.ActionPoints.Where(a => a.Id == actionId).Select(a => a.Ref).FirstOrDefaultAsync(ct) ?? throw new NotFound("action"), stamp), ct);
}

/// <summary>Nothing more is followed of it.</summary>
public sealed class CloseFunding(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid? seenVersion, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadFundingAsync(id, seenVersion, ct), Act.KeepFunding, Entering.Because(why), by, (funding, stamp) => funding.Close(stamp), ct);
}
