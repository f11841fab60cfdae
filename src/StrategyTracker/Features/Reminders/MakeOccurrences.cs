using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders;

/// <summary>
/// Brings recurring work up to a moment: what passed undone is kept as missed, and what comes next is made, for each team by
/// itself. Asks for everything that is behind, never for "today's", so that a break of months loses no turn; run again it makes
/// nothing.
/// </summary>
public sealed class MakeOccurrences(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    private const int Batch = 50;
    /// <summary>Actions of one run; what is left waits for the next.</summary>
    private const int Most = 10_000;
    private const int MostTries = 3;

    /// <param name="asOfUtc">The moment (UTC) as of which turns are due.</param>
    /// <returns>How many occurrences were made.</returns>
    public async Task<int> RunAsync(DateTime asOfUtc, CancellationToken ct = default)
    {
        var made = 0;
        foreach (var batch in (await BehindAsync(asOfUtc, ct)).Chunk(Batch)) { made += await KeepUpAsync(batch, asOfUtc, ct); }
        return made;
    }

    /// <summary>Actions with a turn that passed unnoticed, with a team that has no turn to come, or with a turn of a team that is no more.</summary>
    private async Task<List<Guid>> BehindAsync(DateTime asOfUtc, CancellationToken ct)
    {
        var day = clock.DayOf(asOfUtc);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var current = db.Occurrences.Where(o => o.DoneOn == null && o.MissedOn == null);
        return await db.ActionPoints.AsNoTracking()
            .Where(a => a.DeadlineKind == DeadlineKind.Recurring && a.FirstDate != null && !a.IsHeading && a.Level != CommitmentLevel.Consider && a.Level != CommitmentLevel.Investigate)
            .Where(ActionPoint.StillOpen())
            .Where(a => current.Any(o => o.ActionPointId == a.Id && (o.DueOn < day || (o.TeamId != null && db.Teams.Any(t => t.Id == o.TeamId && !t.IsActive))))
                || !current.Any(o => o.ActionPointId == a.Id)
                || db.TeamInstances.Any(i => i.ActionPointId == a.Id && db.Teams.Any(t => t.Id == i.TeamId && t.IsActive) && !current.Any(o => o.ActionPointId == a.Id && o.TeamId == i.TeamId)))
            .OrderBy(a => a.Id).Take(Most).Select(a => a.Id).ToListAsync(ct);
    }

    /// <summary>One transaction a batch; when a person saved one of them at the same moment, the batch is read again.</summary>
    private async Task<int> KeepUpAsync(Guid[] ids, DateTime asOfUtc, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await using var db = await dbs.CreateDbContextAsync(ct);
                var actions = await db.ActionPoints.Where(a => ids.Contains(a.Id)).Include(a => a.Occurrences).Include(a => a.TeamInstances).Include(a => a.Standings).AsSplitQuery().ToListAsync(ct);
                var active = await db.TeamsOfAsync(actions, ct);
                var stamp = Stamp.Now(Actor.System, asOfUtc, clock.DayOf(asOfUtc));
                var made = actions.Sum(a => a.KeepUp(active, stamp));
                await db.SaveChangesAsync(ct);
                return made;
            }
            catch (StaleEdit) when (tries < MostTries)
            {
                // Somebody closed an occurrence meanwhile; what they did is read, and kept up from there.
            }
        }
    }
}
