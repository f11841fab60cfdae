using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>
/// Gives an action to a post, to an accountable officer, or to both in one act (W-02). The post takes the place of the present
/// owner, or gets a part beside them. The reason is kept.
/// </summary>
public sealed class AssignAction(EditAction edit) : IUseCase
{
    public Task RunAsync(Guid actionId, Guid? seenVersion, Guid? postId, Guid? officerId, Entering how, Actor by, OwnerPart? beside = null, CancellationToken ct = default) =>
        edit.RunAsync(actionId, seenVersion, Act.AssignOwner, how, by, (action, stamp, db) => AssignAsync(db, action, postId, beside, officerId, stamp, ct), ct);

    internal static async Task AssignAsync(TrackerDbContext db, ActionPoint action, Guid? postId, OwnerPart? beside, Guid? officerId, Stamp stamp, CancellationToken ct)
    {
        if (postId is null && officerId is null) { throw new RuleViolation("Choose a post, an accountable officer, or both."); }
        if (postId is { } post)
        {
            if (beside is { } part) { action.ShareWith(await db.PostAsync(post, ct), part, stamp); }
            else { action.AssignTo(await db.PostAsync(post, ct), stamp, await db.PostNamesAsync(action.Owners.Select(o => o.PostId), ct)); }
        }
        if (officerId is { } officer)
        {
            action.ChooseOfficer(await db.PersonAsync(officer, ct), await db.NameOfPersonAsync(action.OfficerId, ct), stamp);
        }
    }
}
