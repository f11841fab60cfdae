using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>The steps of <see cref="EditItem"/>, on an area's own record of a recommendation with all its parts.</summary>
public sealed class EditAdoption(EditItem edit) : IUseCase
{
    /// <exception cref="RuleViolation">The person may not, the rule forbids it, or somebody else was first (<see cref="StaleEdit"/>).</exception>
    public Task RunAsync(
        Guid adoptionId, Guid? seenVersion, Act permission, Entering how, Actor by, Func<Adoption, Stamp, TrackerDbContext, Task> act, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAdoptionAsync(adoptionId, seenVersion, ct), permission, how, by, act, ct);

    /// <inheritdoc cref="RunAsync(Guid, Guid?, Act, Entering, Actor, Func{Adoption, Stamp, TrackerDbContext, Task}, CancellationToken)"/>
    public Task RunAsync(Guid adoptionId, Guid? seenVersion, Act permission, Entering how, Actor by, Action<Adoption, Stamp> act, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadAdoptionAsync(adoptionId, seenVersion, ct), permission, how, by, act, ct);
}
