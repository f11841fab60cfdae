using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Setup.Schedule;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Jobs;

/// <summary>
/// When a server starts, what it left running when it died is said to have broken off, and the letters it held are free to go. Runs
/// of other servers are left alone, unless they have been "running" for longer than any run can: the next run of the same job,
/// which the others take over, ends those (<see cref="JobRuns"/>).
/// </summary>
public sealed class MendAfterDeath(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock, ServerName server) : IUseCase
{
    private const int Most = 500;
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(12);

    public async Task RunAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var now = clock.UtcNow;
        var tooLongAgo = now - LongestRun;
        var runs = await db.JobRuns.Where(r => r.Outcome == JobOutcome.Running && (r.Instance == server.Name || r.StartedAt < tooLongAgo)).OrderByDescending(r => r.StartedAt).Take(Most).ToListAsync(ct);
        runs.ForEach(r => r.BrokeOff(now));
        var letters = await db.OutboxLetters.Where(l => l.State == OutboxState.Sending && l.HeldBy == server.Name).OrderBy(l => l.Id).Take(Most).ToListAsync(ct);
        letters.ForEach(l => l.LeftBehind(now));
        await db.SaveChangesAsync(ct);
    }
}
