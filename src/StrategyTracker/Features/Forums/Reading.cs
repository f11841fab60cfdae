using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Forums;

/// <summary>Questions that every page about a forum, an issue or a body asks of the store.</summary>
internal static class Reading
{
    public const int MostHistory = 200;

    /// <summary>The latest changes of one item, newest first.</summary>
    public static async Task<IReadOnlyList<HistoryRow>> HistoryOfAsync(this TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.History.AsNoTracking().Where(h => h.SubjectId == id).OrderByDescending(h => h.Number).Take(MostHistory)
            .Select(h => new HistoryRow(h.HappenedOn, h.EnteredAt, h.ByName, h.OnBehalfOf, h.What, h.From, h.To, h.Why, null, null, false)).ToListAsync(ct);

    /// <summary>Who holds these posts on a day, deputies apart.</summary>
    public static async Task<ILookup<Guid, string>> HoldersAsync(this TrackerDbContext db, IReadOnlyCollection<Guid> posts, DateOnly on, CancellationToken ct) =>
        (await db.PostHoldings.AsNoTracking().Where(h => posts.Contains(h.PostId) && !h.IsDeputy && (h.From == null || h.From <= on) && (h.To == null || h.To >= on))
            .Join(db.People, h => h.PersonId, p => p.Id, (h, p) => new { h.PostId, p.Name }).OrderBy(h => h.Name).ToListAsync(ct)).ToLookup(h => h.PostId, h => h.Name);

    public static async Task<Dictionary<Guid, string>> ForumNamesAsync(this TrackerDbContext db, IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return await db.Forums.AsNoTracking().Where(f => wanted.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Name, ct);
    }

    public static async Task<Dictionary<Guid, string>> BodyNamesAsync(this TrackerDbContext db, IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return await db.Bodies.AsNoTracking().Where(b => wanted.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, ct);
    }

    public static async Task<Dictionary<Guid, string>> PostNamesAsync(this TrackerDbContext db, IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return await db.Posts.AsNoTracking().Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
    }
}
