using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ForYou;

/// <summary>What people owe the forum, its teams, the champions and the library, by what they may do.</summary>
internal static class AreaWork
{
    private const int Shown = 10;
    /// <summary>Days after which a promised follow-up of a source is worth asking for again; a local interval.</summary>
    private const int ChaseDays = 90;

    public static async Task<IReadOnlyList<OwedGroup?>> ReadAsync(TrackerDbContext db, Actor by, DateOnly today, CancellationToken ct)
    {
        List<OwedGroup?> groups = [];
        if (by.May(Act.RouteIssue) || by.May(Act.AnswerIssue) || by.May(Act.JudgeAnswer)) { groups.AddRange(await IssuesAsync(db, by, today, ct)); }
        groups.AddRange(await VoiceWork.ReadAsync(db, by, today, ct));
        if (by.May(Act.ManageChampions)) { groups.Add(await VacanciesAsync(db, today, ct)); }
        if (by.PostIds.Count > 0) { groups.Add(await ToConfirmAsync(db, by, ct)); }
        if (by.TeamIds.Count > 0 && by.HasAny(Role.TeamManager, Role.Champion)) { groups.Add(await BriefingsAsync(db, by, today, ct)); }
        if (by.May(Act.ModeratePractice) || by.PostIds.Count > 0) { groups.AddRange(await LibraryAsync(db, by, today, ct)); }
        if (by.Has(Role.RegisterEditor)) { groups.Add(await FollowUpsAsync(db, today, ct)); }
        return groups;
    }

    private static async Task<IReadOnlyList<OwedGroup?>> IssuesAsync(TrackerDbContext db, Actor by, DateOnly today, CancellationToken ct)
    {
        var found = await db.ForumIssues.AsNoTracking().Where(i => i.State != IssueState.Resolved && i.State != IssueState.Withdrawn && i.State != IssueState.Accepted)
            .OrderBy(i => i.ReplyDue).ThenBy(i => i.RaisedOn).Take(500)
            .Join(db.Areas, i => i.AreaId, a => a.Id, (i, a) => new { i.Number, i.Summary, i.State, i.ReplyDue, i.RaisedOn, a.Code, Board = db.Forums.Where(f => f.Id == i.BoardId).Select(f => f.Name).FirstOrDefault() }).ToListAsync(ct);
        OwedGroup? Of(bool isTheirs, string title, Tone tone, Func<IssueState, bool> isIn, Func<DateOnly?, DateOnly, string?, string> why, string act) => !isTheirs ? null
            : Group(title, tone, [.. found.Where(i => isIn(i.State)).OrderBy(i => i.ReplyDue ?? i.RaisedOn)], i => new OwedLine($"Issue {i.Number}", i.Summary, why(i.ReplyDue, i.RaisedOn, i.Board), act, Urls.Issue(i.Number, i.Code)), Urls.Issues);
        var isOverdue = found.Any(i => i.State is IssueState.WithBoard or IssueState.Disputed && i.ReplyDue < today);
        return
        [
            Of(by.May(Act.AnswerIssue), "Issues the board owes an answer", isOverdue ? Tone.Bad : Tone.Warning, s => s is IssueState.WithBoard or IssueState.Disputed,
                (due, _, board) => $"{board}: the reply {(due < today ? "was" : "is")} due {Text.Day(due)}", "Answer"),
            Of(by.May(Act.RouteIssue), "Issues raised, not yet taken up", Tone.Warning, s => s == IssueState.Raised, (_, raised, _) => $"Raised {Text.Day(raised)}", "Take it up"),
            Of(by.May(Act.TellForum), "Answers to tell the forum", Tone.Warning, s => s == IssueState.Answered, (_, _, board) => $"{board} has answered; the forum has not heard", "Tell the forum"),
            Of(by.May(Act.JudgeAnswer), "Answers awaiting the forum's view", Tone.Waiting, s => s == IssueState.Told, (_, _, board) => $"{board} has answered; only the forum can say that it is resolved", "Read and judge"),
        ];
    }

    private static async Task<OwedGroup?> VacanciesAsync(TrackerDbContext db, DateOnly today, CancellationToken ct)
    {
        var vacant = await db.ChampionPosts.AsNoTracking()
            .Where(c => (c.EndedOn == null || c.EndedOn >= today) && !db.PostHoldings.Any(h => h.PostId == c.PostId && !h.IsDeputy && (h.From == null || h.From <= today) && (h.To == null || h.To >= today)))
            .OrderBy(c => c.PostName).Take(Shown + 1).Select(c => new { c.Id, c.PostName }).ToListAsync(ct);
        return Group("Champion posts that nobody holds", Tone.Bad, vacant, c => new OwedLine(null, c.PostName, "What it covers counts as uncovered", "Appoint somebody", Urls.ChampionPost(c.Id)), Urls.Champions);
    }

