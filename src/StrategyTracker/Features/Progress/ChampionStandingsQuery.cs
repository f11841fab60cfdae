using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Progress;

/// <summary>A champion post as it stood on a day.</summary>
/// <param name="VacantSince">The first day without a holder; null when it is held, or nobody ever held it.</param>
public sealed record ChampionThen(Guid Id, string Name, string? Body, DateOnly? VacantSince, ChampionStanding Standing)
{
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

/// <summary>How an area's champion posts stood on a day: which were there, who held them, and what they had by then.</summary>
public sealed class ChampionStandingsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <summary>More than any area has.</summary>
    public const int Most = 500;

    public async Task<IReadOnlyList<ChampionThen>> GetAsync(Guid areaId, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var champions = await db.ChampionPosts.AsNoTracking().Where(c => c.AreaId == areaId && (c.EndedOn == null || c.EndedOn >= day)
                && db.History.Any(h => h.SubjectId == c.Id && h.Number == 1 && h.HappenedOn <= day)).OrderBy(c => c.PostName).Take(Most).ToListAsync(ct);
        var posts = champions.ConvertAll(c => c.PostId);
        var bodies = champions.Select(c => c.BodyId).OfType<Guid>().Distinct().ToList();
        var names = await db.Bodies.AsNoTracking().Where(b => bodies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, ct);
        var held = (await db.PostHoldings.AsNoTracking().Where(h => posts.Contains(h.PostId) && !h.IsDeputy && (h.From == null || h.From <= day)).OrderBy(h => h.Id).Take(20 * Most).ToListAsync(ct)).ToLookup(h => h.PostId);
        return [.. champions.Select(c => new ChampionThen(
            c.Id, c.PostName, c.BodyId is { } body ? names.GetValueOrDefault(body) : null,
            held[c.PostId].Any(h => h.CoversDay(day)) ? null : held[c.PostId].Max(h => h.To)?.AddDays(1),
            new ChampionStanding(!held[c.PostId].Any(h => h.CoversDay(day)), c.HasRemitOn(day), c.HasBoardOn(day), c.IsUntrainedOn(day))))];
    }
}
