using Quartz;
using StrategyTracker.Setup;

namespace StrategyTracker.Features.Reminders.Jobs;

[DisallowConcurrentExecution]
public sealed class OccurrenceJob(MakeOccurrences make, LocalClock clock, JobRuns runs) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        runs.KeepAsync(context, async ct => await make.RunAsync(clock.UtcNow, ct) switch { 1 => "1 turn of recurring work made", var made => $"{made} turns of recurring work made" }, cancellationToken);
}
