using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Names an outside body whose part the action needs.</summary>
public sealed class DependOnPartner(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid partnerId, string? whatWeNeed, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.WorkWithPartner, Entering.Now, by, async (action, stamp, db) =>
        {
            var partner = await db.Partners.FirstOrDefaultAsync(p => p.Id == partnerId, ct) ?? throw new NotFound("partner");
            action.DependOn(partner.Id, partner.Name, whatWeNeed, stamp);
        }, ct);
}
