using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Champions;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Calendars;

/// <summary>A person's own dates, by what they hold and may do on the day of reading, and nobody else's.</summary>
internal static class OwnDates
{
    private const int Most = 500;

    public static async Task<IReadOnlyList<CalendarDay>> ReadAsync(TrackerDbContext db, Actor by, DateOnly today, CancellationToken ct)
    {
        var span = DateSpan.Around(today);
        List<CalendarDay> days = [];
        if (by.May(Act.ReadProgress))
        {
            days.AddRange(await HeldAsync(db, by, span, ct));
            days.AddRange(await AdoptionsAsync(db, by, span, ct));
            if (by.May(Act.AnswerIssue)) { days.AddRange(await IssuesAsync(db, span, ct)); }
            if (by.May(Act.DecideVoice)) { days.AddRange(await VoicesAsync(db, span, ct)); }
            if (by.May(Act.KeepFunding)) { days.AddRange(await FundingAsync(db, span, ct)); }
            if (by.May(Act.ManageDuty)) { days.AddRange(await DutyAsync(db, span, ct)); }
            days.AddRange(await MeetingsAsync(db, by, span, ct));
            days.AddRange(await NewslettersAsync(db, by, span, ct));
        }
        days.AddRange(await BriefingsAsync(db, by, span, ct));
        days.AddRange(await TermsAsync(db, by, span, ct));
        return [.. days.DistinctBy(d => d.Uid).OrderBy(d => d.On).ThenBy(d => d.Uid, StringComparer.Ordinal)];
    }

    /// <summary>Actions they answer for, as officer or through a post; and their team's turns of actions that others hold.</summary>
    private static async Task<List<CalendarDay>> HeldAsync(TrackerDbContext db, Actor by, DateSpan span, CancellationToken ct)
    {
        var (posts, teams) = (by.PostIds.ToList(), by.TeamIds.ToList());
        var mine = db.ActionPoints.Where(a => a.OfficerId == by.PersonId).Select(a => a.Id);
        var ours = db.ActionOwners.Where(o => posts.Contains(o.PostId) && o.To == null).Select(o => o.ActionPointId);
        var days = await ActionDates.ReadAsync(db, db.ActionPoints.Where(a => mine.Union(ours).Contains(a.Id)), o => true, span, ct);
        if (teams.Count == 0 || !by.HasAny(Role.TeamManager, Role.Champion, Role.ActionOwner)) { return days; }
        var teamTurns = db.Occurrences.Where(o => o.TeamId != null && teams.Contains(o.TeamId.Value) && o.DoneOn == null).Select(o => o.ActionPointId);
        var theirs = await ActionDates.ReadAsync(db, db.ActionPoints.Where(a => teamTurns.Contains(a.Id)), o => o.TeamId != null && teams.Contains(o.TeamId.Value), span, ct);
        return [.. days, .. theirs.Where(d => d.Uid.Contains("-occurrence@", StringComparison.Ordinal))];
    }

