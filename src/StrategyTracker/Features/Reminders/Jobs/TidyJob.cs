using Quartz;

namespace StrategyTracker.Features.Reminders.Jobs;

[DisallowConcurrentExecution]
public sealed class TidyJob(TidyUp tidy, JobRuns runs) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        runs.KeepAsync(context, tidy.RunAsync, cancellationToken);
}
