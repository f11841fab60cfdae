using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Gives the action to teams, one instance each (W-16).</summary>
public sealed class FanOutAction(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, IReadOnlyCollection<Guid> teamIds, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.FanOut, Entering.Now, by, async (action, stamp, db) =>
        {
            var teams = await db.Teams.Where(t => teamIds.Contains(t.Id)).ToListAsync(ct);
            if (teams.Count == 0) { throw new RuleViolation("Choose at least one team."); }
            action.FanOutTo(teams, stamp);
        }, ct);
}
