using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>Ends a champion post: the post itself stays, without the remit.</summary>
public sealed class EndChampionPost(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.ManageChampions, how, by, (champion, stamp) => champion.End(stamp), ct);
}
