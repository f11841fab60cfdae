using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Rules;

/// <summary>Every rule of the catalogue with the area's own numbers.</summary>
public sealed class ReminderRulesQuery(IDbContextFactory<TrackerDbContext> dbs, EnsureReminderRules ensure) : IUseCase
{
    private const int HistoryShown = 50;

    public async Task<IReadOnlyList<RuleRow>> GetAsync(Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageReminderRules);
        await ensure.RunAsync(ct);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rules = await db.ReminderRules.AsNoTracking().ToListAsync(ct);          // as many as the catalogue has
        var order = RuleCatalogue.All.Select((rule, i) => (rule.Key, i)).ToDictionary(r => r.Key, r => r.i);
        return [.. rules.OrderBy(r => order.GetValueOrDefault(r.Key, int.MaxValue)).ThenBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => new RuleRow(r.Id, r.Version, r.Key, r.Name, r.IsOn, r.IsLocal, r.Numbers, r.HistoryCount > 1, RuleCatalogue.Find(r.Key)))];
    }

    public async Task<IReadOnlyList<HistoryRow>> HistoryAsync(Guid ruleId, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ManageReminderRules);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.History.AsNoTracking().Where(h => h.SubjectId == ruleId).OrderByDescending(h => h.Number).Take(HistoryShown)
            .Select(h => new HistoryRow(h.HappenedOn, h.EnteredAt, h.ByName, h.OnBehalfOf, h.What, h.From, h.To, h.Why, null, null, false)).ToListAsync(ct);
    }
}

/// <param name="IsChanged">The area has changed something of it.</param>
/// <param name="Catalogued">What it speaks of and to whom; null for one that the catalogue has no longer.</param>
public sealed record RuleRow(Guid Id, Guid Version, string Key, string Name, bool IsOn, bool IsLocal, RuleNumbers Numbers, bool IsChanged, CataloguedRule? Catalogued);

/// <summary>Changes a rule's numbers, or turns it off or on; each change is kept, with its reason.</summary>
public sealed class ChangeReminderRule(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid ruleId, Guid? seenVersion, RuleNumbers numbers, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadReminderRuleAsync(ruleId, seenVersion, ct), Act.ManageReminderRules, Entering.Because(why), by, (rule, stamp) => rule.Change(numbers, stamp), ct);

    public Task TurnAsync(Guid ruleId, Guid? seenVersion, bool on, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadReminderRuleAsync(ruleId, seenVersion, ct), Act.ManageReminderRules, Entering.Because(why), by, (rule, stamp) =>
        {
            if (on) { rule.TurnOn(stamp); } else { rule.TurnOff(stamp.Because(stamp.Why, "turning a rule off")); }
        }, ct);
}
