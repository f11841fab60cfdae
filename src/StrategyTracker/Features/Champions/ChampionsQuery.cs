using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.Areas;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Champions;

/// <summary>The champion posts of an area: the list with what each lacks, the coverage, and the figures today; as at a past day they are in ChampionStandingsQuery.</summary>
public sealed class ChampionsQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <summary>More than any area has.</summary>
    public const int Most = 500;

    private sealed record Holding(Guid PersonId, string Name, bool IsDeputy, DateOnly? From, DateOnly? To)
    {
        public bool CoversDay(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
    }

    public async Task<ChampionList> GetAsync(AreaHead area, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = clock.Today;
        var champions = await ThereOn(db, area.Id, today).Include(c => c.Covers.Where(x => x.To == null)).OrderBy(c => c.PostName).ToListAsync(ct);
        var held = await HoldingsAsync(db, champions, ct);
        var teams = await db.Teams.AsNoTracking().Where(t => t.IsActive).OrderBy(t => t.Name).Take(Most).Select(t => new { t.Id, t.Name }).ToListAsync(ct);
        var covered = champions.SelectMany(c => c.Covers).Where(c => c.Kind == CoverKind.Body).Select(c => c.SubjectId).ToList();
        var hosts = champions.Select(c => c.BodyId).OfType<Guid>().ToList();
        var bodies = await db.Bodies.AsNoTracking().Where(b => b.AreaId == area.Id || covered.Contains(b.Id) || hosts.Contains(b.Id)).OrderBy(b => b.Name).Take(Most)
            .Select(b => new { b.Id, b.Name, b.AreaId, b.ActiveTo }).ToListAsync(ct);
        var boards = champions.Select(c => c.BoardId).OfType<Guid>().ToList();
        var boardNames = await db.Forums.AsNoTracking().Where(f => boards.Contains(f.Id)).Select(f => new { f.Id, f.Name }).ToDictionaryAsync(f => f.Id, f => f.Name, ct);
        var named = area.Districts.Select(d => new Covered(CoverKind.District, d.Id, d.Name)).Concat(teams.Select(t => new Covered(CoverKind.Team, t.Id, t.Name)))
            .Concat(bodies.Where(b => b.ActiveTo is null || b.ActiveTo >= today).Select(b => new Covered(CoverKind.Body, b.Id, b.Name))).ToList();
        var bodyNames = bodies.ToDictionary(b => b.Id, b => b.Name);
        List<ChampionRow> rows = [.. champions.Select(c => Row(c, [.. held[c.PostId]], c.BodyId is { } body ? bodyNames.GetValueOrDefault(body) : null, c.BoardId is { } board ? boardNames.GetValueOrDefault(board) : null, named, today))];
        return new ChampionList(rows, ChampionFigures.Of(rows.Select(r => r.Standing)), Coverage(named, rows));
    }

    public async Task<IReadOnlyList<SourceRoleRow>> SourceRolesAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.SourceRoles.AsNoTracking().OrderBy(r => r.Ref).Take(Most)
            .Select(r => new SourceRoleRow(r.Ref, r.Title, r.Source, r.Kind, r.Level, r.Purpose, r.Host, r.LinksTo, r.Status, r.LocalEquivalent, r.Locator)).ToListAsync(ct);
    }

    private static IQueryable<ChampionPost> ThereOn(TrackerDbContext db, Guid areaId, DateOnly day) =>
        db.ChampionPosts.AsNoTracking().Where(c => c.AreaId == areaId && (c.EndedOn == null || c.EndedOn >= day)).Take(Most);

    private static async Task<ILookup<Guid, Holding>> HoldingsAsync(TrackerDbContext db, IEnumerable<ChampionPost> champions, CancellationToken ct)
    {
        var posts = champions.Select(c => c.PostId).ToList();
        var holdings = await db.PostHoldings.AsNoTracking().Where(h => posts.Contains(h.PostId)).OrderBy(h => h.Id).Take(20 * Most)
            .Select(h => new { h.PostId, Row = new Holding(h.PersonId, db.People.Where(p => p.Id == h.PersonId).Select(p => p.Name).First(), h.IsDeputy, h.From, h.To) }).ToListAsync(ct);
        return holdings.ToLookup(h => h.PostId, h => h.Row);
    }

    private static ChampionRow Row(ChampionPost champion, List<Holding> held, string? body, string? board, List<Covered> named, DateOnly today)
    {
        var now = held.Where(h => h.CoversDay(today)).OrderBy(h => h.Name, StringComparer.CurrentCulture).ToList();
        return new ChampionRow(
            champion.Id, champion.PostName, champion.Kind, [.. now.Where(h => !h.IsDeputy).Select(h => h.Name)], [.. now.Where(h => h.IsDeputy).Select(h => h.Name)],
            held.Where(h => !h.IsDeputy && h.To < today).Max(h => h.To), body, board, champion.HasRemitOn(today), champion.IsUntrainedOn(today), champion.TrainedOn,
            champion.TermEnd, champion.IsTermOverOn(today), champion.ConfirmedOn, champion.IsConfirmedBy(now.Select(h => h.PersonId)),
            [.. named.Where(n => champion.Covers.Any(c => c.SubjectId == n.Id))]);
    }

    private static IReadOnlyList<CoverageGroup> Coverage(List<Covered> named, List<ChampionRow> rows) =>
        [.. named.GroupBy(n => n.Kind).Select(kind => new CoverageGroup(kind.Key, [.. kind.Select(n => new CoverageRow(n.Name, [.. rows.Where(r => r.Covers.Contains(n))]))]))];
}
