using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Editing;

/// <summary>
/// The five steps that every act on an item takes: open the store, load what the page showed, ask for permission, act, save.
/// A verb adds what is its own. Either all of it is saved, with its history, or nothing.
/// </summary>
public sealed class EditItem(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    /// <param name="load">Loads the item with the parts the act needs; see <see cref="LoadForEdit"/>.</param>
    /// <exception cref="RuleViolation">The person may not, the rule forbids it, or somebody else was first (<see cref="StaleEdit"/>).</exception>
    public async Task RunAsync<T>(
        Func<TrackerDbContext, Task<T>> load, Act permission, Entering how, Actor by, Func<T, Stamp, TrackerDbContext, Task> act, CancellationToken ct = default) where T : Tracked
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var item = await load(db);
        by.Require(permission, item as IOwned);
        await act(item, StampOf(how, by, item as IOwned), db);
        await db.SaveChangesAsync(ct);
    }

    /// <inheritdoc cref="RunAsync{T}(Func{TrackerDbContext, Task{T}}, Act, Entering, Actor, Func{T, Stamp, TrackerDbContext, Task}, CancellationToken)"/>
    public Task RunAsync<T>(Func<TrackerDbContext, Task<T>> load, Act permission, Entering how, Actor by, Action<T, Stamp> act, CancellationToken ct = default) where T : Tracked =>
        RunAsync(load, permission, how, by, (item, stamp, _) => { act(item, stamp); return Task.CompletedTask; }, ct);

    /// <summary>Makes a new item and saves it with its history.</summary>
    public async Task<Guid> AddAsync<T>(Act permission, Entering how, Actor by, Func<Stamp, TrackerDbContext, Task<T>> make, CancellationToken ct = default) where T : Tracked
    {
        by.Require(permission);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var item = await make(StampOf(how, by, null), db);
        db.Add(item);
        await db.SaveChangesAsync(ct);
        return item.Id;
    }

    /// <summary>The same of what its own owner may make too: permission hangs on what is made.</summary>
    public async Task<Guid> AddOwnAsync<T>(Act permission, Entering how, Actor by, Func<Stamp, TrackerDbContext, Task<T>> make, CancellationToken ct = default) where T : Tracked, IOwned
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var item = await make(StampOf(how, by, null), db);
        by.Require(permission, item);
        db.Add(item);
        await db.SaveChangesAsync(ct);
        return item.Id;
    }

    private Stamp StampOf(Entering how, Actor by, IOwned? item)
    {
        var today = clock.Today;
        var happened = how.HappenedOn ?? today;
        if (happened > today) { throw new RuleViolation($"{Text.Day(happened)} is still to come; enter what has happened, on the day it did."); }
        if (!string.IsNullOrWhiteSpace(how.OnBehalfOf)) { by.Require(Act.EnterOnBehalf, item); }
        return new Stamp(by, clock.UtcNow, happened, Text.Optional(how.OnBehalfOf, "The name it is entered for", 200), Text.Optional(how.Why, "The reason", Stamp.LongestReason));
    }
}
