using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Reminders.Sweep;

/// <summary>Everybody who may hear, with the posts held on a day: read once for a whole sweep.</summary>
internal static class StaffQuery
{
    private const int Most = 50_000;

    public static async Task<Recipients> ReadAsync(TrackerDbContext db, DateOnly today, CancellationToken ct) => new(
        await db.People.AsNoTracking().OrderBy(p => p.Id).Take(Most).Select(p => new StaffPerson(p.Id, p.Name, p.Email != null, p.IsActive, p.Roles.Select(r => r.Role).ToList())).ToListAsync(ct),
        await db.Posts.AsNoTracking().OrderBy(p => p.Id).Take(Most).Select(p => new StaffPost(p.Id, p.Name, p.ReportsToId, p.BodyId)).ToListAsync(ct),
        await db.PostHoldings.AsNoTracking().Where(h => (h.From == null || h.From <= today) && (h.To == null || h.To >= today))
            .OrderBy(h => h.From).ThenBy(h => h.Id).Take(Most).Select(h => new StaffHolding(h.PostId, h.PersonId, h.IsDeputy, h.TeamId)).ToListAsync(ct),
        await db.Teams.AsNoTracking().Where(t => t.IsActive).OrderBy(t => t.Id).Take(Most).Select(t => new StaffTeam(t.Id, t.Name, t.ManagerPostId)).ToListAsync(ct));
}
