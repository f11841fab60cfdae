using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>What boards owe the forum, what teams owe a briefing, and partners' plans.</summary>
internal static class ForumFinders
{
    public static async Task<IReadOnlyList<Found>> IssueAnswerOwedAsync(Seek seek)
    {
        var (db, today) = (seek.Db, seek.Today);
        var owed = await WithBoard(seek).Where(i => i.ReplyDue <= today).OrderBy(i => i.ReplyDue).ThenBy(i => i.Id).Take(Seek.Most)
            .Join(db.Areas, i => i.AreaId, a => a.Id, (i, a) => new { i.Id, i.Number, i.Summary, i.ReplyDue, a.Code })
            .Join(db.ForumIssues, o => o.Id, i => i.Id, (o, i) => new { o, Board = db.Forums.Where(f => f.Id == i.BoardId).Select(f => new { f.Name, f.ChairPostId }).FirstOrDefault() }).ToListAsync(seek.Ct);
        return [.. owed.Select(i => new Found(i.o.Id, ReminderSubject.Issue, i.o.ReplyDue!.Value, $"Issue {i.o.Number}", i.o.Summary, $"{i.Board?.Name ?? "The board"}: the reply {(i.o.ReplyDue < today ? "was" : "is")} due {Text.Day(i.o.ReplyDue)}", "Answer",
            Urls.Issue(i.o.Number, i.o.Code), BoardOf(i.Board?.ChairPostId)))];
    }

    public static async Task<IReadOnlyList<Found>> IssueBeforeMeetingAsync(Seek seek)
    {
        var (db, today, last) = (seek.Db, seek.Today, seek.Horizon);
        var open = await WithBoard(seek).OrderBy(i => i.Id).Take(Seek.Most)
            .Join(db.Areas, i => i.AreaId, a => a.Id, (i, a) => new { i.Id, i.Number, i.Summary, i.BoardId, a.Code, Meets = db.Meetings.Where(m => m.ForumId == i.BoardId && m.HeldOn == null && m.On >= today).Min(m => (DateOnly?)m.On) })
            .Where(i => i.Meets <= last).Select(i => new { Issue = i, Board = db.Forums.Where(f => f.Id == i.BoardId).Select(f => new { f.Name, f.ChairPostId }).FirstOrDefault() }).ToListAsync(seek.Ct);
        return [.. open.Select(i => new Found(i.Issue.Id, ReminderSubject.Issue, i.Issue.Meets!.Value, $"Issue {i.Issue.Number}", i.Issue.Summary, $"{i.Board?.Name} meets on {Text.Day(i.Issue.Meets)}, and the forum waits for its answer", "Answer",
            Urls.Issue(i.Issue.Number, i.Issue.Code), BoardOf(i.Board?.ChairPostId)))];
    }

    public static async Task<IReadOnlyList<Found>> BriefingWaitingAsync(Seek seek)
    {
        var (db, before) = (seek.Db, seek.Horizon);
        var waiting = await seek.Among(db.CascadeItems, c => c.Id).AsNoTracking().Where(c => c.SentOn <= before && db.CascadeDeliveries.Any(d => d.CascadeItemId == c.Id && d.AcknowledgedOn == null))
            .OrderBy(c => c.SentOn).ThenBy(c => c.Id).Take(Seek.Most)
            .Select(c => new { c.Id, c.Title, c.SentOn, c.Due, Teams = db.CascadeDeliveries.Where(d => d.CascadeItemId == c.Id && d.AcknowledgedOn == null).Select(d => d.TeamId).ToList() }).ToListAsync(seek.Ct);
        return [.. waiting.Select(c => new Found(c.Id, ReminderSubject.Briefing, c.SentOn, null, c.Title, $"Sent {Text.Day(c.SentOn)}, to be acknowledged by {Text.Day(c.Due)}", "Brief the team", Urls.Briefing(c.Id), new Concerned { TeamIds = c.Teams }))];
    }

    public static async Task<IReadOnlyList<Found>> PlanEditionAsync(Seek seek)
    {
        var (today, last) = (seek.Today, seek.Horizon);
        var coming = await seek.Among(seek.Db.PartnerPlans, p => p.Id).AsNoTracking().Where(p => p.NextEdition >= today && p.NextEdition <= last).OrderBy(p => p.NextEdition).ThenBy(p => p.Id).Take(Seek.Most).ToListAsync(seek.Ct);
        return [.. coming.Where(p => p.IsToBeScoredOn(today)).Select(p => new Found(p.Id, ReminderSubject.Plan, p.NextEdition!.Value, null, p.Title, $"The next edition is expected {Text.Day(p.NextEdition)}; look again at how it speaks of women, and ask for what is missing", "Look at it",
            Urls.Plan(p.Id), new Concerned { Roles = [Role.ForumChair], BodyIds = [p.BodyId] }))];
    }

    private static IQueryable<ForumIssue> WithBoard(Seek seek) => seek.Among(seek.Db.ForumIssues, i => i.Id).AsNoTracking().Where(i => i.State == IssueState.WithBoard || i.State == IssueState.Disputed);

    private static Concerned BoardOf(Guid? chair) => new() { Roles = [Role.AreaLead], AlsoPostIds = chair is { } post ? [post] : [] };
}
