using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>A team says how far it is with its part.</summary>
public sealed class UpdateTeamInstance(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid teamId, ActionState state, string? note, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.UpdateTeamInstance, how, by, async (action, stamp, db) =>
        {
            var team = await db.Teams.FirstOrDefaultAsync(t => t.Id == teamId, ct) ?? throw new NotFound("team");
            by.RequireForTeam(action, team.Id);
            action.UpdateTeam(team.Id, team.Name, state, note, stamp);
        }, ct);
}
