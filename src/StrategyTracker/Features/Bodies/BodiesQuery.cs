using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Bodies;

public enum BodyShow { Active, Ended, All }

public sealed record BodyRow(Guid Id, string Name, Sector Sector, string? Kind, string? Level, DateOnly? ActiveTo, bool HasEnded);

/// <param name="HeldByEnded">Open items that are held by bodies which have ended.</param>
public sealed record BodyRows(IReadOnlyList<BodyRow> Rows, int Total, bool IsMore, IReadOnlyList<(NamedChoice Body, int Items)> HeldByEnded);

public sealed record BodyView(
    Guid Id, Guid Version, string Name, Sector Sector, Guid? AreaId, string? Area, BodyFacts Facts, bool HasEnded, NamedChoice? ReportsTo, IReadOnlyList<NamedChoice> Successors, IReadOnlyList<NamedChoice> Predecessors,
    IReadOnlyList<HeldItem> Held, IReadOnlyList<HistoryRow> History);

/// <summary>The bodies, what each holds now, and what is still held by one that has ended.</summary>
public sealed class BodiesQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int PageSize = 50;
    public const int MostCounted = 1_000;

    public async Task<BodyRows> GetAsync(string? words, Sector? sector, BodyShow show, int page, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        var bodies = show switch
        {
            BodyShow.Active => db.Bodies.AsNoTracking().Where(b => b.ActiveTo == null || b.ActiveTo >= today),
            BodyShow.Ended => db.Bodies.AsNoTracking().Where(b => b.ActiveTo != null && b.ActiveTo < today),
            _ => db.Bodies.AsNoTracking(),
        };
        if (sector is { } of) { bodies = bodies.Where(b => b.Sector == of); }
        if (words?.Trim().ToUpperInvariant() is { Length: > 0 } word)
        {
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where upper() has no culture.
            bodies = bodies.Where(b => b.Name.ToUpper().Contains(word));
#pragma warning restore CA1304, CA1311, CA1862
        }
        var rows = await bodies.OrderBy(b => b.Name).Skip((Math.Clamp(page, 1, MostCounted / PageSize) - 1) * PageSize).Take(PageSize)
            .Select(b => new BodyRow(b.Id, b.Name, b.Sector, b.Kind, b.Level, b.ActiveTo, b.ActiveTo != null && b.ActiveTo < today)).ToListAsync(ct);
        var counted = await bodies.Take(MostCounted + 1).CountAsync(ct);
        var ended = await db.Bodies.AsNoTracking().Where(b => b.ActiveTo != null && b.ActiveTo < today).OrderByDescending(b => b.ActiveTo).Take(MostCounted).Select(b => new NamedChoice(b.Id, b.Name)).ToListAsync(ct);
        var held = ended.Count == 0 ? [] : (await db.HeldByAsync(ended.ConvertAll(b => b.Id), ct)).CountBy(h => h.BodyId).ToDictionary();
        return new BodyRows(rows, Math.Min(counted, MostCounted), counted > MostCounted, [.. ended.Where(b => held.ContainsKey(b.Id)).Select(b => (b, held[b.Id]))]);
    }

    /// <exception cref="NotFound">There is no such body.</exception>
    public async Task<BodyView> FindAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var body = await db.Bodies.AsNoTracking().Include(b => b.Successors).FirstOrDefaultAsync(b => b.Id == id, ct) ?? throw new NotFound("body");
        var before = await db.Bodies.AsNoTracking().Where(b => b.Successors.Any(s => s.SuccessorId == id)).OrderBy(b => b.Name).Take(100).Select(b => new NamedChoice(b.Id, b.Name)).ToListAsync(ct);
        var names = await db.BodyNamesAsync([body.ReportsToId, .. body.Successors.Select(s => (Guid?)s.SuccessorId)], ct);
        var facts = new BodyFacts
        {
            Kind = body.Kind, Level = body.Level, IsWomenSpecific = body.IsWomenSpecific, IsMinorityLed = body.IsMinorityLed, SizeBand = body.SizeBand, ActiveFrom = body.ActiveFrom, ActiveTo = body.ActiveTo,
            Note = body.Note, StatusInSource = body.StatusInSource,
        };
        return new BodyView(
            body.Id, body.Version, body.Name, body.Sector, body.AreaId, await db.Areas.Where(a => a.Id == body.AreaId).Select(a => a.Name).FirstOrDefaultAsync(ct), facts, body.ActiveTo < clock.Today,
            body.ReportsToId is { } up ? new NamedChoice(up, names.GetValueOrDefault(up, "")) : null, [.. body.Successors.Select(s => new NamedChoice(s.SuccessorId, names.GetValueOrDefault(s.SuccessorId, "")))], before,
            await db.HeldByAsync([id], ct), await db.HistoryOfAsync(id, ct));
    }

    /// <summary>Bodies, posts and partners to choose from.</summary>
    public async Task<BodyChoices> ChoicesAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageBodies);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var bodies = await db.Bodies.AsNoTracking().OrderBy(b => b.Name).Take(MostCounted).Select(b => new { b.Id, b.Name, b.Sector, b.ActiveTo }).ToListAsync(ct);
        return new BodyChoices(
            [.. bodies.Select(b => new PickOption(b.Id, b.Name, b.ActiveTo < clock.Today ? "ended" : b.Sector.Words()))],
            await db.Posts.AsNoTracking().OrderBy(p => p.Name).Take(MostCounted).Select(p => new PickOption(p.Id, p.Name, null)).ToListAsync(ct),
            await db.Partners.AsNoTracking().OrderBy(p => p.Name).Take(MostCounted).Select(p => new PickOption(p.Id, p.Name, null)).ToListAsync(ct));
    }
}

public sealed record BodyChoices(IReadOnlyList<PickOption> Bodies, IReadOnlyList<PickOption> Posts, IReadOnlyList<PickOption> Partners)
{
    public static readonly BodyChoices None = new([], [], []);
}
