using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Provision;

/// <summary>One register of an area: its figures, and what the filter leaves of it.</summary>
public sealed class ProvisionListQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <summary>More than one register of an area holds.</summary>
    public const int Most = 1_000;

    public async Task<ProvisionList> GetAsync(ProvisionKind kind, Guid areaId, ProvisionFilter filter, Actor by, CancellationToken ct = default)
    {
        by.Require(kind.Reads());
        await using var db = await dbs.CreateDbContextAsync(ct);
        var (register, today) = (kind.Register(), clock.Today);
        var items = await db.ProvisionOfAsync(kind, areaId, ct);
        var posts = await db.PostNamesAsync(items.Select(i => i.OwnerPostId), ct);
        var teams = await db.TeamNamesAsync(items.Select(i => i.TeamId).Concat(items.SelectMany(i => i.Entries).Select(e => e.TeamId)), ct);
        var kept = items.Where(i => i.RetiredOn is null).ToList();
        var limit = await db.SmallNumbersAsync(areaId, ct);
        return new ProvisionList(
            ProvisionFigures.Head(register, kept, kept.SelectMany(i => i.Entries).Select(e => (DateOnly?)e.From).Max(), today),
            ProvisionFigures.Numbers(kind, kept), ShownCountTable.For(kept.ReaderFor(by), register, ProvisionFigures.Tables(kind, kept, teams), limit),
            [.. items.Where(i => filter.Keeps(i, today)).Select(i => Row(i, posts, teams, today))],
            [.. posts.OrderBy(p => p.Value, StringComparer.CurrentCulture).Select(p => new ProvisionOwner(p.Key, p.Value))], items.Count == Most, by.MayAddProvision());
    }

    private static ProvisionRow Row(ProvisionItem item, Dictionary<Guid, string> posts, Dictionary<Guid, string> teams, DateOnly today) => new(
        item.Id, item.Name, item.Answer, item.OwnerPostId, item.OwnerPostId is { } post ? posts.GetValueOrDefault(post) : null, item.TeamId is { } team ? teams.GetValueOrDefault(team) : null,
        item.FactsInOrder(), ProvisionState.Of(item, today), item.From, item.To, item.Standing.Count(), item.Standing.Select(e => (DateOnly?)e.From).Max());
}

/// <summary>Questions that every page of the smaller registers asks of the store.</summary>
internal static class ReadingProvision
{
    /// <summary>The whole of one register, by name.</summary>
    public static async Task<List<ProvisionItem>> ProvisionOfAsync(this TrackerDbContext db, ProvisionKind kind, Guid areaId, CancellationToken ct) =>
        await db.ProvisionItems.AsNoTracking().Include(i => i.Details).Include(i => i.Groups).Include(i => i.Entries).AsSplitQuery()
            .Where(i => i.AreaId == areaId && i.Kind == kind).OrderBy(i => i.Name).ThenBy(i => i.Id).Take(ProvisionListQuery.Most).ToListAsync(ct);

    public static async Task<Dictionary<Guid, string>> TeamNamesAsync(this TrackerDbContext db, IEnumerable<Guid?> ids, CancellationToken ct)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0 ? [] : await db.Teams.AsNoTracking().Where(t => wanted.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
    }

    public static async Task<SmallNumbers> SmallNumbersAsync(this TrackerDbContext db, Guid areaId, CancellationToken ct) =>
        new(await db.Areas.AsNoTracking().Where(a => a.Id == areaId).Select(a => a.SmallNumberLimit).FirstAsync(ct));

    /// <summary>Who records the numbers sees small ones; anybody else reads what leaves the house (S-3).</summary>
    public static Reader ReaderFor(this IEnumerable<ProvisionItem> items, Actor by) => items.All(i => by.May(Act.RecordProvision, i)) ? Reader.InHouse : Reader.Published;

    /// <summary>What its register asks for and is filled in, in the register's order.</summary>
    public static IReadOnlyList<ProvisionFact> FactsInOrder(this ProvisionItem item) =>
        [.. from field in item.Kind.Register().Details
            join detail in item.Details on field.Key equals detail.Key
            select new ProvisionFact(field.Key, field.Label, detail.Value, field.IsLong)];
}
