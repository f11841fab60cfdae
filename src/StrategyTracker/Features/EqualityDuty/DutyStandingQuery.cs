using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>
/// How an area stands by its equality duty on a day: what the duty page, the duty report, the board report and `figures` all show.
/// Reads dates only, no texts; whoever asks has been let in already.
/// </summary>
public sealed class DutyStandingQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    /// <summary>The most rows read of each kind; far above what one area makes in decades.</summary>
    public const int Most = 2_000;

    /// <param name="day">Today or any day before.</param>
    public async Task<DutyStanding> GetAsync(Guid areaId, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return DutyStanding.On(day, new DutyFacts
        {
            Regime = await RegimeAsync(db, areaId, day, ct),
            Cycles = await db.DutyCycles.AsNoTracking().Where(c => c.AreaId == areaId).OrderByDescending(c => c.Number).Take(Most)
                .Select(c => new CycleDays(c.Id, c.RegimeId, c.Number, c.From, c.ApprovedOn, c.ReviewedOn)).ToListAsync(ct),
            Goals = await db.Goals.AsNoTracking().Where(g => g.AreaId == areaId).OrderByDescending(g => g.ChosenOn).Take(Most)
                .Select(g => new GoalDays(g.Id, g.CycleId, g.Number, g.ChosenOn, g.ApprovedOn, g.DroppedOn)).ToListAsync(ct),
            Consultations = await db.Consultations.AsNoTracking().Where(c => c.AreaId == areaId).OrderByDescending(c => c.From).Take(Most)
                .Select(c => new ConsultationDays(c.CycleId, c.AskedEmployees, c.AskedStakeholders, c.From, c.ClosedOn)).ToListAsync(ct),
            Papers = await db.Statements.AsNoTracking().Where(s => s.AreaId == areaId).OrderByDescending(s => s.Id).Take(Most)
                .Select(s => new PaperDays(s.Id, s.CycleId, s.Kind, s.Title, s.Versions.OrderBy(v => v.Number).Select(v => new VersionDays(v.Number, v.WrittenOn, v.ApprovedOn, v.PublishedOn)).ToList())).ToListAsync(ct),
            Assessments = await db.ImpactAssessments.AsNoTracking().Where(a => a.AreaId == areaId).OrderByDescending(a => a.LoggedOn).Take(Most)
                .Select(a => new AssessmentDays(a.Id, a.Policy, a.LoggedOn, a.AssessedOn, a.Effect, a.MitigationDue, a.MitigatedOn)).ToListAsync(ct),
        });
    }

    /// <summary>How the area of a strategy stands.</summary>
    /// <returns>Null when the strategy belongs to no area.</returns>
    public async Task<DutyStanding?> OfStrategyAsync(Guid strategyId, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var area = await db.Strategies.AsNoTracking().Where(s => s.Id == strategyId).Select(s => s.AreaId).FirstOrDefaultAsync(ct);
        return area is { } id ? await GetAsync(id, day, ct) : null;
    }

    private static async Task<RegimeFacts?> RegimeAsync(TrackerDbContext db, Guid areaId, DateOnly day, CancellationToken ct)
    {
        var applies = await db.Set<AreaRegime>().AsNoTracking().Where(r => r.AreaId == areaId && r.From <= day && (r.To == null || r.To >= day)).OrderByDescending(r => r.From).FirstOrDefaultAsync(ct);
        if (applies is null) { return null; }
        var regime = await db.DutyRegimes.AsNoTracking().Include(r => r.Requirements).FirstAsync(r => r.Id == applies.RegimeId, ct);
        return new RegimeFacts(regime.Id, regime.Code, regime.Name, regime.LegalBasis, regime.GoalWord, applies.From, applies.PlanDue, regime.ReviewYears, regime.ReportMonths,
            [.. regime.Requirements.OrderBy(r => r.Order).Select(r => new RequirementWords(r.Kind, r.Words, r.Recurrence))]);
    }
}
