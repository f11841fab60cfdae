using Quartz;
using StrategyTracker.Features.Reminders.Jobs;

namespace StrategyTracker.Setup.Schedule;

/// <summary>
/// Before the clock starts: mends what a server that died left behind, and brings the stored triggers to what the settings say. A
/// trigger that says so already is left alone, because it knows what an outage made it miss; that is then run once.
/// </summary>
public sealed class ScheduleKeeper(ISchedulerFactory schedulers, Schedules schedules, MendAfterDeath mend, LocalClock clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await mend.RunAsync(cancellationToken);
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var job in ScheduledJob.All)
        {
            try { await SettleAsync(scheduler, job, cancellationToken); }
            catch (ObjectAlreadyExistsException) { await SettleAsync(scheduler, job, cancellationToken); }        // another server put it there at the same moment
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task SettleAsync(IScheduler scheduler, ScheduledJob job, CancellationToken ct)
    {
        // Asked to recover: a run that its server did not survive is taken up again, here or on another one.
        var detail = JobBuilder.Create().OfType(job.Job).WithIdentity(job.Key).WithDescription(job.Does).StoreDurably().RequestRecovery().Build();
        await scheduler.AddJob(detail, new AddJobOptions { Replace = true }, ct);

        var (key, wanted) = (new TriggerKey(job.Key), schedules.Of(job));
        var kept = await scheduler.GetTrigger(key, ct) as ICronTrigger;
        if (kept is not null && kept.CronExpressionString == wanted.CronExpressionString && kept.TimeZone.Id == wanted.TimeZone.Id) { return; }
        var missed = kept?.NextFireTimeUtc <= new DateTimeOffset(clock.UtcNow, TimeSpan.Zero);
        var trigger = TriggerBuilder.Create().WithIdentity(key).ForJob(job.Key)
            .WithSchedule(CronScheduleBuilder.Create(wanted).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)).Build();
        if (kept is null) { await scheduler.ScheduleJob(trigger, default, ct); } else { await scheduler.RescheduleJob(key, trigger, ct); }
        if (missed) { await scheduler.TriggerJob(new JobKey(job.Key), null, ct); }
    }
}
