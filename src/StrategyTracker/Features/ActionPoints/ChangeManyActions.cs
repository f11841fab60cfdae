using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>What to do to each of the chosen actions; at least one of the first three.</summary>
/// <param name="Beside">The part that the post gets beside the present owners; in their place when null.</param>
public sealed record ManyChange(Guid? PostId, Guid? OfficerId, DateOnly? TargetDate, string? Why, OwnerPart? Beside = null);

/// <summary>What became of one of them: no problem means it was done.</summary>
public sealed record ManyOutcome(string Ref, string? Problem);

/// <summary>
/// Assigns, shares or dates many actions in one go. Each is its own act with its own history, saved or refused by itself, and what was
/// refused comes back with the reason.
/// </summary>
public sealed class ChangeManyActions(IDbContextFactory<TrackerDbContext> dbs, EditAction edit) : IUseCase
{
    public const int Most = 200;

    public async Task<IReadOnlyList<ManyOutcome>> RunAsync(IReadOnlyList<(Guid Id, Guid Version)> chosen, ManyChange change, Actor by, CancellationToken ct = default)
    {
        if (chosen.Count == 0) { throw new RuleViolation("Choose at least one action."); }
        if (chosen.Count > Most) { throw new RuleViolation($"{chosen.Count} actions are chosen; {Most} at once is the most."); }
        if (change is { PostId: null, OfficerId: null, TargetDate: null }) { throw new RuleViolation("Choose a post, an accountable officer or a date to give them."); }
        if (string.IsNullOrWhiteSpace(change.Why)) { throw new RuleViolation("Say why: the reason is kept with each action."); }

        var refs = await RefsAsync(chosen, ct);
        List<ManyOutcome> outcomes = [];
        foreach (var (id, version) in chosen.DistinctBy(c => c.Id))
        {
            var name = refs.GetValueOrDefault(id, "an action that is gone");
            try
            {
                await ChangeAsync(id, version, change, by, ct);
                outcomes.Add(new ManyOutcome(name, null));
            }
            catch (RuleViolation refusal)
            {
                outcomes.Add(new ManyOutcome(name, refusal.Message));
            }
        }
        return outcomes;
    }

    /// <summary>All that was asked for of one action, or nothing.</summary>
    private Task ChangeAsync(Guid id, Guid seenVersion, ManyChange change, Actor by, CancellationToken ct)
    {
        var (assigns, permission) = (change.PostId is not null || change.OfficerId is not null, change.TargetDate is null ? Act.AssignOwner : Act.MoveTargetDate);
        return edit.RunAsync(id, seenVersion, permission, Entering.Because(change.Why), by, async (action, stamp, db) =>
        {
            if (assigns)
            {
                by.Require(Act.AssignOwner, action);
                await AssignAction.AssignAsync(db, action, change.PostId, change.Beside, change.OfficerId, stamp, ct);
            }
            if (change.TargetDate is { } date) { action.MoveTargetDate(date, stamp); }
        }, ct);
    }

    private async Task<Dictionary<Guid, string>> RefsAsync(IReadOnlyList<(Guid Id, Guid Version)> chosen, CancellationToken ct)
    {
        var ids = chosen.Select(c => c.Id).ToList();
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.ActionPoints.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Ref, ct);
    }
}
