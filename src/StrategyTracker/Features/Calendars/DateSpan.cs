using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Calendars;

/// <summary>From when to when a calendar shows dates: what is long past is no longer news, what is far off may still move.</summary>
internal sealed record DateSpan(DateOnly From, DateOnly To)
{
    public static DateSpan Around(DateOnly today) => new(today.AddDays(-366), today.AddYears(3));
}

/// <summary>The dates of actions as days in a calendar. Neither names of people nor notes are in them: they leave the house.</summary>
internal static class ActionDates
{
    private const int Most = 1_000;

    /// <param name="which">The actions whose dates are wanted.</param>
    /// <param name="isTheirs">Which turns of recurring work are wanted, where not all are.</param>
    public static async Task<List<CalendarDay>> ReadAsync(TrackerDbContext db, IQueryable<ActionPoint> which, Expression<Func<Occurrence, bool>> isTheirs, DateSpan span, CancellationToken ct)
    {
        var open = which.AsNoTracking().Where(ActionPoint.StillOpen()).Where(a => !a.IsHeading);
        List<CalendarDay> days = [];

        var due = await open.Where(a => (a.TargetDate ?? a.SourceDeadline) >= span.From && (a.TargetDate ?? a.SourceDeadline) <= span.To)
            .OrderBy(a => a.DueOrder).ThenBy(a => a.Ref).Take(Most).Select(a => new { a.Id, a.Ref, a.Summary, On = (a.TargetDate ?? a.SourceDeadline)!.Value, IsTarget = a.TargetDate != null, a.HistoryCount }).ToListAsync(ct);
        days.AddRange(due.Select(a => new CalendarDay(Uid(a.Id, "due"), a.On, $"{a.Ref} due: {a.Summary}", a.IsTarget ? "The target date." : "The strategy's own deadline.", Urls.Action(a.Ref), a.HistoryCount)));

        var assurance = await open.Where(a => a.AssuranceDue >= span.From && a.AssuranceDue <= span.To)
            .OrderBy(a => a.AssuranceDue).ThenBy(a => a.Ref).Take(Most).Select(a => new { a.Id, a.Ref, a.Summary, On = a.AssuranceDue!.Value, a.HistoryCount }).ToListAsync(ct);
        days.AddRange(assurance.Select(a => new CalendarDay(Uid(a.Id, "assurance"), a.On, $"{a.Ref} to assure: {a.Summary}", "Ongoing work: say whether it still holds.", Urls.Action(a.Ref), a.HistoryCount)));

        var replies = await open.Where(a => a.PartnerReplyDue >= span.From && a.PartnerReplyDue <= span.To)
            .OrderBy(a => a.PartnerReplyDue).ThenBy(a => a.Ref).Take(Most).Select(a => new { a.Id, a.Ref, a.Summary, On = a.PartnerReplyDue!.Value, a.HistoryCount }).ToListAsync(ct);
        days.AddRange(replies.Select(a => new CalendarDay(Uid(a.Id, "reply"), a.On, $"{a.Ref}: a partner's reply is due", "Waiting on a partner.", Urls.Action(a.Ref), a.HistoryCount)));

        var turns = await db.Occurrences.AsNoTracking().Where(o => o.DoneOn == null && o.DueOn >= span.From && o.DueOn <= span.To).Where(isTheirs)
            .Join(open, o => o.ActionPointId, a => a.Id, (o, a) => new { o.Id, o.DueOn, o.OpensOn, a.Ref, a.Summary, a.HistoryCount, Team = db.Teams.Where(t => t.Id == o.TeamId).Select(t => t.Name).FirstOrDefault() })
            .OrderBy(o => o.DueOn).ThenBy(o => o.Ref).Take(Most).ToListAsync(ct);
        days.AddRange(turns.Select(o => new CalendarDay(Uid(o.Id, "occurrence"), o.DueOn, $"{o.Ref}{(o.Team is null ? "" : $" ({o.Team})")} due: {o.Summary}",
            o.OpensOn is { } opens && opens < o.DueOn ? $"Recurring work, for {Text.Day(opens)} to {Text.Day(o.DueOn)}." : "Recurring work.", Urls.Action(o.Ref), o.HistoryCount)));

        var revisits = await db.Decisions.AsNoTracking()
            .Where(d => d.RevisitOn >= span.From && d.RevisitOn <= span.To && !db.Decisions.Any(later => later.ActionPointId == d.ActionPointId && (later.DecidedOn > d.DecidedOn || (later.DecidedOn == d.DecidedOn && later.EnteredAt > d.EnteredAt))))
            .Join(open, d => d.ActionPointId, a => a.Id, (d, a) => new { d.Id, On = d.RevisitOn!.Value, a.Ref, a.Summary, a.HistoryCount })
            .OrderBy(d => d.On).ThenBy(d => d.Ref).Take(Most).ToListAsync(ct);
        days.AddRange(revisits.Select(d => new CalendarDay(Uid(d.Id, "revisit"), d.On, $"{d.Ref}: decide again", "A decision that was put off comes up again.", Urls.Action(d.Ref), d.HistoryCount)));
        return days;
    }

    public static string Uid(Guid id, string what) => $"{id:D}-{what}@strategytracker";
}

/// <summary>A strategy's dates, whoever holds them.</summary>
internal static class StrategyDates
{
    public static async Task<IReadOnlyList<CalendarDay>> ReadAsync(TrackerDbContext db, Guid strategyId, DateOnly today, CancellationToken ct) =>
        [.. (await ActionDates.ReadAsync(db, db.ActionPoints.Where(a => a.StrategyId == strategyId), o => true, DateSpan.Around(today), ct)).OrderBy(d => d.On).ThenBy(d => d.Uid, StringComparer.Ordinal)];
}
