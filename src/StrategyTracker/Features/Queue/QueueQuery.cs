using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Queue;

/// <summary>A date that somebody asks for.</summary>
public sealed record ProposedDate(Guid Id, DateOnly Date, string ByName, DateOnly On, string Why);

/// <summary>A line of the queue, with what its act needs.</summary>
/// <param name="Leads">The posts of which one can lead.</param>
/// <param name="NeedsInterval">Recurring work for which the source states no interval.</param>
public sealed record QueueRow(ActionRow Action, Condition Condition, IReadOnlyList<NamedChoice> Leads, ProposedDate? Proposal, bool NeedsInterval, bool MayAct)
{
    /// <summary>A heading takes neither owner nor date: it is worked out from the actions beneath it.</summary>
    public bool IsSettledBelow => Action.Kind.IsHeading;
}

public sealed record QueueList(QueueTab Tab, QueueCounts Counts, IReadOnlyList<QueueRow> Rows)
{
    public bool MayAct => Rows.Any(r => r.MayAct);
}

/// <summary>What nobody owns and nothing dates, one list and page at a time, oldest promise first.</summary>
public sealed class QueueQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int PageSize = 25;
    public const int LastPage = QueueCounts.Most / PageSize;

    public async Task<QueueList> GetAsync(QueueTab tab, int page, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var counts = await QueueCounts.ReadAsync(db, ct);
        var intervals = await StrategyIntervals.ReadAsync(db, ct);
        var skip = (Math.Clamp(page, 1, LastPage) - 1) * PageSize;
        var rows = await db.ReadRowsAsync(db.Queued(tab).OrderBy(a => a.StrategyId).ThenBy(a => a.Order).Skip(skip).Take(PageSize), ct);
        var ids = rows.Select(r => r.Id).ToList();
        var leads = tab == QueueTab.Lead ? await LeadsAsync(db, ids, ct) : null;
        var proposals = tab == QueueTab.Proposed ? await ProposalsAsync(db, ids, ct) : null;
        var withoutInterval = tab == QueueTab.FirstDate ? await db.ActionPoints.Where(a => ids.Contains(a.Id) && a.Every == null).Select(a => a.Id).ToListAsync(ct) : [];
        var mayAct = by.May(tab.Act());
        return new QueueList(tab, counts, [.. rows.Select(r => new QueueRow(
            r, r.ConditionOn(clock.Today, intervals.Of(r.StrategyCode)), [.. leads?[r.Id] ?? []], proposals?.GetValueOrDefault(r.Id), withoutInterval.Contains(r.Id), mayAct && !r.Kind.IsHeading))]);
    }

    /// <summary>The counts alone, for other screens.</summary>
    public async Task<QueueCounts> CountAsync(CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await QueueCounts.ReadAsync(db, ct);
    }

    private static async Task<ILookup<Guid, NamedChoice>> LeadsAsync(TrackerDbContext db, List<Guid> ids, CancellationToken ct) =>
        (await db.ActionOwners.AsNoTracking().Where(o => ids.Contains(o.ActionPointId) && o.To == null && (o.Part == OwnerPart.Accountable || o.Part == OwnerPart.CoOwner))
            .Join(db.Posts, o => o.PostId, p => p.Id, (o, p) => new { o.ActionPointId, p.Id, p.Name }).OrderBy(o => o.Name).ToListAsync(ct))
        .ToLookup(o => o.ActionPointId, o => new NamedChoice(o.Id, o.Name));

    private static async Task<Dictionary<Guid, ProposedDate>> ProposalsAsync(TrackerDbContext db, List<Guid> ids, CancellationToken ct) =>
        (await db.TargetDateMoves.AsNoTracking().Where(t => ids.Contains(t.ActionPointId) && t.State == TargetDateState.Proposed).ToListAsync(ct))
        .GroupBy(t => t.ActionPointId).ToDictionary(g => g.Key, g => g.Select(t => new ProposedDate(t.Id, t.Date, t.ByName, t.SetOn, t.Why)).First());
}
