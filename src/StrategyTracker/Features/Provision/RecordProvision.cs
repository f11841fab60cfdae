using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Provision;

/// <summary>Records a delivery, a round, a return, a target change or a look; with a number to correct, the right one beside the wrong one.</summary>
public sealed class RecordProvision(EditItem edit, LocalClock clock) : IUseCase
{
    /// <param name="why">The reason of a correction, or of a target change.</param>
    public Task RunAsync(Guid itemId, Guid? seenVersion, ProvisionEntryFacts facts, string? why, Actor by, CancellationToken ct = default)
    {
        // It happened when its period ended; a day to come is for the item to judge, since a target may change from a day to come.
        var ended = facts.To ?? facts.From;
        var how = new Entering(ended <= clock.Today && ended >= facts.From ? ended : null, Why: why);
        return edit.RunAsync(db => db.LoadProvisionAsync(itemId, seenVersion, ct), Act.RecordProvision, how, by, async (item, stamp, db) =>
        {
            if (facts.TeamId is { } team)
            {
                if (!await db.Teams.AnyAsync(t => t.Id == team, ct)) { throw new NotFound("team"); }
                by.RequireForTeam(item, team, Act.RecordProvision);
            }
            item.Enter(facts, stamp);
        }, ct);
    }
}

/// <summary>Raises a finding from an adverse pattern in what was returned (W-19), on the way to a remedy.</summary>
public sealed class RaisePattern(EditItem edit) : IUseCase
{
    /// <returns>The finding.</returns>
    public Task<Guid> RunAsync(Guid itemId, string? summary, Actor by, CancellationToken ct = default) =>
        edit.AddOwnAsync(Act.JudgeFindings, Entering.Now, by, async (stamp, db) =>
        {
            var item = await db.ProvisionItems.AsNoTracking().Include(i => i.Actions).FirstOrDefaultAsync(i => i.Id == itemId, ct) ?? throw new NotFound("entry");
            return Finding.Raise(await StrategyAsync(db, item, ct), FindingKind.Pattern, summary ?? "", item.MeasureId, null, item.Id, item.OwnerPostId, stamp);
        }, ct);

    /// <summary>The strategy whose measure it feeds, else whose action it carries out, else the area's newest.</summary>
    private static async Task<Guid> StrategyAsync(TrackerDbContext db, ProvisionItem item, CancellationToken ct)
    {
        var actions = item.Actions.Select(a => a.ActionPointId).ToList();
        return await db.Measures.Where(m => m.Id == item.MeasureId).Select(m => (Guid?)m.StrategyId).FirstOrDefaultAsync(ct)
            ?? await db.ActionPoints.Where(a => actions.Contains(a.Id)).OrderBy(a => a.Ref).Select(a => (Guid?)a.StrategyId).FirstOrDefaultAsync(ct)
            ?? await db.Strategies.Where(s => s.AreaId == item.AreaId).OrderByDescending(s => s.PublishedOn).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(ct)
            ?? throw new RuleViolation("There is no strategy in this area yet that a finding could belong to.");
    }
}
