using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Logs what was tried; with a partner, the action then waits on that partner (W-15).</summary>
public sealed class LogAttempt(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, string what, Guid? dependencyId, DateOnly? replyDue, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.WorkWithPartner, how, by, async (action, stamp, db) =>
        {
            action.Try(what, dependencyId, await db.PartnerNameAsync(dependencyId, ct), replyDue, stamp);
        }, ct);
}