    private static async Task<OwedGroup?> ToConfirmAsync(TrackerDbContext db, Actor by, CancellationToken ct)
    {
        var posts = by.PostIds.ToList();
        var mine = await db.ChampionPosts.AsNoTracking().Where(c => posts.Contains(c.PostId) && c.EndedOn == null && (c.ConfirmedById == null || c.ConfirmedById != by.PersonId))
            .OrderBy(c => c.PostName).Take(Shown + 1).ToListAsync(ct);
        return Group("Champion posts to confirm", Tone.Warning, [.. mine.Where(c => by.May(Act.KeepChampionPost, c))],
            c => new OwedLine(null, c.PostName, "Say that you are in post and have read what comes with it", "Confirm", Urls.ChampionPost(c.Id, "confirm")), Urls.Champions);
    }

    private static async Task<OwedGroup?> BriefingsAsync(TrackerDbContext db, Actor by, DateOnly today, CancellationToken ct)
    {
        var teams = by.TeamIds.ToList();
        var waiting = await db.CascadeDeliveries.AsNoTracking().Where(d => teams.Contains(d.TeamId) && d.AcknowledgedOn == null)
            .Join(db.CascadeItems, d => d.CascadeItemId, c => c.Id, (d, c) => new { c.Id, c.Title, c.Due, Team = db.Teams.Where(t => t.Id == d.TeamId).Select(t => t.Name).First() })
            .OrderBy(c => c.Due).Take(Shown + 1).ToListAsync(ct);
        return Group("Briefings to acknowledge", Tone.Warning, waiting, c => new OwedLine(null, c.Title, $"{c.Team}: {(c.Due < today ? "was due" : "due")} {Text.Day(c.Due)}", "Brief the team", Urls.Briefing(c.Id)), Urls.Briefings);
    }

    private static async Task<IReadOnlyList<OwedGroup?>> LibraryAsync(TrackerDbContext db, Actor by, DateOnly today, CancellationToken ct)
    {
        var posts = by.PostIds.ToList();
        var moderates = by.May(Act.ModeratePractice);
        var submitted = !moderates ? [] : await db.PracticeEntries.AsNoTracking().Where(e => e.State == PracticeState.Submitted && (e.SubmittedById == null || e.SubmittedById != by.PersonId))
            .OrderBy(e => e.SubmittedOn).Take(Shown + 1).Select(e => new { e.Id, e.Title, e.SubmittedByName, e.SubmittedOn }).ToListAsync(ct);
        var stale = await db.PracticeEntries.AsNoTracking().Where(e => e.State == PracticeState.Published && e.ReviewBy < today && (moderates || (e.MaintainerPostId != null && posts.Contains(e.MaintainerPostId.Value))))
            .OrderBy(e => e.ReviewBy).Take(Shown + 1).Select(e => new { e.Id, e.Title, e.ReviewBy }).ToListAsync(ct);
        return
        [
            Group("Library entries awaiting a moderator", Tone.Warning, submitted, e => new OwedLine(null, e.Title, $"{e.SubmittedByName} submitted it on {Text.Day(e.SubmittedOn)}", "Read it", Urls.PracticeEntry(e.Id)), Urls.Practice),
            Group("Library entries past their review", Tone.Warning, stale, e => new OwedLine(null, e.Title, $"To be looked at by {Text.Day(e.ReviewBy)}", "Verify it again", Urls.PracticeEntry(e.Id)), Urls.Practice),
        ];
    }

    private static async Task<OwedGroup?> FollowUpsAsync(TrackerDbContext db, DateOnly today, CancellationToken ct)
    {
        var since = today.AddDays(-ChaseDays);
        var promised = await db.SourceDocuments.AsNoTracking().Where(s => s.IsFollowUpExpected && (s.FollowUpChasedOn == null || s.FollowUpChasedOn < since))
            .OrderBy(s => s.Code).Take(Shown + 1).Select(s => new { s.Code, s.Title, s.FollowUpChasedOn }).ToListAsync(ct);
        return Group("Sources that promise a follow-up", Tone.Neutral, promised, s => new OwedLine(s.Code, s.Title, s.FollowUpChasedOn is { } on ? $"Last asked for {Text.Day(on)}" : "Never asked for", "Ask for it", Urls.Source(s.Code)), Urls.Sources);
    }

    internal static OwedGroup? Group<T>(string title, Tone tone, IReadOnlyList<T> found, Func<T, OwedLine> line, string? more) =>
        found.Count == 0 ? null : new OwedGroup(title, tone, [.. found.Take(Shown).Select(line)], found.Count > Shown ? more : null);
}
