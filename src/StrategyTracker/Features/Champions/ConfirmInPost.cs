using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>The holder confirms being in post and having read what comes with it (W-6).</summary>
public sealed class ConfirmInPost(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.KeepChampionPost, how, by, (champion, stamp) => champion.ConfirmInPost(stamp), ct);
}
