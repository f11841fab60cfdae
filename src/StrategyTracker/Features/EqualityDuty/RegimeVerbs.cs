using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <param name="PlanDue">The day by which the first plan had to be ready, when the law or the strategy names one.</param>
public sealed record DutyApplies(Guid RegimeId, DateOnly From, DateOnly? To, DateOnly? PlanDue);

/// <summary>Says which equality duty applies in an area, and when.</summary>
public sealed class SayWhichDutyApplies(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid areaId, Guid? seenVersion, DutyApplies applies, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAreaAsync(areaId, seenVersion, ct), Act.ManageRegimes, Entering.Now, by, async (area, stamp, db) =>
        {
            var regime = await db.DutyRegimes.FirstOrDefaultAsync(r => r.Id == applies.RegimeId, ct) ?? throw new NotFound("equality duty");
            area.ComeUnder(regime, applies.From, applies.To, applies.PlanDue, stamp);
        }, ct);
}
