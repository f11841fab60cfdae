using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.PolicyEvents;

namespace StrategyTracker.Store.Soundness;

/// <summary>What must always be true of the list of what a change of law or policy touches.</summary>
internal static class PolicySoundness
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(TrackerDbContext db, CancellationToken ct)
    {
        List<string> faults = [];
        await foreach (var change in db.PolicyEvents.AsNoTracking().Include(e => e.Affected).AsAsyncEnumerable().WithCancellation(ct))
        {
            faults.AddRange(change.Affected.SelectMany(Of).Select(f => $"{change.Title}: {f}"));
        }
        return faults;
    }

    private static IEnumerable<string> Of(AffectedItem item)
    {
        if (item.ActionPointId is null == item.AdoptionId is null) { yield return $"{item.Ref} on its list is neither one action nor one recommendation."; }
        if (new[] { item.ReviewedOn is null, item.Outcome is null, item.ReviewedByName is null }.Distinct().Count() > 1) { yield return $"the review of {item.Ref} lacks its day, its outcome or who said it."; }
    }
}
