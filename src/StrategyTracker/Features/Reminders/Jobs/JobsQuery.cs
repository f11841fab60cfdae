using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Jobs;

/// <summary>One run. Times are UTC.</summary>
public sealed record RunRow(Guid Id, string StartedBy, string Instance, DateTime StartedAt, DateTime? EndedAt, JobOutcome Outcome, string? Said);

/// <param name="When">Its schedule in words.</param>
/// <param name="NextAt">Null when jobs are switched off in this server.</param>
public sealed record JobRow(string Key, string Name, string Does, string Setting, string When, string Expression, DateTime? NextAt, RunRow? Last);

public sealed record JobView(JobRow Job, IReadOnlyList<RunRow> Runs, int Total, bool IsMore);

/// <summary>The jobs, when they run, and what came of it.</summary>
public sealed class JobsQuery(IDbContextFactory<TrackerDbContext> dbs, Schedules schedules, ScheduleOptions options, LocalClock clock) : IUseCase
{
    public const int PageSize = 50;
    private const int CountsTo = 10_000;

    /// <exception cref="RuleViolation">Not this person's to see.</exception>
    public async Task<IReadOnlyList<JobRow>> GetAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageSchedule);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var keys = ScheduledJob.All.Select(j => j.Key).ToList();
        var last = await db.JobRuns.AsNoTracking().Where(r => keys.Contains(r.Job) && !db.JobRuns.Any(later => later.Job == r.Job && later.StartedAt > r.StartedAt))
            .Select(r => new { r.Job, Run = new RunRow(r.Id, r.StartedBy, r.Instance, r.StartedAt, r.EndedAt, r.Outcome, r.Said) }).Take(100).ToListAsync(ct);
        return [.. ScheduledJob.All.Select(j => Row(j, last.LastOrDefault(l => l.Job == j.Key)?.Run))];
    }

    /// <summary>A job and its runs, newest first; null when there is no such job.</summary>
    /// <param name="page">Counted from 1.</param>
    /// <exception cref="RuleViolation">Not this person's to see.</exception>
    public async Task<JobView?> FindAsync(string key, int page, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageSchedule);
        if (ScheduledJob.Find(key) is not { } job) { return null; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var all = db.JobRuns.AsNoTracking().Where(r => r.Job == key);
        var total = await all.Take(CountsTo).CountAsync(ct);
        var runs = await all.OrderByDescending(r => r.StartedAt).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)
            .Select(r => new RunRow(r.Id, r.StartedBy, r.Instance, r.StartedAt, r.EndedAt, r.Outcome, r.Said)).ToListAsync(ct);
        return new(Row(job, page <= 1 ? runs.FirstOrDefault() : null), runs, total, total == CountsTo);
    }

    private JobRow Row(ScheduledJob job, RunRow? last)
    {
        var expression = schedules.Of(job);
        var next = options.IsOn ? expression.GetNextValidTimeAfter(new DateTimeOffset(clock.UtcNow, TimeSpan.Zero))?.UtcDateTime : null;
        return new(job.Key, job.Name, job.Does, job.Setting, ScheduleWords.Of(expression.CronExpressionString), expression.CronExpressionString, next, last);
    }
}
