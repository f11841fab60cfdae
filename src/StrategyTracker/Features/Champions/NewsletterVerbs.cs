using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.Champions;

/// <summary>Promises a newsletter once every so many months, or changes how often (N-18).</summary>
public sealed class PromiseNewsletter(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, int months, DateOnly? from, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.KeepChampionPost, Entering.Now, by, (champion, stamp) => champion.PromiseNewsletter(months, from, stamp), ct);
}

/// <summary>No newsletter is promised any more.</summary>
public sealed class WithdrawNewsletter(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.KeepChampionPost, Entering.Because(why), by, (champion, stamp) => champion.WithdrawNewsletter(stamp), ct);
}

/// <summary>An issue went out: the next is due one interval later.</summary>
public sealed class RecordNewsletter(EditChampion edit) : IUseCase
{
    public Task RunAsync(Guid championId, Guid? seenVersion, DateOnly sentOn, string? title, string? address, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(championId, seenVersion, Act.KeepChampionPost, Entering.Now, by, (champion, stamp) => champion.RecordNewsletter(sentOn, title, address, stamp), ct);
}
