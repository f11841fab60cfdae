using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.PolicyEvents;

/// <summary>
/// Whoever answers for an item says what the change means for it (N-15). Each item is reviewed once, so that what others say of the
/// same change meanwhile is no conflict, and no version of the page is asked for.
/// </summary>
public sealed class ReviewAffected(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid id, Guid itemId, ReviewOutcome outcome, string? note, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadPolicyEventAsync(id, null, ct), Act.ReadProgress, how, by, async (entered, stamp, db) =>
        {
            var item = entered.Affected.FirstOrDefault(i => i.Id == itemId) ?? throw new NotFound("affected item");
            by.Require(Act.ReviewPolicyEvent, item.ActionPointId is { } action
                ? await db.ActionPoints.AsNoTracking().Include(a => a.Owners).FirstAsync(a => a.Id == action, ct)
                : await db.Adoptions.AsNoTracking().FirstAsync(a => a.Id == item.AdoptionId, ct));
            entered.Review(itemId, outcome, note, stamp);
        }, ct);
}
