using Quartz;
using StrategyTracker.Features.Reminders.Outbox;

namespace StrategyTracker.Features.Reminders.Jobs;

[DisallowConcurrentExecution]
public sealed class OutboxJob(SendOutbox send, JobRuns runs) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        runs.KeepAsync(context, async ct => (await send.RunAsync(ct)).Words, cancellationToken);
}
