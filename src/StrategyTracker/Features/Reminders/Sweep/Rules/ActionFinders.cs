using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>An action as a reminder needs it.</summary>
/// <param name="Owners">The posts that own it today.</param>
internal sealed record LightAction(Guid Id, string Ref, string Summary, string Code, ActionKind Kind, StandingFacts Facts, DateOnly OwnedSince, IReadOnlyList<Guid> Owners)
{
    /// <summary>The owner's last report, or a partner's reply that came after it.</summary>
    public DateOnly? LastWord(IReadOnlyDictionary<Guid, DateOnly> replies) => Ladder.LastWord(Facts.LastReportOn, replies.TryGetValue(Id, out var replied) ? replied : null);

    public Concerned Concerned => new() { OfficerId = Facts.OfficerId, PostIds = Owners, IsJoint = Facts.IsJoint };

    public Found Found(DateOnly dueOn, string why, string act, string href, Concerned? concerned = null) =>
        new(Id, ReminderSubject.Action, dueOn, Ref, Summary, why, act, href, concerned ?? Concerned);
}

/// <summary>Rules about the state of an action, by the questions of <see cref="ActionPoint"/> and <see cref="Conditions"/>.</summary>
internal static class ActionFinders
{
    public static async Task<IReadOnlyList<Found>> ComingDueAsync(Seek seek)
    {
        var soon = ActionPoint.DueSoonOn(seek.Today, new LocalIntervals(seek.Numbers.DaysBefore.DefaultIfEmpty(0).Max(), 0));
        return [.. (await seek.ActionsAsync(Dated(seek).Where(soon))).Select(a => a.Found(a.Facts.DueOn(a.Kind)!.Value, $"Due {Text.Day(a.Facts.DueOn(a.Kind))}", "Report", Urls.UpdateAction(a.Ref)))];
    }

    public static async Task<IReadOnlyList<Found>> OverdueAsync(Seek seek)
    {
        var overdue = Dated(seek).Where(ActionPoint.OverdueOn(seek.Today));
        var replies = await PartnerReplies.OnAsync(seek.Db, overdue.Select(a => a.Id), seek.Today, seek.Ct);
        return [.. (await seek.ActionsAsync(overdue)).Select(a => a.Found(
            Ladder.OwedSince(a.Facts.DueOn(a.Kind)!.Value, a.LastWord(replies), seek.Numbers), $"Overdue since {Text.Day(a.Facts.DueOn(a.Kind))}{(a.Facts.LastReportOn is { } last ? $"; last report {Text.Day(last)}" : "")}", "Report", Urls.UpdateAction(a.Ref)))];
    }

    /// <summary>Silent, and not asked for a word by another rule already: overdue, due soon, or to be assured.</summary>
    public static async Task<IReadOnlyList<Found>> SilentAsync(Seek seek)
    {
        var today = seek.Today;
        var silent = seek.Intervals.Where(seek.Among(seek.Db.ActionPoints, a => a.Id), local => ActionPoint.SilentOn(today, local))
            .Where(a => (a.IsWaitingOnPartner || a.DueOrder >= today) && (a.AssuranceDue == null || a.AssuranceDue > today));
        return [.. (await seek.ActionsAsync(silent)).Where(a => !a.Facts.IsDueSoonOn(a.Kind, today, seek.Intervals.Of(a.Code))).Select(a => a.Found(
            a.Facts.HeardOn(a.Kind).AddDays(seek.Intervals.Of(a.Code).SilentAfterDays), a.Facts.LastReportOn is { } last ? $"Nothing heard since the report of {Text.Day(last)}" : "Never reported on", "Report", Urls.UpdateAction(a.Ref)))];
    }

    public static async Task<IReadOnlyList<Found>> UnownedAsync(Seek seek) =>
        [.. (await seek.ActionsAsync(Open(seek).Where(ActionPoint.Unowned()))).Select(a => a.Found(
            a.Kind.PublishedOn, $"The wording names {a.Kind.OwnerKind.Words()} as owner, and nobody answers for it yet", "Give it to somebody", Urls.Act(a.Ref, "give"), new Concerned { Roles = [Role.AreaLead] }))];

    public static async Task<IReadOnlyList<Found>> NoLeadAsync(Seek seek) =>
        [.. (await seek.ActionsAsync(Open(seek).Where(ActionPoint.JointWithoutLead()))).Select(a => a.Found(
            a.OwnedSince, "Several posts own it, and none is marked as lead", "Choose the lead", Urls.Act(a.Ref, "lead"), a.Concerned with { OfficerId = null }))];

