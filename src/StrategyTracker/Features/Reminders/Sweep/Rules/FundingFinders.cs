using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Funding;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>Funding that ends, or begins without anything in writing: for directors and the service's body, and for the owners of the actions that rely on it.</summary>
internal static class FundingFinders
{
    public static async Task<IReadOnlyList<Found>> EndingAsync(Seek seek)
    {
        var (db, today, last) = (seek.Db, seek.Today, seek.Horizon);
        var near = db.FundingAssurances.AsNoTracking().Include(f => f.Actions)
            .Where(f => f.ClosedOn == null && ((f.ConfirmedOn == null && f.From > today && f.From <= last) || ((f.ConfirmedOn != null || f.From <= today) && f.To >= today && f.To <= last)));
        if (seek.Only is { } only)
        {
            var ids = only.ToList();
            near = near.Where(f => ids.Contains(f.Id) || f.Actions.Any(a => ids.Contains(a.Id)));
        }
        var found = await near.OrderBy(f => f.To).ThenBy(f => f.Id).Take(Seek.Most).ToListAsync(seek.Ct);
        var relying = found.SelectMany(f => f.Actions).Select(a => a.ActionPointId).Distinct().ToList();
        var actions = relying.Count == 0 ? [] : (await seek.ActionsAsync(db.ActionPoints.Where(a => relying.Contains(a.Id)))).ToDictionary(a => a.Id);
        return
        [
            .. found.Where(f => seek.Asks(f.Id)).Select(f => Of(f, f.Id, null, f.Service, Why(f, today), "Look at it", Urls.FundingOf(f.Id), today, new Concerned { Roles = [Role.Director], BodyIds = [f.BodyId] })),
            .. found.SelectMany(f => f.Actions.Where(a => seek.Asks(a.Id) && actions.ContainsKey(a.ActionPointId)).Select(a => (Funding: f, Link: a, Action: actions[a.ActionPointId])))
                .Select(r => Of(r.Funding, r.Link.Id, r.Action.Ref, r.Action.Summary, $"It relies on {r.Funding.Service}. {Why(r.Funding, today)}", "Look at it", Urls.Action(r.Action.Ref), today, r.Action.Concerned)),
        ];
    }

    private static Found Of(FundingAssurance funding, Guid subject, string? reference, string what, string why, string act, string href, DateOnly today, Concerned concerned) =>
        new(subject, ReminderSubject.Funding, funding.TurningPointOn(today)!.Value, reference, what, why, act, href, concerned);

    private static string Why(FundingAssurance f, DateOnly today) => f.ConfirmedOn is null && f.From > today
        ? $"It begins on {Text.Day(f.From)}, and nothing is confirmed in writing"
        : $"Its funding ends on {Text.Day(f.To)}{(f.ConfirmedOn is null ? ", and was never confirmed in writing" : "")}";
}
