using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Register;

/// <summary>A filter turned into a question for the store: the one way in which page and export read the register.</summary>
internal sealed class RegisterView
{
    private readonly TrackerDbContext _db;
    private readonly RegisterFilter _filter;
    private readonly DateOnly _today;
    private readonly StrategyIntervals _intervals;

    private RegisterView(TrackerDbContext db, RegisterFilter filter, DateOnly today, StrategyIntervals intervals, IQueryable<ActionPoint> filtered) =>
        (_db, _filter, _today, _intervals, Filtered) = (db, filter, today, intervals, filtered);

    /// <summary>All that the filter lets through, unsorted and unbounded: take a bounded part.</summary>
    public IQueryable<ActionPoint> Filtered { get; }

    public static async Task<RegisterView> OpenAsync(TrackerDbContext db, RegisterFilter filter, Actor by, DateOnly today, CancellationToken ct)
    {
        var intervals = await StrategyIntervals.ReadAsync(db, ct);
        var filtered = SearchWords.In(filter.Words).Count > 0 ? db.SearchActions(filter.Words!) : db.ActionPoints;
        filtered = await PlacedAsync(db, filtered, filter, ct);
        filtered = await OfAsync(db, Held(db, filtered, filter), filter, by, ct);
        if (filter.State is { } state) { filtered = intervals.Where(filtered, local => state.On(today, local)); }
        return new RegisterView(db, filter, today, intervals, Worded(filtered, filter));
    }

    public async Task<IReadOnlyList<RegisterRow>> ReadAsync(int skip, int take, CancellationToken ct)
    {
        var rows = await _db.ReadRowsAsync(Sorted().Skip(skip).Take(take), ct);
        return [.. rows.Select(r => new RegisterRow(r, r.ConditionOn(_today, _intervals.Of(r.StrategyCode))))];
    }

    private static async Task<IQueryable<ActionPoint>> PlacedAsync(TrackerDbContext db, IQueryable<ActionPoint> actions, RegisterFilter filter, CancellationToken ct)
    {
        if (filter.Strategy is not { } code) { return actions; }
        var strategy = await db.Strategies.Where(s => s.Code == code).Select(s => s.Id).FirstOrDefaultAsync(ct);
        if (filter.Section is not { } number) { return actions.Where(a => a.StrategyId == strategy); }
        // The identifier first: then the section's own index gives its actions in order.
        var section = await db.Sections.Where(s => s.StrategyId == strategy && s.Number == number).Select(s => s.Id).FirstOrDefaultAsync(ct);
        return actions.Where(a => a.SectionId == section);
    }

    /// <summary>Actions that the person answers for, or that a post of theirs holds; with the posts that answer to those, straight or through others, when asked (A6).</summary>
    private static async Task<IQueryable<ActionPoint>> OfAsync(TrackerDbContext db, IQueryable<ActionPoint> actions, RegisterFilter filter, Actor by, CancellationToken ct)
    {
        if (filter.Whose == RegisterWhose.Everybody) { return actions; }
        var posts = by.PostIds.ToHashSet();
        if (filter.Whose == RegisterWhose.MineAndReports)
        {
            var answering = (await db.Posts.AsNoTracking().Where(p => p.ReportsToId != null).Select(p => new { p.Id, Above = p.ReportsToId!.Value }).ToListAsync(ct)).ToLookup(p => p.Above, p => p.Id);
            var below = new Queue<Guid>(posts);
            while (below.TryDequeue(out var post)) { foreach (var one in answering[post].Where(posts.Add)) { below.Enqueue(one); } }
        }
        var person = by.PersonId;
        return actions.Where(a => (person != null && a.OfficerId == person) || db.ActionOwners.Where(o => posts.Contains(o.PostId) && o.To == null).Select(o => o.ActionPointId).Contains(a.Id));
    }

    private static IQueryable<ActionPoint> Held(TrackerDbContext db, IQueryable<ActionPoint> actions, RegisterFilter filter)
    {
        if (filter.Owner is { } post) { actions = actions.Where(a => db.ActionOwners.Where(o => o.PostId == post && o.To == null).Select(o => o.ActionPointId).Contains(a.Id)); }
        if (filter.Officer is { } officer) { actions = actions.Where(a => a.OfficerId == officer); }
        if (filter.Team is { } team) { actions = actions.Where(a => db.TeamInstances.Where(t => t.TeamId == team).Select(t => t.ActionPointId).Contains(a.Id)); }
        return actions;
    }

    private static IQueryable<ActionPoint> Worded(IQueryable<ActionPoint> actions, RegisterFilter filter)
    {
        if (filter.DueFrom is { } from) { actions = actions.Where(a => a.DueOrder >= from && a.DueOn != null); }
        if (filter.DueTo is { } to) { actions = actions.Where(a => a.DueOrder <= to && a.DueOn != null); }
        if (filter.Level is { } level) { actions = actions.Where(a => a.Level == level); }
        if (filter.Control is { } control) { actions = actions.Where(a => a.Control == control); }
        if (filter.OnlyDuty) { actions = actions.Where(a => a.IsDuty); }
        return actions;
    }

    /// <summary>Along an index each time. "Ref" is the order of the document, in which 1.2 comes before 1.10.</summary>
    private IOrderedQueryable<ActionPoint> Sorted() => (_filter.Sort, _filter.IsDescending) switch
    {
        (RegisterSort.Ref, false) => Filtered.OrderBy(a => a.StrategyId).ThenBy(a => a.Order),
        (RegisterSort.Ref, true) => Filtered.OrderByDescending(a => a.StrategyId).ThenByDescending(a => a.Order),
        (RegisterSort.Owner, false) => Filtered.OrderBy(a => a.OwnerAsWritten).ThenBy(a => a.Ref),
        (RegisterSort.Owner, true) => Filtered.OrderByDescending(a => a.OwnerAsWritten).ThenByDescending(a => a.Ref),
        (RegisterSort.Report, false) => Filtered.OrderBy(a => a.LastReportOn).ThenBy(a => a.Ref),
        (RegisterSort.Report, true) => Filtered.OrderByDescending(a => a.LastReportOn).ThenByDescending(a => a.Ref),
        (_, false) => Filtered.OrderBy(a => a.DueOrder).ThenBy(a => a.Ref),
        _ => Filtered.OrderByDescending(a => a.DueOrder).ThenByDescending(a => a.Ref),
    };
}
