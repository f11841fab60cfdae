using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Recommendations;

/// <summary>Says who answers for it today: a body, the board that drives it and the post that does the driving (P-2, P-21).</summary>
public sealed class EntrustRecommendation(EditAdoption edit) : IUseCase
{
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Guid? bodyId, Guid? boardId, Guid? postId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(adoptionId, seenVersion, Act.AdoptRecommendation, how, by, async (adoption, stamp, db) =>
        {
            var (body, board, post) = (await db.BodyAsync(bodyId, ct), await db.ForumAsync(boardId, ct), postId is { } chosen ? await db.PostAsync(chosen, ct) : null);
            if (board is not null && board.AreaId != adoption.AreaId) { throw new RuleViolation($"{board.Name} is a board of another area."); }
            adoption.Entrust(body, board, post, await db.NamesBeforeAsync(adoption.Facts, ct), stamp);
        }, ct);
}
