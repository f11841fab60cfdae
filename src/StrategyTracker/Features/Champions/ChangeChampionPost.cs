using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>Changes what is said of a champion post: its kind, purpose, time, training and term.</summary>
public sealed class ChangeChampionPost(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, ChampionFacts facts, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.ManageChampions, how, by, (champion, stamp) => champion.Change(facts, stamp), ct);
}
