using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Provision;

public sealed record ActionProvisionRow(Guid Id, ProvisionKind Kind, string Name, ProvisionAnswer Answer);

/// <summary>What stands in the smaller registers and carries an action out.</summary>
public sealed class ProvisionOfActionQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 100;

    public async Task<IReadOnlyList<ActionProvisionRow>> GetAsync(Guid actionId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.ProvisionItems.AsNoTracking().Where(i => i.RetiredOn == null && i.Actions.Any(a => a.ActionPointId == actionId))
            .OrderBy(i => i.Kind).ThenBy(i => i.Name).Take(Most).Select(i => new ActionProvisionRow(i.Id, i.Kind, i.Name, i.Answer)).ToListAsync(ct);
    }
}
