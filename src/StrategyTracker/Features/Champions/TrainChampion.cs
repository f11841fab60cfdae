using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>Records when the training that a champion post needs was done.</summary>
public sealed class TrainChampion(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, DateOnly on, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.KeepChampionPost, how, by, (champion, stamp) => champion.Train(on, stamp), ct);
}
