using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>Rules about what belongs to an action: partners, turns of recurring work, decisions, dates. Whoever answers for the action hears.</summary>
internal static class WorkFinders
{
    public static async Task<IReadOnlyList<Found>> PartnerReplyLateAsync(Seek seek)
    {
        var (db, today) = (seek.Db, seek.Today);
        var late = seek.Among(db.PartnerDependencies, d => d.Id).AsNoTracking().Where(d => d.State == PartnerState.Waiting && d.ReplyDue <= today);
        var rows = await late.Join(db.Partners, d => d.PartnerId, p => p.Id, (d, p) => new { d.Id, d.ActionPointId, d.ReplyDue, p.Name }).OrderBy(d => d.ReplyDue).ThenBy(d => d.Id).Take(Seek.Most).ToListAsync(seek.Ct);
        var actions = rows.Count == 0 ? [] : await seek.ActionsByIdAsync(late.Select(d => d.ActionPointId));
        return [.. rows.Where(d => actions.ContainsKey(d.ActionPointId)).Select(d => actions[d.ActionPointId].Found(d.ReplyDue!.Value, $"{d.Name}: the reply was due {Text.Day(d.ReplyDue)}", "Chase", Urls.Act(actions[d.ActionPointId].Ref, "try")) with
        {
            SubjectId = d.Id, Subject = ReminderSubject.Dependency,
        })];
    }

    public static async Task<IReadOnlyList<Found>> OccurrenceDueAsync(Seek seek)
    {
        var (today, last) = (seek.Today, seek.Horizon);
        return [.. (await OccurrencesAsync(seek, seek.Db.Occurrences.Where(o => o.DueOn >= today && o.DueOn <= last))).Select(o => Of(o, o.DueOn, $"Due {Text.Day(o.DueOn)}"))];
    }

    /// <summary>The latest turn missed of each action and team; earlier ones stay missed and are told of no more.</summary>
    public static async Task<IReadOnlyList<Found>> OccurrenceMissedAsync(Seek seek)
    {
        var today = seek.Today;
        var missed = seek.Db.Occurrences.Where(o => o.DueOn < today);
        var replies = await PartnerReplies.OnAsync(seek.Db, seek.Among(missed, o => o.Id).Where(o => o.DoneOn == null).Select(o => o.ActionPointId), today, seek.Ct);
        return [.. (await OccurrencesAsync(seek, missed)).GroupBy(o => (o.Action.Id, o.TeamId)).Select(g => g.MaxBy(o => o.DueOn)!)
            .Select(o => Of(o, Ladder.OwedSince(o.DueOn, o.Action.LastWord(replies), seek.Numbers), $"Was due {Text.Day(o.DueOn)}, and nobody has recorded it"))];
    }

    public static async Task<IReadOnlyList<Found>> DecisionToRevisitAsync(Seek seek)
    {
        var (db, today) = (seek.Db, seek.Today);
        var due = seek.Among(db.Decisions, d => d.Id).AsNoTracking().Where(d => d.Outcome == DecisionOutcome.Defer && d.RevisitOn <= today
            && !db.Decisions.Any(l => l.ActionPointId == d.ActionPointId && (l.DecidedOn > d.DecidedOn || (l.DecidedOn == d.DecidedOn && l.EnteredAt > d.EnteredAt))));
        var rows = await due.OrderBy(d => d.RevisitOn).ThenBy(d => d.Id).Take(Seek.Most).Select(d => new { d.Id, d.ActionPointId, d.RevisitOn, d.DecidedOn }).ToListAsync(seek.Ct);
        var actions = rows.Count == 0 ? [] : await seek.ActionsByIdAsync(due.Select(d => d.ActionPointId));
        return [.. rows.Where(d => actions.ContainsKey(d.ActionPointId)).Select(d => actions[d.ActionPointId].Found(d.RevisitOn!.Value, $"Put off on {Text.Day(d.DecidedOn)}, to be taken up again on {Text.Day(d.RevisitOn)}", "Decide", Urls.Act(actions[d.ActionPointId].Ref, "decide")) with
        {
            SubjectId = d.Id, Subject = ReminderSubject.Decision,
        })];
    }

    /// <summary>A target date of an action or of a recommendation, or a measure's target, was moved by somebody. The first one is no change.</summary>
    public static async Task<IReadOnlyList<Found>> TargetChangedAsync(Seek seek) =>
        [.. await DatesMovedAsync(seek), .. await AdoptionFinders.DatesMovedAsync(seek), .. await MeasureFinders.TargetsMovedAsync(seek)];

    private static async Task<IReadOnlyList<Found>> DatesMovedAsync(Seek seek)
    {
        var (db, today, since) = (seek.Db, seek.Today, seek.EventsSince);
        var moved = seek.Among(db.TargetDateMoves, m => m.ActionPointId).AsNoTracking().Where(m => m.State == TargetDateState.Agreed && m.SetOn >= since && m.SetOn <= today);
        var rows = await moved.Join(db.ActionPoints, m => m.ActionPointId, a => a.Id, (m, a) => new { m.ActionPointId, m.Date, m.SetOn, m.EnteredAt, m.ById, m.ByName, m.Why, a.FirstAgreedDate, a.TargetDate })
            .Where(m => m.Date != m.FirstAgreedDate && m.Date == m.TargetDate).OrderByDescending(m => m.SetOn).ThenByDescending(m => m.EnteredAt).Take(Seek.Most).ToListAsync(seek.Ct);
        var latest = rows.DistinctBy(m => m.ActionPointId).ToList();
        var actions = rows.Count == 0 ? [] : await seek.ActionsByIdAsync(moved.Select(m => m.ActionPointId));
        return [.. latest.Where(m => actions.ContainsKey(m.ActionPointId)).Select(m => actions[m.ActionPointId].Found(m.SetOn, $"{m.ByName} moved its date to {Text.Day(m.Date)}: {m.Why}", "Read it", Urls.Action(actions[m.ActionPointId].Ref),
            actions[m.ActionPointId].Concerned with { DoneById = m.ById, IsOnlyToKnow = true }))];
    }

    private sealed record Turn(Guid Id, DateOnly DueOn, Guid? TeamId, LightAction Action);

    private static async Task<IReadOnlyList<Turn>> OccurrencesAsync(Seek seek, IQueryable<Occurrence> which)
    {
        var open = seek.Among(which, o => o.Id).AsNoTracking().Where(o => o.DoneOn == null);
        var rows = await open.OrderBy(o => o.DueOn).ThenBy(o => o.Id).Take(Seek.Most).Select(o => new { o.Id, o.ActionPointId, o.DueOn, o.TeamId }).ToListAsync(seek.Ct);
        var actions = rows.Count == 0 ? [] : await seek.ActionsByIdAsync(open.Select(o => o.ActionPointId));
        return [.. rows.Where(o => actions.TryGetValue(o.ActionPointId, out var action) && !action.Facts.IsWaitingOnPartner).Select(o => new Turn(o.Id, o.DueOn, o.TeamId, actions[o.ActionPointId]))];
    }

    private static Found Of(Turn turn, DateOnly dueOn, string why) =>
        turn.Action.Found(dueOn, why, "Record it", Urls.Action(turn.Action.Ref), turn.TeamId is { } team ? new Concerned { TeamIds = [team], PostIds = [] } : null) with { SubjectId = turn.Id, Subject = ReminderSubject.Occurrence };
}
