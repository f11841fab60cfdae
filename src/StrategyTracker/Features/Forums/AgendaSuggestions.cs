using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Features.Issues;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Forums;

/// <summary>Something open that could stand on the agenda, with the reason in words.</summary>
public sealed record Suggestion(AgendaSubject Subject, Guid SubjectId, string Words, string Why, bool IsPressing);

/// <summary>
/// What is open for a board or forum: its own issues until the forum says "resolved", the issues put to it and not answered, the
/// recommendations it drives that are stalled or to be looked at, and the vacancies among the champions linked to it. An issue
/// without an answer is thus on both agendas, meeting after meeting (P-3).
/// </summary>
internal static class AgendaSuggestions
{
    public const int Most = 200;

    public static async Task<IReadOnlyList<Suggestion>> SuggestAsync(this TrackerDbContext db, Guid forumId, IReadOnlyCollection<Guid> already, LocalClock clock, CancellationToken ct) =>
        [.. (await IssuesAsync(db, forumId, clock.Today, ct)).Concat(await AdoptionsAsync(db, forumId, clock, ct)).Concat(await VacanciesAsync(db, forumId, clock.Today, ct))
            .Where(s => !already.Contains(s.SubjectId)).OrderByDescending(s => s.IsPressing)];

    private static async Task<IEnumerable<Suggestion>> IssuesAsync(TrackerDbContext db, Guid forumId, DateOnly today, CancellationToken ct)
    {
        var issues = await db.ForumIssues.AsNoTracking()
            .Where(i => (i.ForumId == forumId && i.State != IssueState.Resolved && i.State != IssueState.Withdrawn) || (i.BoardId == forumId && (i.State == IssueState.WithBoard || i.State == IssueState.Disputed)))
            .OrderBy(i => i.ReplyDue == null).ThenBy(i => i.ReplyDue).ThenBy(i => i.Number).Take(Most).Select(i => new { i.Id, i.Number, i.Summary, i.State, i.ReplyDue }).ToListAsync(ct);
        return issues.Select(i => new Suggestion(AgendaSubject.Issue, i.Id, $"Issue {i.Number}: {i.Summary}", $"{i.State.Words()}; {IssueClock.Words(i.State, i.ReplyDue, today)}",
            i.State == IssueState.Disputed || (i.State == IssueState.WithBoard && i.ReplyDue < today)));
    }

    private static async Task<IEnumerable<Suggestion>> AdoptionsAsync(TrackerDbContext db, Guid forumId, LocalClock clock, CancellationToken ct)
    {
        var today = clock.Today;
        var driven = await db.Adoptions.AsNoTracking().Where(a => a.Facts.DrivingBoardId == forumId && a.Facts.ClosedOn == null && a.Facts.SupersededOn == null).OrderBy(a => a.Ref).Take(5 * Most)
            .Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new { a.Id, a.Ref, a.Facts, r.Summary }).ToListAsync(ct);
        var unseen = await UnseenAsync(db, forumId, clock, ct);
        return driven.Select(a => new { a.Id, Words = $"{a.Ref}: {a.Summary}", Stall = a.Facts.StallOn(today), Review = ReviewOf(a.Facts, today) ?? (unseen.Contains(a.Id) ? "Its evidence has not been before this board" : null) })
            .Where(a => a.Stall is not null || a.Review is not null).Take(Most)
            .Select(a => new Suggestion(AgendaSubject.Recommendation, a.Id, Short(a.Words), a.Stall is { } stall ? $"Stalled: {stall}" : a.Review!, a.Stall is not null));
    }

    /// <summary>Recommendations that the board drives, with evidence entered after they were last before it, or that never were.</summary>
    private static async Task<HashSet<Guid>> UnseenAsync(TrackerDbContext db, Guid forumId, LocalClock clock, CancellationToken ct)
    {
        var evidence = await db.AdoptionEvidence.AsNoTracking().Where(e => db.Adoptions.Any(a => a.Id == e.AdoptionId && a.Facts.DrivingBoardId == forumId))
            .GroupBy(e => e.AdoptionId).Select(g => new { Id = g.Key, Last = g.Max(e => e.EnteredAt) }).Take(5 * Most).ToListAsync(ct);
        var seen = await db.AgendaItems.AsNoTracking().Where(i => i.Subject == AgendaSubject.Recommendation && i.SubjectId != null)
            .Join(db.Meetings.Where(m => m.ForumId == forumId && m.HeldOn != null), i => i.MeetingId, m => m.Id, (i, m) => new { Id = i.SubjectId!.Value, On = m.HeldOn!.Value })
            .GroupBy(x => x.Id).Select(g => new { Id = g.Key, Last = g.Max(x => x.On) }).Take(5 * Most).ToDictionaryAsync(x => x.Id, x => x.Last, ct);
        return [.. evidence.Where(e => !Meeting.HasBeenBefore(seen.TryGetValue(e.Id, out var last) ? last : null, clock.DayOf(e.Last))).Select(e => e.Id)];
    }

    private static string? ReviewOf(Domain.Recommendations.AdoptionFacts facts, DateOnly today) =>
        facts.IsOutcomeReviewOverdueOn(today.AddDays(1)) ? $"The outcome was to be looked at by {Text.Day(facts.OutcomeReviewDue)}"
        : facts.IsOpen && facts.ReviewOn <= today ? $"To be looked at since {Text.Day(facts.ReviewOn)}" : null;

    private static async Task<IEnumerable<Suggestion>> VacanciesAsync(TrackerDbContext db, Guid forumId, DateOnly today, CancellationToken ct)
    {
        var posts = await db.ChampionPosts.AsNoTracking().Where(c => c.BoardId == forumId && (c.EndedOn == null || c.EndedOn >= today)
                && !db.PostHoldings.Any(h => h.PostId == c.PostId && !h.IsDeputy && (h.From == null || h.From <= today) && (h.To == null || h.To >= today)))
            .OrderBy(c => c.PostName).Take(Most).Select(c => new { c.Id, c.PostName }).ToListAsync(ct);
        return posts.Select(c => new Suggestion(AgendaSubject.ChampionPost, c.Id, $"{c.PostName}: nobody holds this champion post", "Vacant, and linked to this board", false));
    }

    private static string Short(string words) => words.Length <= 300 ? words : words[..299] + "…";
}
