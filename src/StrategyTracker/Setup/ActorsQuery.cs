using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Setup;

/// <summary>A person as an actor: roles given, posts held or stood in for on the day, teams worked in or managed.</summary>
public static class ActorsQuery
{
    /// <summary>Null when there is no such person, the account is disabled, or it belongs to a demonstration that is not on.</summary>
    public static async Task<Actor?> FindAsync(IDbContextFactory<TrackerDbContext> dbs, Guid personId, Demonstration demonstration, DateOnly today, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var person = await db.People.AsNoTracking().Where(p => p.Id == personId && p.IsActive)
            .Select(p => new { p.Name, p.IsDemonstration, Roles = p.Roles.Select(r => r.Role).ToList() })
            .SingleOrDefaultAsync(ct);
        if (person is null || (person.IsDemonstration && !demonstration.IsOn)) { return null; }

        var held = await db.PostHoldings.AsNoTracking()
            .Where(h => h.PersonId == personId && (h.From == null || h.From <= today) && (h.To == null || today <= h.To))
            .Select(h => new { h.PostId, h.TeamId }).ToListAsync(ct);
        var posts = held.Select(h => h.PostId).ToHashSet();
        var managed = await db.Teams.AsNoTracking().Where(t => t.IsActive && t.ManagerPostId != null && posts.Contains(t.ManagerPostId.Value)).Select(t => t.Id).ToListAsync(ct);
        return new Actor(personId, person.Name, person.Roles.ToHashSet(), posts, held.Select(h => h.TeamId).OfType<Guid>().Concat(managed).ToHashSet())
        {
            BodyIds = (await db.Posts.AsNoTracking().Where(p => p.BodyId != null && posts.Contains(p.Id)).Select(p => p.BodyId!.Value).ToListAsync(ct)).ToHashSet(),
        };
    }

    /// <summary>Whether this person may be signed in at all.</summary>
    public static async Task<bool> MayComeInAsync(IDbContextFactory<TrackerDbContext> dbs, Guid personId, Demonstration demonstration, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var isOn = demonstration.IsOn;
        return await db.People.AnyAsync(p => p.Id == personId && p.IsActive && (isOn || !p.IsDemonstration), ct);
    }
}
