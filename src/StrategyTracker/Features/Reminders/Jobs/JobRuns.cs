using Microsoft.EntityFrameworkCore;
using Quartz;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Mail;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Jobs;

/// <summary>Keeps, of every run of a job, when it was, at whose word, and what came of it.</summary>
public sealed class JobRuns(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock, ServerName server, ILogger<JobRuns> log)
{
    /// <summary>Under this name "Run now" hands on who asked.</summary>
    public const string AskedBy = "by";
    private const string TheSchedule = "the schedule";
    private const int MostLeft = 100;

    /// <summary>Runs the job's one act. What fails is kept and logged, and the next run is not kept from coming.</summary>
    public async ValueTask KeepAsync(IJobExecutionContext context, Func<CancellationToken, Task<string>> act, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var run = new JobRun(context.JobDetail.Key.Name, context.MergedJobDataMap.TryGetValue(AskedBy, out var asker) && asker is string { Length: > 0 } name ? name : TheSchedule, server.Name, clock.UtcNow);
        await BreakOffAsync(db, run, ct);
        db.JobRuns.Add(run);
        await db.SaveChangesAsync(ct);
        try
        {
            run.Done(await act(ct), clock.UtcNow);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            run.BrokeOff(clock.UtcNow);
        }
        catch (Exception known) when (known is RuleViolation or MailFault)
        {
            run.Failed(known.Message, clock.UtcNow);
        }
#pragma warning disable CA1031 // Whatever it was, the run must not be left as "running".
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var reference = Reference.New();
            log.LogError(fault, "The job {Job} failed; reference {Reference}", run.Job, reference);
            run.Failed($"A fault of the program; the log has it under the reference {reference}.", clock.UtcNow);
        }
        await db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>A job runs once at a time, on whichever server; so what still counts as running when the next run begins was left behind by one that died.</summary>
    private static async Task BreakOffAsync(TrackerDbContext db, JobRun next, CancellationToken ct)
    {
        var left = await db.JobRuns.Where(r => r.Job == next.Job && r.Outcome == JobOutcome.Running).OrderBy(r => r.StartedAt).Take(MostLeft).ToListAsync(ct);
        left.ForEach(r => r.BrokeOff(next.StartedAt));
    }
}
