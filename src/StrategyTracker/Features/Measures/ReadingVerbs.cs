using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Measures;

/// <summary>Enters a measure's figures for one period, or corrects them with a reason: the row that was stays. What they show at once becomes a finding.</summary>
public sealed class EnterReading(EditMeasure edit) : IUseCase
{
    /// <returns>The finding raised, or null.</returns>
    public async Task<Guid?> RunAsync(Guid measureId, Guid? seenVersion, ReadingFacts facts, Entering how, Actor by, CancellationToken ct = default)
    {
        Finding? found = null;
        await edit.RunAsync(measureId, seenVersion, Act.EnterReadings, how, by, async (measure, stamp, db) =>
        {
            await RequirePlaceAsync(db, measure, facts, ct);
            found = await db.FindAsync(measure, measure.Enter(facts, stamp), stamp, ct);
        }, ct);
        return found?.Id;
    }

    private static async Task RequirePlaceAsync(TrackerDbContext db, Measure measure, ReadingFacts facts, CancellationToken ct)
    {
        if (facts.TeamId is { } team && !await db.Teams.AnyAsync(t => t.Id == team, ct)) { throw new NotFound("team"); }
        if (facts.DistrictId is { } district && !await db.Districts.AnyAsync(d => d.Id == district && db.Strategies.Any(s => s.Id == measure.StrategyId && s.AreaId == d.AreaId), ct)) { throw new NotFound("district"); }
    }
}

/// <summary>Says that a second person has looked at the figures.</summary>
public sealed class ConfirmReading(EditMeasure edit) : IUseCase
{
    public Task RunAsync(Guid measureId, Guid? seenVersion, Guid readingId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(measureId, seenVersion, Act.ConfirmReadings, how, by, (measure, stamp, _) => { measure.Confirm(readingId, stamp); return Task.CompletedTask; }, ct);
}

internal static class RaisingFindings
{
    /// <summary>Raises what a new reading shows, unless the same is found already: for this reading, or open for this measure.</summary>
    public static async Task<Finding?> FindAsync(this TrackerDbContext db, Measure measure, Reading reading, Stamp stamp, CancellationToken ct)
    {
        var limit = new SmallNumbers(await db.Areas.Where(a => db.Strategies.Any(s => s.Id == measure.StrategyId && s.AreaId == a.Id)).Select(a => (int?)a.SmallNumberLimit).FirstOrDefaultAsync(ct) ?? Area.DefaultSmallNumberLimit);
        if (FoundOnEntry.In(measure, reading, limit) is not { } found) { return null; }
        if (await db.Findings.AnyAsync(f => f.MeasureId == measure.Id && f.Kind == found.Kind && (f.ClosedOn == null || f.ReadingId == reading.Id), ct)) { return null; }
        var finding = Finding.Raise(measure.StrategyId, found.Kind, found.Summary, measure.Id, reading.Id, null, measure.OwnerPostId, stamp with { Why = null });
        db.Add(finding);
        return finding;
    }
}
