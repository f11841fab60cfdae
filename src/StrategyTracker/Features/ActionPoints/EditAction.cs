using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>
/// The five steps that every act on an action takes: open the store, load what the page showed, ask for permission, act,
/// save. A verb adds what is its own. Either all of it is saved, with its history, or nothing.
/// </summary>
public sealed class EditAction(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <param name="seenVersion">The version the page showed; null for commands, which have shown nothing.</param>
    /// <exception cref="RuleViolation">The person may not, the rule forbids it, or somebody else was first (<see cref="StaleEdit"/>).</exception>
    public async Task RunAsync(
        Guid actionId, Guid? seenVersion, Act permission, Entering how, Actor by, Func<ActionPoint, Stamp, TrackerDbContext, Task> act, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var action = await db.LoadActionAsync(actionId, seenVersion, ct);
        by.Require(permission, action);
        await act(action, StampOf(how, by, action), db);
        await db.SaveChangesAsync(ct);
    }

    /// <inheritdoc cref="RunAsync(Guid, Guid?, Act, Entering, Actor, Func{ActionPoint, Stamp, TrackerDbContext, Task}, CancellationToken)"/>
    public Task RunAsync(Guid actionId, Guid? seenVersion, Act permission, Entering how, Actor by, Action<ActionPoint, Stamp> act, CancellationToken ct = default) =>
        RunAsync(actionId, seenVersion, permission, how, by, (action, stamp, _) => { act(action, stamp); return Task.CompletedTask; }, ct);

    private Stamp StampOf(Entering how, Actor by, ActionPoint action)
    {
        var today = clock.Today;
        var happened = how.HappenedOn ?? today;
        if (happened > today) { throw new RuleViolation($"{Text.Day(happened)} is still to come; enter what has happened, on the day it did."); }
        if (!string.IsNullOrWhiteSpace(how.OnBehalfOf)) { by.Require(Act.EnterOnBehalf, action); }
        return new Stamp(by, clock.UtcNow, happened, Text.Optional(how.OnBehalfOf, "The name it is entered for", 200), Text.Optional(how.Why, "The reason", Stamp.LongestReason));
    }
}
