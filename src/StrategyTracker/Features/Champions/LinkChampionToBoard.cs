using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>Names the board that a champion can reach, or none (P-7).</summary>
public sealed class LinkChampionToBoard(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, Guid? boardId, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.ManageChampions, how, by, async (champion, stamp, db) =>
        {
            var board = boardId is null ? null : await db.Forums.FirstOrDefaultAsync(f => f.Id == boardId, ct) ?? throw new NotFound("board");
            champion.LinkTo(board, await db.Forums.Where(f => f.Id == champion.BoardId).Select(f => f.Name).FirstOrDefaultAsync(ct), stamp);
        }, ct);
}
