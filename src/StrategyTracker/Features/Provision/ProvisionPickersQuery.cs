using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Provision;

/// <summary>What the forms of the smaller registers let people choose from.</summary>
/// <param name="OwnPost">The post that a new one begins with, for those who may keep only what is theirs.</param>
/// <param name="OwnTeam">Their team, when they hold no post.</param>
public sealed record ProvisionPickers(IReadOnlyList<PickOption> Posts, IReadOnlyList<PickOption> Teams, IReadOnlyList<PickOption> Measures, Guid? OwnPost, Guid? OwnTeam);

public sealed class ProvisionPickersQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public async Task<ProvisionPickers> GetAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var posts = await db.Posts.AsNoTracking().OrderBy(p => p.Name).Take(PickersQuery.Most).Select(p => new PickOption(p.Id, p.Name, null)).ToListAsync(ct);
        var teams = await db.Teams.AsNoTracking().Where(t => t.IsActive).OrderBy(t => t.Name).Take(PickersQuery.Most).Select(t => new PickOption(t.Id, t.Name, null)).ToListAsync(ct);
        var keepsAll = by.May(Act.KeepProvision);
        var (post, team) = (keepsAll ? null : posts.FirstOrDefault(p => by.PostIds.Contains(p.Id))?.Id, keepsAll ? null : teams.FirstOrDefault(t => by.TeamIds.Contains(t.Id))?.Id);
        return new ProvisionPickers(posts, teams,
            await db.Measures.AsNoTracking().Join(db.Strategies.Where(s => s.AreaId == areaId), m => m.StrategyId, s => s.Id, (m, _) => m)
                .OrderBy(m => m.Ref).Take(PickersQuery.Most).Select(m => new PickOption(m.Id, m.Ref + " " + m.Name, null)).ToListAsync(ct),
            post, post is null ? team : null);
    }
}
