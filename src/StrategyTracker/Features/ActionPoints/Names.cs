using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Names that history rows need while an act runs.</summary>
internal static class Names
{
    public static async Task<Post> PostAsync(this TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.Posts.FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("post");

    public static async Task<Person> PersonAsync(this TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.People.FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("person");

    public static async Task<string?> NameOfPersonAsync(this TrackerDbContext db, Guid? id, CancellationToken ct) =>
        id is null ? null : await db.People.Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(ct);

    /// <summary>The names of these posts, in one query.</summary>
    public static async Task<Func<Guid, string>> PostNamesAsync(this TrackerDbContext db, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.ToList();
        var names = await db.Posts.Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return id => names.GetValueOrDefault(id, "a post that is gone");
    }

    public static async Task<string?> PartnerNameAsync(this TrackerDbContext db, Guid? dependencyId, CancellationToken ct) =>
        dependencyId is null ? null : await db.PartnerDependencies.Where(d => d.Id == dependencyId)
            .Join(db.Partners, d => d.PartnerId, p => p.Id, (_, p) => p.Name).FirstOrDefaultAsync(ct) ?? throw new NotFound("partner of this action");
}
