using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Areas;

public sealed record BodyChoice(Guid Id, string Name, Sector Sector);

public sealed record ForumChoice(Guid Id, string Name, ForumKind Kind);

/// <summary>What forms about an area let people choose from, beside <see cref="Pickers"/>.</summary>
public sealed record AreaPickers(IReadOnlyList<BodyChoice> Bodies, IReadOnlyList<ForumChoice> Forums, IReadOnlyList<NamedChoice> Districts)
{
    public static readonly AreaPickers None = new([], [], []);

    public IReadOnlyList<PickOption> BodyOptions => [.. Bodies.Select(b => new PickOption(b.Id, b.Name, b.Sector.Words()))];
    public IReadOnlyList<PickOption> BoardOptions => [.. Forums.Where(f => f.Kind == ForumKind.Board).Select(f => new PickOption(f.Id, f.Name, null))];
    public IReadOnlyList<PickOption> ForumOptions => [.. Forums.Select(f => new PickOption(f.Id, f.Name, f.Kind.Words()))];
    public IReadOnlyList<PickOption> DistrictOptions => [.. Districts.Select(d => new PickOption(d.Id, d.Name, null))];
}

public sealed class AreaPickersQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 1_000;

    public async Task<AreaPickers> GetAsync(Guid areaId, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        return new AreaPickers(
            await db.Bodies.AsNoTracking().Where(b => (b.AreaId == null || b.AreaId == areaId) && (b.ActiveTo == null || b.ActiveTo >= today)).OrderBy(b => b.Name).Take(Most)
                .Select(b => new BodyChoice(b.Id, b.Name, b.Sector)).ToListAsync(ct),
            await db.Forums.AsNoTracking().Where(f => f.AreaId == areaId && f.Status != ForumStatus.Lapsed).OrderBy(f => f.Name).Take(Most).Select(f => new ForumChoice(f.Id, f.Name, f.Kind)).ToListAsync(ct),
            await db.Districts.AsNoTracking().Where(d => d.AreaId == areaId).OrderBy(d => d.Order).Take(Most).Select(d => new NamedChoice(d.Id, d.Name)).ToListAsync(ct));
    }
}