    public static async Task<IReadOnlyList<Found>> DeadlineWithoutOfficerAsync(Seek seek) =>
        [.. (await seek.ActionsAsync(Dated(seek).Where(ActionPoint.OverdueOn(seek.Today)).Where(ActionPoint.Unowned()).Where(a => a.DeadlineKind == DeadlineKind.Fixed))).Select(a => a.Found(
            a.Facts.DueOn(a.Kind)!.Value, $"The deadline of {Text.Day(a.Facts.DueOn(a.Kind))} has passed, and nobody answers for it", "Give it to somebody", Urls.Act(a.Ref, "give"), new Concerned { Roles = [Role.AreaLead, Role.BoardMember] }))];

    public static async Task<IReadOnlyList<Found>> NotAssuredAsync(Seek seek) =>
        [.. (await seek.ActionsAsync(Open(seek).Where(ActionPoint.AssuranceDueOn(seek.Today.AddDays(1))))).Select(a => a.Found(
            a.Facts.AssuranceDue!.Value, $"Assurance due {Text.Day(a.Facts.AssuranceDue)}", "Say whether it holds", Urls.Act(a.Ref, "assure"),
            a.Kind.OwnerKind == OwnerKind.Body && a.Facts.OfficerId is null ? a.Concerned with { Roles = [Role.BoardMember] } : a.Concerned))];

    public static async Task<IReadOnlyList<Found>> NoFirstDateAsync(Seek seek) =>
        [.. (await seek.ActionsAsync(Open(seek).Where(ActionPoint.NeedingFirstDate()))).Select(a => a.Found(
            a.Kind.PublishedOn, "Recurring work cannot schedule itself until it has a first date", "Set the first date", Urls.Act(a.Ref, "schedule")))];

    private static IQueryable<ActionPoint> Open(Seek seek) => seek.Among(seek.Db.ActionPoints, a => a.Id).Where(ActionPoint.StillOpen()).Where(a => !a.IsHeading);

    /// <summary>What is due by a date of its own; each turn of recurring work has rules of its own.</summary>
    private static IQueryable<ActionPoint> Dated(Seek seek) => seek.Among(seek.Db.ActionPoints, a => a.Id).Where(a => !a.IsHeading && a.DeadlineKind != DeadlineKind.Recurring);
}

internal static class LightActions
{
    /// <summary>These actions with the posts that own them, in one question.</summary>
    public static async Task<IReadOnlyList<LightAction>> ActionsAsync(this Seek seek, IQueryable<ActionPoint> which)
    {
        var db = seek.Db;
        return await which.AsNoTracking().OrderBy(a => a.Id).Take(Seek.Most).Select(a => new LightAction(
            a.Id, a.Ref, a.Summary, db.Strategies.Where(s => s.Id == a.StrategyId).Select(s => s.Code).First(),
            new ActionKind(a.Level, a.Control, a.DeadlineKind, a.OwnerKind, a.IsHeading, a.SourceDeadline, a.PublishedOn),
            new StandingFacts
            {
                State = a.State, OfficerId = a.OfficerId, IsJoint = a.IsJoint, HasLead = a.HasLead, TargetDate = a.TargetDate, NextDue = a.NextDue, LastReportOn = a.LastReportOn,
                IsWaitingOnPartner = a.IsWaitingOnPartner, AssuredOn = a.AssuredOn, AssuranceDue = a.AssuranceDue,
            },
            db.ActionOwners.Where(o => o.ActionPointId == a.Id && o.To == null).Max(o => (DateOnly?)o.From) ?? a.PublishedOn,
            db.ActionOwners.Where(o => o.ActionPointId == a.Id && o.To == null && (o.Part == OwnerPart.Accountable || o.Part == OwnerPart.CoOwner)).OrderBy(o => o.Part).Select(o => o.PostId).ToList()))
            .ToListAsync(seek.Ct);
    }

    /// <summary>The same of actions that another thing belongs to, by id.</summary>
    public static async Task<Dictionary<Guid, LightAction>> ActionsByIdAsync(this Seek seek, IQueryable<Guid> ids) =>
        (await seek.ActionsAsync(seek.Db.ActionPoints.Where(ActionPoint.StillOpen()).Where(a => ids.Contains(a.Id)))).ToDictionary(a => a.Id);
}
