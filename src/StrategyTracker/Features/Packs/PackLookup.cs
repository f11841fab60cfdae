using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Packs;

/// <summary>A pack by the name that one types.</summary>
public sealed class PackLookup(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <exception cref="RuleViolation">There is none of that name, or there are several.</exception>
    public async Task<Guid> PackAsync(string name, string? strategy, CancellationToken ct = default)
    {
        var (plain, code) = (name.Trim(), strategy?.Trim().ToUpperInvariant());
        await using var db = await dbs.CreateDbContextAsync(ct);
        var packs = await db.Packs.AsNoTracking().Where(p => p.RetiredOn == null).Join(db.Strategies, p => p.StrategyId, s => s.Id, (p, s) => new { p.Id, p.Name, s.Code })
            .Where(p => code == null || p.Code == code).OrderBy(p => p.Name).Take(PacksQuery.Most).ToListAsync(ct);
        return packs.Where(p => string.Equals(p.Name, plain, StringComparison.OrdinalIgnoreCase)).ToList() switch
        {
            [var only] => only.Id,
            [] => throw new RuleViolation($"There is no pack \"{plain}\"{(packs.Count == 0 ? "; none is kept yet" : $"; there are: {string.Join(", ", packs.Select(p => p.Name))}")}."),
            var several => throw new RuleViolation($"Packs of several strategies are called \"{plain}\"; say --strategy {string.Join(" or ", several.Select(p => p.Code))}."),
        };
    }
}
