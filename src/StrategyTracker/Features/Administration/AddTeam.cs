using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Administration;

/// <summary>Adds a team or locality that actions may fan out to (W-16).</summary>
public sealed class AddTeam(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public async Task<Guid> RunAsync(string? name, TeamKind kind, Guid? managerPostId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManagePosts);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var team = Team.Add(name ?? "", kind, managerPostId, Stamp.Now(by, clock.UtcNow, clock.Today));
        if (await db.Teams.AnyAsync(t => t.Name == team.Name, ct)) { throw new RuleViolation($"There is a team called {team.Name} already."); }
        db.Teams.Add(team);
        await db.SaveChangesAsync(ct);
        return team.Id;
    }
}
