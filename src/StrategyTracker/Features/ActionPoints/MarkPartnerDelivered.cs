using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Records that a partner did its part: result, apart from our effort .</summary>
public sealed class MarkPartnerDelivered(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid dependencyId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.WorkWithPartner, how, by, async (action, stamp, db) =>
        {
            action.PartnerDelivered(dependencyId, (await db.PartnerNameAsync(dependencyId, ct))!, stamp);
        }, ct);
}
