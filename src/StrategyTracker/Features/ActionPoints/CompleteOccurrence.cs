using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Closes one occurrence of recurring work and makes the next (W-09). A team's own is closed by whoever may speak for the team.</summary>
public sealed class CompleteOccurrence(EditAction edit, IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task RunAsync(Guid actionId, Guid? seenVersion, Guid occurrenceId, string found, Entering how, Actor by, CancellationToken ct = default)
    {
        var team = await TeamOfAsync(occurrenceId, ct);
        await edit.RunAsync(actionId, seenVersion, team is null ? Act.RecordAssurance : Act.UpdateTeamInstance, how, by, async (action, stamp, db) =>
        {
            if (team is { } theirs) { by.RequireForTeam(action, theirs); }
            action.CompleteOccurrence(occurrenceId, found, stamp, await db.TeamsOfAsync([action], ct));
        }, ct);
    }

    private async Task<Guid?> TeamOfAsync(Guid occurrenceId, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Occurrences.AsNoTracking().Where(o => o.Id == occurrenceId).Select(o => o.TeamId).FirstOrDefaultAsync(ct);
    }
}
