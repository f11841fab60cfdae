using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Funding;

public enum FundingShow { Open, Unconfirmed, Ending, Ended, All }

public sealed record FundingRow(Guid Id, string Service, string Body, string? Funder, FundingInstrument Instrument, DateOnly From, DateOnly? To, DateOnly? ConfirmedOn, int? NoticeDays, DateOnly? DecisionDue, FundingState State, int Actions);

public sealed record FundingList(IReadOnlyList<FundingRow> Rows, FundingFigures Figures);

public sealed record RelyingAction(Guid Id, string Ref, string Summary);

public sealed record FundingView(
    Guid Id, Guid Version, string Service, NamedChoice Body, FundingFacts Facts, DateOnly? ConfirmedOn, DateOnly? ClosedOn, FundingState State, NamedChoice? DecisionPost,
    IReadOnlyList<RelyingAction> Actions, bool MayKeep, IReadOnlyList<HistoryRow> History, DateOnly Today);

/// <summary>What services can count on: those at risk first. Directors and the area lead read it all, who holds a post of the service's body what is that body's (R-10, N-11).</summary>
public sealed class FundingQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 1_000;

    public async Task<FundingList> ListAsync(Guid areaId, FundingShow show, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadFunding);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var all = await db.FundingAssurances.AsNoTracking().Include(f => f.Actions).Where(f => f.AreaId == areaId).OrderBy(f => f.To).ThenBy(f => f.Service).Take(Most).AsSplitQuery().ToListAsync(ct);
        var bodies = await db.BodyNamesAsync(all.Select(f => (Guid?)f.BodyId), ct);
        var today = clock.Today;
        var rows = all.Select(f => new FundingRow(f.Id, f.Service, bodies.GetValueOrDefault(f.BodyId, ""), f.Funder, f.Instrument, f.From, f.To, f.ConfirmedOn, f.NoticeDays, f.DecisionDue, f.StateOn(today), f.Actions.Count))
            .Where(r => IsShown(r.State, show)).OrderBy(r => r.State is FundingState.Secure or FundingState.Closed).ThenBy(r => r.To ?? DateOnly.MaxValue);
        return new FundingList([.. rows], FundingFigures.Of(all, today));
    }

    /// <exception cref="NotFound">There is no such entry, or it is not the reader's to see.</exception>
    public async Task<FundingView> GetAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var funding = await db.FundingAssurances.AsNoTracking().Include(f => f.Actions).FirstOrDefaultAsync(f => f.Id == id, ct);
        if (funding is null || !by.May(Act.ReadFunding, funding)) { throw new NotFound("entry about funding"); }
        var relying = funding.Actions.Select(a => a.ActionPointId).ToList();
        var body = await db.BodyNamesAsync([(Guid?)funding.BodyId], ct);
        var post = await db.Posts.AsNoTracking().Where(p => p.Id == funding.DecisionPostId).Select(p => new NamedChoice(p.Id, p.Name)).FirstOrDefaultAsync(ct);
        return new FundingView(
            funding.Id, funding.Version, funding.Service, new NamedChoice(funding.BodyId, body.GetValueOrDefault(funding.BodyId, "")),
            new FundingFacts { Service = funding.Service, Funder = funding.Funder, Instrument = funding.Instrument, From = funding.From, To = funding.To, NoticeDays = funding.NoticeDays, DecisionPostId = funding.DecisionPostId, DecisionDue = funding.DecisionDue },
            funding.ConfirmedOn, funding.ClosedOn, funding.StateOn(clock.Today), post,
            await db.ActionPoints.AsNoTracking().Where(a => relying.Contains(a.Id)).OrderBy(a => a.Ref).Take(200).Select(a => new RelyingAction(a.Id, a.Ref, a.Summary)).ToListAsync(ct),
            by.May(Act.KeepFunding), await db.HistoryOfAsync(funding.Id, ct), clock.Today);
    }

    private static bool IsShown(FundingState state, FundingShow show) => show switch
    {
        FundingShow.Open => state != FundingState.Closed,
        FundingShow.Unconfirmed => state == FundingState.Unconfirmed,
        FundingShow.Ending => state == FundingState.Ending,
        FundingShow.Ended => state == FundingState.Ended,
        _ => true,
    };
}

public static class FundingBadges
{
    public static Badge Badge(this FundingState state) => new(state.Words(), state switch
    {
        FundingState.Secure => Tone.Good,
        FundingState.Ending => Tone.Warning,
        FundingState.Unconfirmed or FundingState.Ended => Tone.Bad,
        _ => Tone.Neutral,
    });

    public static string Words(this FundingShow show) => show switch
    {
        FundingShow.Open => "Followed",
        FundingShow.Unconfirmed => "Not confirmed",
        FundingShow.Ending => "Ends within a year",
        FundingShow.Ended => "Has ended",
        _ => "All",
    };
}
