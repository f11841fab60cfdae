using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>Writes the remit of a champion post down, or links to it (P-7).</summary>
public sealed class GiveRemit(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, string? words, string? address, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.KeepChampionPost, how, by, (champion, stamp) => champion.GiveRemit(words, address, stamp), ct);
}
