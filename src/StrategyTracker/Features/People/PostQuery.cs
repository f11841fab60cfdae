using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.People;

public sealed record HoldingRow(Guid Id, Guid PersonId, string Person, DateOnly? From, DateOnly? To, bool IsDeputy, bool IsActing, string? Team, string Words)
{
    public bool CoversDay(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}

/// <summary>An action of the post with what its state depends on.</summary>
public sealed record PostAction(ActionRow Row, Condition Condition);

public sealed record PostView(
    Guid Id, Guid Version, string Name, PostKind Kind, Holders Holders, bool IsInternal, bool NeedsHolder, string? Note, NamedChoice? AnswersTo, IReadOnlyList<NamedChoice> AnsweringToIt,
    IReadOnlyList<string> Variants, IReadOnlyList<HoldingRow> Holdings, IReadOnlyList<PostAction> Actions, bool HasMore, IReadOnlyList<HistoryRow> History);

/// <summary>One post: who held it when, what it owns, and everything that changed.</summary>
public sealed class PostQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int MostActions = 200;
    public const int MostHistory = 200;

    /// <returns>Null when there is no such post.</returns>
    public async Task<PostView?> GetAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var post = await db.Posts.AsNoTracking().Include(p => p.Variants).FirstOrDefaultAsync(p => p.Id == id, ct);
        if (post is null) { return null; }
        var actions = await ActionsAsync(db, id, ct);
        return new PostView(
            post.Id, post.Version, post.Name, post.Kind, post.Holders, post.IsInternal, post.NeedsHolder, post.Note,
            await db.Posts.Where(p => p.Id == post.ReportsToId).Select(p => new NamedChoice(p.Id, p.Name)).FirstOrDefaultAsync(ct),
            await db.Posts.Where(p => p.ReportsToId == id).OrderBy(p => p.Name).Select(p => new NamedChoice(p.Id, p.Name)).ToListAsync(ct),
            [.. post.Variants.Select(v => v.Name).Where(n => n != post.Name).Order(StringComparer.Ordinal)],
            await HoldingsAsync(db, id, ct), [.. actions.Take(MostActions)], actions.Count > MostActions,
            await HistoryAsync(db, id, ct));
    }

    private async Task<List<PostAction>> ActionsAsync(TrackerDbContext db, Guid id, CancellationToken ct)
    {
        var owned = db.ActionPoints.Where(a => db.ActionOwners.Any(o => o.ActionPointId == a.Id && o.PostId == id && o.To == null))
            .OrderBy(a => a.State == ActionState.Closed).ThenBy(a => a.DueOrder).ThenBy(a => a.StrategyId).ThenBy(a => a.Order).Take(MostActions + 1);
        var rows = await db.ReadRowsAsync(owned, ct);
        var local = await db.Strategies.AsNoTracking().ToDictionaryAsync(s => s.Code, s => new LocalIntervals(s.DueSoonDays, s.SilentAfterDays), ct);
        return [.. rows.Select(r => new PostAction(r, r.ConditionOn(clock.Today, local[r.StrategyCode])))];
    }

    private static async Task<IReadOnlyList<HoldingRow>> HoldingsAsync(TrackerDbContext db, Guid id, CancellationToken ct)
    {
        var holdings = await db.PostHoldings.AsNoTracking().Where(h => h.PostId == id)
            .Select(h => new
            {
                Holding = h,
                Person = db.People.Where(p => p.Id == h.PersonId).Select(p => p.Name).First(),
                Team = db.Teams.Where(t => t.Id == h.TeamId).Select(t => t.Name).FirstOrDefault(),
            }).ToListAsync(ct);
        return [.. holdings.OrderByDescending(h => h.Holding.From ?? DateOnly.MinValue).ThenBy(h => h.Holding.IsDeputy).ThenBy(h => h.Person, StringComparer.CurrentCulture)
            .Select(h => new HoldingRow(h.Holding.Id, h.Holding.PersonId, h.Person, h.Holding.From, h.Holding.To, h.Holding.IsDeputy, h.Holding.IsActing, h.Team, h.Holding.Words))];
    }

    private static async Task<IReadOnlyList<HistoryRow>> HistoryAsync(TrackerDbContext db, Guid id, CancellationToken ct) =>
        await db.History.AsNoTracking().Where(h => h.SubjectId == id).OrderByDescending(h => h.Number).Take(MostHistory)
            .Select(h => new HistoryRow(h.HappenedOn, h.EnteredAt, h.ByName, h.OnBehalfOf, h.What, h.From, h.To, h.Why, null, null, false)).ToListAsync(ct);
}
