using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.PartnerPlans;

public sealed record NewPlan(Guid AreaId, Guid BodyId, string? Title, int FromYear, int ToYear, DateOnly? NextEdition);

public sealed class AddPlan(EditItem edit) : IUseCase
{
    public Task<Guid> RunAsync(NewPlan asked, Actor by, CancellationToken ct = default) =>
        edit.AddAsync(Act.ScorePlans, Entering.Now, by, async (stamp, db) =>
            PartnerPlan.Add(asked.AreaId, await db.Bodies.FirstOrDefaultAsync(b => b.Id == asked.BodyId, ct) ?? throw new NotFound("body"), asked.Title ?? "", asked.FromYear, asked.ToYear, asked.NextEdition, stamp), ct);
}

/// <summary>Says how a plan speaks of women; asked for every year and before each next edition (W-8).</summary>
public sealed class ScorePlan(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid planId, Guid? seenVersion, PlanScore score, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<PartnerPlan>(planId, seenVersion, ct), Act.ScorePlans, Entering.Now, by, (plan, stamp) => plan.Score(score, stamp), ct);
}

public sealed class ExpectNextEdition(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid planId, Guid? seenVersion, DateOnly? on, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAsync<PartnerPlan>(planId, seenVersion, ct), Act.ScorePlans, Entering.Now, by, (plan, stamp) => plan.ExpectNextEdition(on, stamp), ct);
}
