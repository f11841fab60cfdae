using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.PolicyEvents;

/// <summary>An item on the list, or taken off it again, with whether the reader may review it.</summary>
/// <param name="IsClosed">The action or recommendation itself is closed, so nobody is reminded of it.</param>
public sealed record AffectedRow(
    Guid Id, string Ref, string Summary, string Href, bool IsClosed, DateOnly AddedOn, DateOnly? TakenOffOn, DateOnly? ReviewedOn, string? ReviewedBy, string? ReviewedFor, ReviewOutcome? Outcome, string? Note, bool MayReview)
{
    public bool IsToReview => TakenOffOn is null && ReviewedOn is null;
}

public sealed record PolicyEventView(
    Guid Id, Guid Version, AreaHead Area, PolicyEventFacts Facts, DateOnly EnteredOn, PolicyEventState State, IReadOnlyList<AffectedRow> Listed, IReadOnlyList<AffectedRow> TakenOff, bool MayKeep, bool MayEnterFor, IReadOnlyList<HistoryRow> History, DateOnly Today)
{
    public int ToReview => Listed.Count(i => i.IsToReview);
}

/// <summary>One change of law or policy with all that it touches.</summary>
public sealed class PolicyEventQuery(IDbContextFactory<TrackerDbContext> dbs, AreasQuery areas, LocalClock clock) : IUseCase
{
    private const int Most = 1_000;

    private sealed record Item(string Summary, string Href, bool IsClosed, IOwned Owned);

    /// <exception cref="NotFound">There is no such change.</exception>
    public async Task<PolicyEventView> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var e = await db.PolicyEvents.AsNoTracking().Include(x => x.Affected).FirstOrDefaultAsync(x => x.Id == id, ct) ?? throw new NotFound("change of law or policy");
        var area = (await areas.AllAsync(ct)).First(a => a.Id == e.AreaId);
        var items = await ItemsAsync(db, e, area, ct);
        var rows = e.Affected.OrderByDescending(i => i.IsToReview).ThenBy(i => i.Ref, StringComparer.Ordinal).Select(i => Row(i, items[i.ActionPointId ?? i.AdoptionId!.Value], by)).ToList();
        return new PolicyEventView(
            e.Id, e.Version, area, new PolicyEventFacts { Title = e.Title, Description = e.Description, TakesEffectOn = e.TakesEffectOn, Source = e.Source, SourceAddress = e.SourceAddress }, e.EnteredOn, e.State,
            [.. rows.Where(r => r.TakenOffOn is null)], [.. rows.Where(r => r.TakenOffOn is not null)], by.May(Act.KeepPolicyEvents), by.May(Act.EnterOnBehalf), await db.HistoryOfAsync(e.Id, ct), clock.Today);
    }

    private static async Task<Dictionary<Guid, Item>> ItemsAsync(TrackerDbContext db, PolicyEvent e, AreaHead area, CancellationToken ct)
    {
        var (actions, adoptions) = (e.Affected.Select(i => i.ActionPointId).OfType<Guid>().ToList(), e.Affected.Select(i => i.AdoptionId).OfType<Guid>().ToList());
        var found = (await db.ActionPoints.AsNoTracking().Include(a => a.Owners).Where(a => actions.Contains(a.Id)).OrderBy(a => a.Id).Take(Most).AsSplitQuery().ToListAsync(ct))
            .ToDictionary(a => a.Id, a => new Item(a.Summary, Urls.Action(a.Ref), a.State == ActionState.Closed, a));
        var taken = await db.Adoptions.AsNoTracking().Where(a => adoptions.Contains(a.Id)).OrderBy(a => a.Id).Take(Most)
            .Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new { Adoption = a, r.Summary }).ToListAsync(ct);
        foreach (var one in taken) { found[one.Adoption.Id] = new Item(one.Summary, Urls.Recommendation(one.Adoption.Ref, area.Code), one.Adoption.Facts.ClosedOn is not null || one.Adoption.Facts.SupersededOn is not null, one.Adoption); }
        return found;
    }

    private static AffectedRow Row(AffectedItem i, Item item, Actor by) => new(
        i.Id, i.Ref, item.Summary, item.Href, item.IsClosed, i.AddedOn, i.TakenOffOn, i.ReviewedOn, i.ReviewedByName, i.ReviewedFor, i.Outcome, i.Note, i.IsToReview && by.May(Act.ReviewPolicyEvent, item.Owned));
}
