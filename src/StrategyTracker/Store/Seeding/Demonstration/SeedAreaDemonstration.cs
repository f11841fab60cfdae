using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Store.Seeding.Recommendations;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>
/// The area of the demonstration: four districts, a forum with its issues, a group of women that is heard, champions with a vacancy, recommendations in every
/// state, the duty half-way round its cycle, measures with a gap, the smaller registers. Illustration throughout, posts and bodies only, made by the same acts that people perform. Done once.
/// </summary>
public sealed class SeedAreaDemonstration(IDbContextFactory<TrackerDbContext> dbs, SeedRecommendations seed) : IUseCase
{
    /// <exception cref="RuleViolation">The demonstration's strategy and people are not there yet.</exception>
    public async Task<SeededRecommendations> RunAsync(string folder, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var strategy = await db.Strategies.Where(s => s.MovedByDays != 0 && s.AreaId != null).OrderBy(s => s.Code).FirstOrDefaultAsync(ct)
            ?? throw new RuleViolation("The demonstration's strategy must be loaded before its area.");
        var seeded = await seed.RunAsync(folder, new Stamp(Actor.System, Moments.On(strategy.PublishedOn), strategy.PublishedOn), ct);
        if (await db.Forums.AnyAsync(ct)) { return seeded; }

        var area = await db.Areas.Include(a => a.Districts).Include(a => a.Regimes).AsSplitQuery().FirstAsync(a => a.Id == strategy.AreaId, ct);
        var people = await db.People.Include(p => p.Roles).Where(p => p.IsDemonstration).ToListAsync(ct);
        var stage = new AreaStage(area, strategy, people, await db.Teams.Where(t => t.IsActive).OrderBy(t => t.Name).ToListAsync(ct),
            await db.Posts.Include(p => p.Holdings).Include(p => p.Variants).AsSplitQuery().ToDictionaryAsync(p => p.Name, ct));
        stage.Set();
        var adoptions = await db.WholeAdoptions().Where(a => a.AreaId == area.Id).ToDictionaryAsync(a => a.Ref, ct);
        var actions = await db.ActionPoints.Where(a => a.StrategyId == strategy.Id).ToDictionaryAsync(a => a.Ref, a => a.Id, ct);
        new AdoptionWeeks(stage, adoptions, actions).Happen();
        new ChampionWeeks(stage).Happen();
        new ForumWeeks(stage, adoptions, await db.Recommendations.Where(r => r.Kind == EntryKind.GoodPractice).OrderBy(r => r.Order).FirstOrDefaultAsync(ct)).Happen();
        new VoiceWeeks(stage).Happen();
        var measures = await db.Measures.Where(m => m.StrategyId == strategy.Id).Include(m => m.Actions).Include(m => m.Readings).Include(m => m.Confirmations).Include(m => m.Targets).AsSplitQuery().ToDictionaryAsync(m => m.Ref, ct);
        new MeasureWeeks(stage, measures, actions, strategy.Id).Happen();
        new ProvisionWeeks(stage, measures, actions).Happen();
        new FundingWeeks(stage, actions).Happen();
        new PolicyWeeks(stage, await db.ActionPoints.Where(a => a.StrategyId == strategy.Id).ToDictionaryAsync(a => a.Ref, ct), adoptions).Happen();
        if (area.RegimeOn(strategy.PublishedOn)?.RegimeId is { } regime)
        {
            new EqualityWeeks(stage, await db.DutyRegimes.FirstAsync(r => r.Id == regime, ct), measures, actions, await db.Aims.Where(a => a.StrategyId == strategy.Id).OrderBy(a => a.Ref).Select(a => a.Id).ToListAsync(ct)).Happen();
        }
        db.AddRange(stage.Made);
        await db.SaveChangesAsync(ct);
        return seeded with { Added = seeded.Added + stage.Made.Count };
    }
}
