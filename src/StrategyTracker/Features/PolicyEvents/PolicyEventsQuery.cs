using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.PolicyEvents;

public enum PolicyEventShow { Open, Reviewed, All }

public sealed record PolicyEventRow(Guid Id, string Title, DateOnly TakesEffectOn, string? Source, string? SourceAddress, PolicyEventCounts Counts)
{
    public PolicyEventState State => Counts.State;
}

public sealed record PolicyEventList(IReadOnlyList<PolicyEventRow> Rows, PolicyEventFigures Figures);

/// <summary>Changes of law and policy in an area, the newest first, with how many of the items they touch are reviewed (N-15).</summary>
public sealed class PolicyEventsQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 1_000;

    public async Task<PolicyEventList> ListAsync(Guid areaId, PolicyEventShow show, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        List<PolicyEventRow> all =
        [
            .. (await db.PolicyEvents.AsNoTracking().Where(e => e.AreaId == areaId).OrderByDescending(e => e.TakesEffectOn).ThenBy(e => e.Title).Take(Most).Select(e => new
            {
                e.Id, e.Title, e.TakesEffectOn, e.Source, e.SourceAddress,
                Listed = e.Affected.Count(i => i.TakenOffOn == null),
                ToReview = e.Affected.Count(i => i.TakenOffOn == null && i.ReviewedOn == null),
                ToChange = e.Affected.Count(i => i.TakenOffOn == null && i.Outcome == ReviewOutcome.ToChange),
                NoLongerPossible = e.Affected.Count(i => i.TakenOffOn == null && i.Outcome == ReviewOutcome.NoLongerPossible),
            }).ToListAsync(ct)).Select(e => new PolicyEventRow(e.Id, e.Title, e.TakesEffectOn, e.Source, e.SourceAddress, new(e.Listed, e.ToReview, e.ToChange, e.NoLongerPossible))),
        ];
        return new PolicyEventList([.. all.Where(e => IsShown(e.State, show))], PolicyEventFigures.Of([.. all.Select(e => e.Counts)]));
    }

    private static bool IsShown(PolicyEventState state, PolicyEventShow show) => show switch
    {
        PolicyEventShow.Open => state != PolicyEventState.Reviewed,
        PolicyEventShow.Reviewed => state == PolicyEventState.Reviewed,
        _ => true,
    };
}

public static class PolicyEventBadges
{
    public static Badge Badge(this PolicyEventState state) => new(state.Words(), state switch
    {
        PolicyEventState.Open => Tone.Warning,
        PolicyEventState.Reviewed => Tone.Good,
        _ => Tone.Neutral,
    });

    public static Badge Badge(this ReviewOutcome outcome) => new(outcome.Words(), outcome switch
    {
        ReviewOutcome.NoChange => Tone.Good,
        ReviewOutcome.ToChange => Tone.Warning,
        _ => Tone.Bad,
    });

    public static string Words(this PolicyEventShow show) => show switch
    {
        PolicyEventShow.Open => "To be reviewed",
        PolicyEventShow.Reviewed => "Reviewed",
        _ => "All",
    };
}
