using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>The steps of <see cref="EditItem"/>, on an action with all its parts.</summary>
public sealed class EditAction(EditItem edit) : IUseCase
{
    /// <param name="seenVersion">The version the page showed; null for commands, which have shown nothing.</param>
    /// <exception cref="RuleViolation">The person may not, the rule forbids it, or somebody else was first (<see cref="StaleEdit"/>).</exception>
    public Task RunAsync(
        Guid actionId, Guid? seenVersion, Act permission, Entering how, Actor by, Func<ActionPoint, Stamp, TrackerDbContext, Task> act, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadActionAsync(actionId, seenVersion, ct), permission, how, by, act, ct);

    /// <inheritdoc cref="RunAsync(Guid, Guid?, Act, Entering, Actor, Func{ActionPoint, Stamp, TrackerDbContext, Task}, CancellationToken)"/>
    public Task RunAsync(Guid actionId, Guid? seenVersion, Act permission, Entering how, Actor by, Action<ActionPoint, Stamp> act, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadActionAsync(actionId, seenVersion, ct), permission, how, by, act, ct);
}
