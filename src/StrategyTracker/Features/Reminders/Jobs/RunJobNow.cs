using Quartz;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.Reminders.Jobs;

/// <summary>Has a job run at once, on whichever server is free. Where it runs already, it runs once more after that.</summary>
public sealed class RunJobNow(IEnumerable<ISchedulerFactory> schedulers) : IUseCase
{
    public async Task RunAsync(string? key, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageSchedule);
        var job = ScheduledJob.Find(key) ?? throw new NotFound("job");
        if (schedulers.LastOrDefault() is not { } factory) { throw new RuleViolation("Jobs are switched off in this server (the setting Schedule:IsOn), so it cannot run one."); }
        var scheduler = await factory.GetScheduler(ct);
        await scheduler.TriggerJob(new JobKey(job.Key), new JobDataMap { [JobRuns.AskedBy] = by.Name }, ct);
    }
}
