using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Progress;

/// <summary>A champion post as it stood on a day.</summary>
/// <param name="VacantSince">The first day without a holder; null when it is held, or nobody ever held it.</param>
/// <param name="Covers">The districts, teams and bodies that it covered.</param>
public sealed record ChampionThen(Guid Id, string Name, string? Body, DateOnly? VacantSince, ChampionStanding Standing, IReadOnlySet<Guid> Covers)
{
    /// <summary>When the last was entered of what counts for the day; nothing of the present.</summary>
    public DateTime EnteredAt { get; init; }

    public string HeldWords => (Standing.IsVacant, VacantSince) switch
    {
        (false, _) => "Held",
        (_, { } since) => $"Vacant since {Text.Day(since)}",
        _ => "Nobody yet",
    };

    /// <summary>What it lacks, as a phrase that begins with a capital: "Vacant, no remit".</summary>
    public string GapWords
    {
        get
        {
            var lacks = string.Join(", ", new[] { Standing.IsVacant ? "vacant" : null, Standing.HasRemit ? null : "no remit", Standing.HasBoard ? null : "no board link" }.OfType<string>());
            return lacks.Length == 0 ? "Nothing is missing" : char.ToUpperInvariant(lacks[0]) + lacks[1..];
        }
    }
}

/// <summary>How an area's champion posts stood on a day: which were there, who held them, what they covered, and what stood behind them.</summary>
public sealed class ChampionStandingsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <summary>More than any area has.</summary>
    public const int Most = 500;
    private static readonly string[] Counting = ["champion post", "remit", "body", "link to a board", "covers", "trained", "ended", "holder"];

    public async Task<IReadOnlyList<ChampionThen>> GetAsync(Guid areaId, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var inForce = db.ChampionPostStandings.FromSql($"""
            SELECT s.* FROM "ChampionPosts" AS c
            JOIN "ChampionPostStandings" AS s ON s."ChampionPostId" = c."Id" AND s."Number" = (
                SELECT x."Number" FROM "ChampionPostStandings" AS x
                WHERE x."ChampionPostId" = c."Id" AND x."HappenedOn" <= {day}
                ORDER BY x."HappenedOn" DESC, x."Number" DESC LIMIT 1)
            WHERE c."AreaId" = {areaId}
            """).AsNoTracking();
        var champions = await inForce.Where(s => s.Facts.EndedOn == null || s.Facts.EndedOn >= day)
            .Join(db.ChampionPosts, s => s.ChampionPostId, c => c.Id, (s, c) => new { c.Id, c.PostId, c.PostName, s.Facts }).OrderBy(c => c.PostName).Take(Most).ToListAsync(ct);
        var (ids, posts) = (champions.ConvertAll(c => c.Id), champions.ConvertAll(c => c.PostId));
        var bodies = champions.Select(c => c.Facts.BodyId).OfType<Guid>().Distinct().ToList();
        var names = await db.Bodies.AsNoTracking().Where(b => bodies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, ct);
        var held = (await db.PostHoldings.AsNoTracking().Where(h => posts.Contains(h.PostId) && !h.IsDeputy && (h.From == null || h.From <= day)).OrderBy(h => h.Id).Take(20 * Most).ToListAsync(ct)).ToLookup(h => h.PostId);
        var covers = (await db.ChampionCovers.AsNoTracking().Where(c => ids.Contains(c.ChampionPostId) && c.From <= day && (c.To == null || c.To > day))
            .OrderBy(c => c.ChampionPostId).Take(20 * Most).Select(c => new { c.ChampionPostId, c.SubjectId }).ToListAsync(ct)).ToLookup(c => c.ChampionPostId, c => c.SubjectId);
        var entered = await db.History.AsNoTracking().Where(h => (ids.Contains(h.SubjectId) || posts.Contains(h.SubjectId)) && h.HappenedOn <= day && Counting.Contains(h.What))
            .GroupBy(h => h.SubjectId).Select(g => new { g.Key, Last = g.Max(h => h.EnteredAt) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct);
        return [.. champions.Select(c => new ChampionThen(
            c.Id, c.PostName, c.Facts.BodyId is { } body ? names.GetValueOrDefault(body) : null,
            held[c.PostId].Any(h => h.CoversDay(day)) ? null : held[c.PostId].Max(h => h.To)?.AddDays(1),
            new ChampionStanding(!held[c.PostId].Any(h => h.CoversDay(day)), c.Facts.HasRemit, c.Facts.BoardId is not null, c.Facts.IsUntrainedOn(day)), covers[c.Id].ToHashSet())
        {
            EnteredAt = new[] { entered.GetValueOrDefault(c.Id), entered.GetValueOrDefault(c.PostId) }.Max(),
        })];
    }
}
