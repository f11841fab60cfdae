using Quartz;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Setup;

namespace StrategyTracker.Features.Reminders.Jobs;

[DisallowConcurrentExecution]
public sealed class ReminderJob(SweepReminders sweep, LocalClock clock, JobRuns runs) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        runs.KeepAsync(context, async ct => (await sweep.RunAsync(clock.UtcNow, dryRun: false, ct)).Said, cancellationToken);
}
