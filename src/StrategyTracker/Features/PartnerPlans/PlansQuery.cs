using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.PartnerPlans;

public sealed record PlanRow(
    Guid Id, Guid Version, Guid AreaId, string Title, NamedChoice Body, int FromYear, int ToYear, Mention Mention, bool HasOwnMeasure, bool HasSplitData, string? NamedLead, bool HasImpactAssessment,
    DateOnly? ScoredOn, DateOnly? NextEdition, bool IsGap, bool IsToBeScored, string? Asks)
{
    public Badge Badge => new(Mention.Words(), Mention switch { Mention.Explicit => Tone.Good, Mention.WithinAnotherTheme => Tone.Warning, Mention.NotScored => Tone.Neutral, _ => Tone.Bad });
}

public sealed record PlanView(PlanRow Row, IReadOnlyList<HistoryRow> History);

/// <summary>Women in partners' plans: how each plan speaks of them, and when its next edition comes.</summary>
public sealed class PlansQuery(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 300;

    public async Task<IReadOnlyList<PlanRow>> GetAsync(Guid areaId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await RowsAsync(db, db.PartnerPlans.AsNoTracking().Where(p => p.AreaId == areaId).OrderBy(p => p.NextEdition == null).ThenBy(p => p.NextEdition).ThenBy(p => p.Title).Take(Most), ct);
    }

    /// <exception cref="NotFound">There is no such plan.</exception>
    public async Task<PlanView> FindAsync(Guid id, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await RowsAsync(db, db.PartnerPlans.AsNoTracking().Where(p => p.Id == id), ct) is [var row] ? new PlanView(row, await db.HistoryOfAsync(id, ct)) : throw new NotFound("partner plan");
    }

    private async Task<IReadOnlyList<PlanRow>> RowsAsync(TrackerDbContext db, IQueryable<PartnerPlan> asked, CancellationToken ct)
    {
        var plans = await asked.ToListAsync(ct);
        var bodies = await db.BodyNamesAsync(plans.Select(p => (Guid?)p.BodyId), ct);
        return [.. plans.Select(p => new PlanRow(p.Id, p.Version, p.AreaId, p.Title, new NamedChoice(p.BodyId, bodies.GetValueOrDefault(p.BodyId, "")), p.FromYear, p.ToYear, p.Mention, p.HasOwnMeasure, p.HasSplitData,
            p.NamedLead, p.HasImpactAssessment, p.ScoredOn, p.NextEdition, p.IsGap, p.IsToBeScoredOn(clock.Today), p.Asks))];
    }
}
