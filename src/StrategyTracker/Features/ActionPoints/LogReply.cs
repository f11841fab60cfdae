using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Logs the reply to an attempt. A refusal is a reply too (A17).</summary>
public sealed class LogReply(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid attemptId, string reply, PartnerState? outcome, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.WorkWithPartner, how, by, async (action, stamp, db) =>
        {
            var dependency = action.Attempts.FirstOrDefault(a => a.Id == attemptId)?.DependencyId;
            action.RecordReply(attemptId, reply, outcome, await db.PartnerNameAsync(dependency, ct), stamp);
        }, ct);
}
