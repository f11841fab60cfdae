using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>Leaves a note for the next holder, who confirms anew (W-6).</summary>
public sealed class HandOverChampion(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, string? note, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.KeepChampionPost, how, by, (champion, stamp) => champion.HandOver(note, stamp), ct);
}
