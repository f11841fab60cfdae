using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Areas;

public sealed record AreaHead(Guid Id, Guid Version, string Code, string Name, bool VerifierMayShareBody, IReadOnlyList<NamedChoice> Districts);

/// <summary>The areas, and which of them an address means.</summary>
public sealed class AreasQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 200;

    public async Task<IReadOnlyList<AreaHead>> AllAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var areas = await db.Areas.AsNoTracking().OrderBy(a => a.Name).Take(Most).Select(a => new { a.Id, a.Version, a.Code, a.Name, a.VerifierMayShareBody }).ToListAsync(ct);
        var districts = (await db.Districts.AsNoTracking().OrderBy(d => d.Order).Take(20 * Most).ToListAsync(ct)).ToLookup(d => d.AreaId);
        return [.. areas.Select(a => new AreaHead(a.Id, a.Version, a.Code, a.Name, a.VerifierMayShareBody, [.. districts[a.Id].Select(d => new NamedChoice(d.Id, d.Name))]))];
    }

    /// <summary>The area of this code, or the first by name when the address gives none.</summary>
    /// <returns>Null when there is none.</returns>
    public async Task<AreaHead?> FindAsync(string? code, CancellationToken ct = default)
    {
        var all = await AllAsync(ct);
        return string.IsNullOrWhiteSpace(code) ? (all.Count > 0 ? all[0] : null) : all.FirstOrDefault(a => a.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <exception cref="RuleViolation">There is no such area.</exception>
    public async Task<AreaHead> GetAsync(string? code, CancellationToken ct = default) => await FindAsync(code, ct)
        ?? throw new RuleViolation(string.IsNullOrWhiteSpace(code) ? "There is no area yet; load the seed, or let an administrator add one." : $"There is no area \"{code.Trim()}\" in this database.");
}
