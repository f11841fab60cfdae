using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Jobs;

/// <summary>Takes away old runs of jobs and the texts of old letters. That a letter went, to whom, when and under which id, stays.</summary>
public sealed class TidyUp(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int DaysOfRuns = 90, DaysOfTexts = 90;
    /// <summary>The outbox runs each minute; a run that had nothing to do or went well is of no interest for long.</summary>
    public const int DaysOfOutboxRuns = 7;
    private const string Outbox = "outbox";
    private const int PageSize = 500;

    public async Task<string> RunAsync(CancellationToken ct = default)
    {
        var (runs, texts) = (0, 0);
        for (var more = true; more;)
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            var (old, oldOutbox) = (clock.UtcNow.AddDays(-DaysOfRuns), clock.UtcNow.AddDays(-DaysOfOutboxRuns));
            var page = await db.JobRuns.Where(r => r.StartedAt < old || (r.Job == Outbox && r.Outcome == JobOutcome.Done && r.StartedAt < oldOutbox)).OrderBy(r => r.Id).Take(PageSize).ToListAsync(ct);
            db.JobRuns.RemoveRange(page);
            await db.SaveChangesAsync(ct);
            (runs, more) = (runs + page.Count, page.Count == PageSize);
        }
        for (var more = true; more;)
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            var old = clock.UtcNow.AddDays(-DaysOfTexts);
            var page = await db.OutboxLetters.Where(l => l.State == OutboxState.Sent && l.SentAt < old && l.PlainText != null).OrderBy(l => l.Id).Take(PageSize).ToListAsync(ct);
            page.ForEach(l => l.ForgetText());
            await db.SaveChangesAsync(ct);
            (texts, more) = (texts + page.Count, page.Count == PageSize);
        }
        return $"{runs} old runs and the texts of {texts} old letters taken away";
    }
}
