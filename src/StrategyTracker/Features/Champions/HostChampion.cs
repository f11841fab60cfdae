using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>Says which body a champion post belongs to, or none.</summary>
public sealed class HostChampion(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, Guid? bodyId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.ManageChampions, how, by, async (champion, stamp, db) =>
        {
            var body = bodyId is null ? null : await db.Bodies.FirstOrDefaultAsync(b => b.Id == bodyId, ct) ?? throw new NotFound("body");
            if (body is not null && body.Id != champion.BodyId && !body.IsActiveOn(stamp.HappenedOn)) { throw new RuleViolation($"{body.Name} has ended; choose a body that is there today."); }
            champion.HostedBy(body, await db.Bodies.Where(b => b.Id == champion.BodyId).Select(b => b.Name).FirstOrDefaultAsync(ct), stamp);
        }, ct);
}
