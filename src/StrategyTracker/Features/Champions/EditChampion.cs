using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Champions;

/// <summary>The steps of <see cref="EditItem"/>, on a champion post with what it covers.</summary>
public sealed class EditChampion(EditItem edit) : IUseCase
{
    /// <exception cref="RuleViolation">The person may not, the rule forbids it, or somebody else was first (<see cref="StaleEdit"/>).</exception>
    public Task RunAsync(Guid championId, Guid? seenVersion, Act permission, Entering how, Actor by, Func<ChampionPost, Stamp, TrackerDbContext, Task> act, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadChampionAsync(championId, seenVersion, ct), permission, how, by, (champion, stamp, db) =>
        {
            if (champion.EndedOn is { } ended) { throw new RuleViolation($"{champion.PostName} ended as a champion post on {Text.Day(ended)}; it can no longer be changed."); }
            return act(champion, stamp, db);
        }, ct);

    /// <inheritdoc cref="RunAsync(Guid, Guid?, Act, Entering, Actor, Func{ChampionPost, Stamp, TrackerDbContext, Task}, CancellationToken)"/>
    public Task RunAsync(Guid championId, Guid? seenVersion, Act permission, Entering how, Actor by, Action<ChampionPost, Stamp> act, CancellationToken ct = default) =>
        RunAsync(championId, seenVersion, permission, how, by, (champion, stamp, _) => { act(champion, stamp); return Task.CompletedTask; }, ct);
}