    private static async Task<List<CalendarDay>> AdoptionsAsync(TrackerDbContext db, Actor by, DateSpan span, CancellationToken ct)
    {
        var posts = by.PostIds.ToList();
        var bodies = by.Has(Role.PartnerRepresentative) ? by.BodyIds.ToList() : [];
        if (posts.Count == 0 && bodies.Count == 0) { return []; }
        var found = await db.Adoptions.AsNoTracking()
            .Where(a => (a.Facts.DrivingPostId != null && posts.Contains(a.Facts.DrivingPostId.Value)) || (a.Facts.ResponsibleBodyId != null && bodies.Contains(a.Facts.ResponsibleBodyId.Value)))
            .Where(a => a.Facts.ClosedOn == null && a.Facts.SupersededOn == null && a.Facts.Answer != Answer.NotAccepted && a.Facts.Answer != Answer.NotApplicable)
            .OrderBy(a => a.Ref).ThenBy(a => a.Id).Take(Most)
            .Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new { a.Id, a.Ref, r.Summary, a.Facts, a.HistoryCount, Area = db.Areas.Where(area => area.Id == a.AreaId).Select(area => area.Code).First() }).ToListAsync(ct);
        return [.. found.SelectMany(a => new (DateOnly? On, string What, string Words, string Why)[]
        {
            (a.Facts.Answer == Answer.Awaiting ? a.Facts.ResponseDue : null, "answer", $"{a.Ref}: the answer is due", "A recommendation awaits its answer."),
            (a.Facts.DeliveredOn is null ? a.Facts.TargetDate : null, "target", $"{a.Ref} due: {a.Summary}", "The target date of a recommendation that you drive."),
            (a.Facts.ReviewOn, "review", $"{a.Ref} to review", "The day on which to look at it again."),
            (a.Facts.Outcome == Outcome.NotYetKnown ? a.Facts.OutcomeReviewDue : null, "outcome", $"{a.Ref}: what came of it?", "The review of its outcome is due."),
        }.Where(d => d.On >= span.From && d.On <= span.To).Select(d => new CalendarDay(ActionDates.Uid(a.Id, d.What), d.On!.Value, d.Words, d.Why, Urls.Recommendation(a.Ref, a.Area), a.HistoryCount)))];
    }

    /// <summary>Without the issue's words: they are the forum's, and a calendar is kept elsewhere.</summary>
    private static async Task<List<CalendarDay>> IssuesAsync(TrackerDbContext db, DateSpan span, CancellationToken ct) =>
        [.. (await db.ForumIssues.AsNoTracking().Where(i => (i.State == IssueState.WithBoard || i.State == IssueState.Disputed) && i.ReplyDue >= span.From && i.ReplyDue <= span.To).OrderBy(i => i.ReplyDue).ThenBy(i => i.Number).Take(Most)
            .Join(db.Areas, i => i.AreaId, a => a.Id, (i, a) => new { i.Id, i.Number, On = i.ReplyDue!.Value, a.Code, i.HistoryCount }).ToListAsync(ct))
            .Select(i => new CalendarDay(ActionDates.Uid(i.Id, "reply"), i.On, $"Issue {i.Number}: the board's reply is due", "The forum waits for an answer.", Urls.Issue(i.Number, i.Code), i.HistoryCount))];

    /// <summary>Without the group's words, as with issues.</summary>
    private static async Task<List<CalendarDay>> VoicesAsync(TrackerDbContext db, DateSpan span, CancellationToken ct) =>
        [.. (await db.VoiceThemes.AsNoTracking().Where(v => v.State == VoiceState.WithBoard && v.DecisionDue >= span.From && v.DecisionDue <= span.To).OrderBy(v => v.DecisionDue).ThenBy(v => v.Number).Take(Most)
            .Join(db.Areas, v => v.AreaId, a => a.Id, (v, a) => new { v.Id, v.Number, On = v.DecisionDue!.Value, a.Code, v.HistoryCount }).ToListAsync(ct))
            .Select(v => new CalendarDay(ActionDates.Uid(v.Id, "decision"), v.On, $"Voice {v.Number}: the board's decision is due", "A group waits for an answer.", Urls.Voice(v.Number, v.Code), v.HistoryCount))];

    /// <summary>Without saying whose: who may read of funding signs in.</summary>
    private static async Task<List<CalendarDay>> FundingAsync(TrackerDbContext db, DateSpan span, CancellationToken ct)
    {
        var open = await db.FundingAssurances.AsNoTracking().Where(f => f.ClosedOn == null && ((f.To >= span.From && f.To <= span.To) || (f.DecisionDue >= span.From && f.DecisionDue <= span.To) || (f.ConfirmedOn == null && f.From > span.From && f.From <= span.To)))
            .OrderBy(f => f.From).ThenBy(f => f.Id).Take(Most).Select(f => new { f.Id, f.From, f.To, f.DecisionDue, f.ConfirmedOn, f.HistoryCount }).ToListAsync(ct);
        return [.. open.SelectMany(f => new (DateOnly? On, string What, string Words, string Why)[]
        {
            (f.ConfirmedOn is null ? f.From : null, "funding-begins", "Funding begins that is not in writing", "A service is to begin; nothing confirms its funding yet."),
            (f.DecisionDue, "funding-decision", "Funding: a decision is due", "The day by which its funding is to be decided."),
            (f.To, "funding-ends", "Funding of a service ends", "The last day of its funding."),
        }.Where(d => d.On >= span.From && d.On <= span.To).Select(d => new CalendarDay(ActionDates.Uid(f.Id, d.What), d.On!.Value, d.Words, d.Why, Urls.FundingOf(f.Id), f.HistoryCount)))];
    }

    private static async Task<List<CalendarDay>> DutyAsync(TrackerDbContext db, DateSpan span, CancellationToken ct)
    {
        var cycles = await db.DutyCycles.AsNoTracking().Where(c => c.ReviewedOn == null).OrderBy(c => c.From).ThenBy(c => c.Id).Take(Most).ToListAsync(ct);
        return [.. cycles.Where(c => c.ReviewDue >= span.From && c.ReviewDue <= span.To).Select(c => new CalendarDay(ActionDates.Uid(c.Id, "review"), c.ReviewDue, $"{c.KnownAs}: review due",
            c.IsReviewDueInferred ? "Inferred: the goals are not approved yet, so it is counted from the day the cycle began." : "Counted from the day the board approved the goals.", Urls.Duty, c.HistoryCount, c.IsReviewDueInferred))];
    }

    /// <summary>Meetings to come of forums in which a body of theirs has a seat, or which a post of theirs chairs.</summary>
    private static async Task<List<CalendarDay>> MeetingsAsync(TrackerDbContext db, Actor by, DateSpan span, CancellationToken ct)
    {
        var (bodies, posts) = (by.BodyIds.ToList(), by.PostIds.ToList());
        if (bodies.Count == 0 && posts.Count == 0) { return []; }
        var forums = db.Forums.Where(f => (f.ChairPostId != null && posts.Contains(f.ChairPostId.Value)) || f.Seats.Any(s => s.To == null && (bodies.Contains(s.BodyId) || (s.PostId != null && posts.Contains(s.PostId.Value))))).Select(f => f.Id);
        return [.. (await db.Meetings.AsNoTracking().Where(m => m.HeldOn == null && m.On >= span.From && m.On <= span.To && forums.Contains(m.ForumId)).OrderBy(m => m.On).ThenBy(m => m.Id).Take(Most)
            .Select(m => new { m.Id, m.ForumName, m.On, m.HistoryCount }).ToListAsync(ct))
            .Select(m => new CalendarDay(ActionDates.Uid(m.Id, "meeting"), m.On, $"{m.ForumName} meets", "A meeting.", Urls.Meeting(m.Id), m.HistoryCount))];
    }

    /// <summary>The next newsletter that a champion post of theirs promised (N-18).</summary>
    private static async Task<List<CalendarDay>> NewslettersAsync(TrackerDbContext db, Actor by, DateSpan span, CancellationToken ct)
    {
        var posts = by.PostIds.ToList();
        if (posts.Count == 0) { return []; }
        var promised = await db.ChampionPosts.AsNoTracking().Where(c => posts.Contains(c.PostId) && c.NewsletterMonths != null && c.EndedOn == null).OrderBy(c => c.Id).Take(Most)
            .Select(c => new { c.Id, c.PostName, c.NewsletterMonths, c.NewsletterFrom, LastSent = c.Newsletters.Max(n => (DateOnly?)n.SentOn), c.HistoryCount }).ToListAsync(ct);
        return [.. promised.Select(c => (Of: c, On: ChampionPost.DueAfter(c.NewsletterMonths, c.NewsletterFrom, c.LastSent)!.Value)).Where(c => c.On >= span.From && c.On <= span.To)
            .Select(c => new CalendarDay(ActionDates.Uid(c.Of.Id, "newsletter"), c.On, $"The newsletter of {c.Of.PostName} is due", "It was promised; record it once it is sent.", Urls.ChampionPost(c.Of.Id, "newsletter"), c.Of.HistoryCount))];
    }

    private static async Task<List<CalendarDay>> BriefingsAsync(TrackerDbContext db, Actor by, DateSpan span, CancellationToken ct)
    {
        var teams = by.TeamIds.ToList();
        if (teams.Count == 0 || !by.HasAny(Role.TeamManager, Role.Champion)) { return []; }
        return [.. (await db.CascadeDeliveries.AsNoTracking().Where(d => teams.Contains(d.TeamId) && d.AcknowledgedOn == null)
            .Join(db.CascadeItems, d => d.CascadeItemId, c => c.Id, (d, c) => new { c.Id, c.Title, c.Due, c.HistoryCount }).Where(c => c.Due >= span.From && c.Due <= span.To).Distinct().OrderBy(c => c.Due).ThenBy(c => c.Id).Take(Most).ToListAsync(ct))
            .Select(c => new CalendarDay(ActionDates.Uid(c.Id, "briefing"), c.Due, $"Brief your team: {c.Title}", "A briefing to acknowledge.", Urls.Briefing(c.Id), c.HistoryCount))];
    }

    /// <summary>The last day in a post of theirs.</summary>
    private static async Task<List<CalendarDay>> TermsAsync(TrackerDbContext db, Actor by, DateSpan span, CancellationToken ct) =>
        [.. (await db.PostHoldings.AsNoTracking().Where(h => by.PersonId != null && h.PersonId == by.PersonId && h.To >= span.From && h.To <= span.To && (h.From == null || h.From <= span.To)).OrderBy(h => h.To).ThenBy(h => h.Id).Take(50)
            .Join(db.Posts, h => h.PostId, p => p.Id, (h, p) => new { h.Id, On = h.To!.Value, p.Name, Post = p.Id, p.HistoryCount }).ToListAsync(ct))
            .Select(h => new CalendarDay(ActionDates.Uid(h.Id, "term"), h.On, $"Last day as {h.Name}", "The post's holding ends on this day.", by.May(Act.ReadProgress) ? Urls.Post(h.Post) : Urls.ForYou, h.HistoryCount))];
}
