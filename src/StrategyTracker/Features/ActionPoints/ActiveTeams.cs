using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

internal static class ActiveTeams
{
    /// <summary>The active ones of the teams that these actions were given to; no question is asked when they were given to none.</summary>
    public static async Task<List<Team>> TeamsOfAsync(this TrackerDbContext db, IReadOnlyCollection<ActionPoint> actions, CancellationToken ct)
    {
        var ids = actions.SelectMany(a => a.TeamInstances).Select(i => i.TeamId).Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Teams.AsNoTracking().Where(t => ids.Contains(t.Id) && t.IsActive).OrderBy(t => t.Name).ToListAsync(ct);
    }
}
