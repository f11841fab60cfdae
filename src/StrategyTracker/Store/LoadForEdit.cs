using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store;

/// <summary>Loads an item so that saving it is refused when it changed after the page showed it.</summary>
public static class LoadForEdit
{
    /// <summary>The action with all its parts, its heading and that heading's children; not its updates.</summary>
    /// <param name="seenVersion">The version the page showed; null for commands and jobs, which have shown nothing to anyone.</param>
    public static async Task<ActionPoint> LoadActionAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.WholeActions().FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound("action"), seenVersion);

    public static async Task<Post> LoadPostAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.Posts.Include(p => p.Variants).Include(p => p.Holdings).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("post"), seenVersion);

    public static async Task<Person> LoadPersonAsync(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) =>
        db.Seen(await db.People.Include(p => p.Roles).FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("person"), seenVersion);

    public static async Task<T> LoadAsync<T>(this TrackerDbContext db, Guid id, Guid? seenVersion, CancellationToken ct) where T : Tracked =>
        db.Seen(await db.Set<T>().FirstOrDefaultAsync(t => t.Id == id, ct) ?? throw new NotFound(typeof(T).Name.ToLowerInvariant()), seenVersion);

    public static IQueryable<ActionPoint> WholeActions(this TrackerDbContext db) => db.ActionPoints
        .Include(a => a.Owners).Include(a => a.Officers).Include(a => a.TargetDates).Include(a => a.Components).Include(a => a.Evidence)
        .Include(a => a.Decisions).Include(a => a.Dependencies).Include(a => a.Attempts).Include(a => a.TeamInstances)
        .Include(a => a.Occurrences).Include(a => a.Assurances).Include(a => a.Standings)
        .Include(a => a.Children)
        .Include(a => a.Parent!).ThenInclude(p => p.Children)
        .Include(a => a.Parent!).ThenInclude(p => p.Standings)
        .AsSplitQuery();

    private static T Seen<T>(this TrackerDbContext db, T row, Guid? seenVersion) where T : Tracked
    {
        var version = db.Entry(row).Property(r => r.Version);
        if (seenVersion is { } seen) { version.OriginalValue = seen; }      // what the page showed, not what was just read
        version.CurrentValue = Guid.CreateVersion7();
        return row;
    }
}
