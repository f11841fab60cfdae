using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>What somebody enters of a recommendation that is not in the register yet.</summary>
public sealed record NewRecommendation(Guid SourceId, string Ref, string Summary, EntryFacts Facts)
{
    public Guid? ParentId { get; init; }
    /// <summary>The earlier entry that it says again (P-23).</summary>
    public Guid? RepeatsId { get; init; }
    public IReadOnlyList<Guid> SectionIds { get; init; } = [];
}

/// <summary>Adds one entry to the register, under a reference that no other has.</summary>
public sealed class RegisterRecommendation(EditItem edit) : IUseCase
{
    public async Task<Guid> RunAsync(NewRecommendation entered, Actor by, CancellationToken ct = default)
    {
        try
        {
            return await edit.AddAsync(Act.EditRegister, Entering.Now, by, (stamp, db) => MakeAsync(db, entered, stamp, ct), ct);
        }
        catch (DbUpdateException fault) when (StoreFaults.IsDuplicate(fault))
        {
            throw Twice(entered.Ref);
        }
    }

    private static async Task<Recommendation> MakeAsync(TrackerDbContext db, NewRecommendation entered, Stamp stamp, CancellationToken ct)
    {
        if (!await db.SourceDocuments.AnyAsync(s => s.Id == entered.SourceId, ct)) { throw new RuleViolation("Choose the document it stands in."); }
        var last = await db.Recommendations.Where(r => r.SourceId == entered.SourceId).MaxAsync(r => (int?)r.Order, ct) ?? 0;
        var entry = Recommendation.Add(entered.SourceId, entered.Ref, entered.Summary, entered.Facts with { Order = last + 1 }, stamp);
        if (await db.Recommendations.AnyAsync(r => r.Ref == entry.Ref, ct)) { throw Twice(entry.Ref); }
        if (entered.ParentId is { } above)
        {
            var parent = await db.RecommendationAsync(above, ct);
            entry.PlaceUnder(parent, await db.ChainAboveAsync(parent, ct), stamp);
        }
        if (entered.RepeatsId is { } earlier) { entry.Repeat(await db.RecommendationAsync(earlier, ct), stamp); }
        foreach (var section in entered.SectionIds) { entry.BearOn(section); }
        return entry;
    }

    private static RuleViolation Twice(string reference) => new($"There is an entry {reference.Trim()} in the register already; every reference is used once.");
}
