using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Gives recurring work its first date, and an interval where the source states none .</summary>
public sealed class ScheduleOccurrences(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, DateOnly firstDate, int? every, IntervalUnit? unit, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.ScheduleOccurrences, how, by, async (action, stamp, db) =>
        {
            action.Schedule(firstDate, every, unit, stamp, await db.TeamsOfAsync([action], ct));
        }, ct);
}
