using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Store;

namespace StrategyTracker.Features.People;

/// <summary>Somebody in a post on the day asked about.</summary>
public sealed record HolderRow(string Name, bool IsActing, string? Team)
{
    public string Words => (IsActing, Team) switch
    {
        (true, { } team) => $"{Name} (acting, {team})",
        (true, null) => $"{Name} (acting)",
        (false, { } team) => $"{Name} ({team})",
        _ => Name,
    };
}

public sealed record PostRow(Guid Id, string Name, PostKind Kind, bool IsInternal, bool NeedsHolder, IReadOnlyList<HolderRow> Holders, IReadOnlyList<HolderRow> Deputies, int OpenActions)
{
    public bool IsVacant => NeedsHolder && Holders.Count == 0;
}

/// <summary>Every post with who holds it on a day and how many open actions it owns now.</summary>
public sealed class PostsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 1_000;

    public async Task<IReadOnlyList<PostRow>> GetAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var posts = await db.Posts.AsNoTracking().OrderBy(p => p.Name).Take(Most).ToListAsync(ct);
        var held = (await db.PostHoldings.AsNoTracking().Where(h => (h.From == null || h.From <= day) && (h.To == null || h.To >= day))
            .Join(db.People, h => h.PersonId, p => p.Id, (h, p) => new { h.PostId, h.IsDeputy, h.IsActing, h.TeamId, p.Name }).OrderBy(h => h.Name)
            .Select(h => new { h.PostId, h.IsDeputy, Row = new HolderRow(h.Name, h.IsActing, db.Teams.Where(t => t.Id == h.TeamId).Select(t => t.Name).FirstOrDefault()) })
            .ToListAsync(ct)).ToLookup(h => h.PostId);
        var open = await db.ActionOwners.AsNoTracking().Where(o => o.To == null)
            .Join(db.ActionPoints.Where(a => a.State != ActionState.Closed), o => o.ActionPointId, a => a.Id, (o, a) => new { o.PostId, a.Id }).Distinct()
            .GroupBy(o => o.PostId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. posts.Select(p => new PostRow(
            p.Id, p.Name, p.Kind, p.IsInternal, p.NeedsHolder,
            [.. held[p.Id].Where(h => !h.IsDeputy).Select(h => h.Row)], [.. held[p.Id].Where(h => h.IsDeputy).Select(h => h.Row)], open.GetValueOrDefault(p.Id)))];
    }
}
