using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Features.Areas;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

public sealed record ThreadEvidence(Guid Id, string ActionRef, string Title, string? Address, bool IsFile, DateOnly HappenedOn);

/// <summary>A held meeting of a board that had the recommendation or one of its actions before it.</summary>
public sealed record BoardPaper(Guid MeetingId, string Board, DateOnly HeldOn, string Words, string? Outcome);

public sealed record ThreadStory(RecommendationStory Story, IReadOnlyList<ThreadEvidence> ActionEvidence, IReadOnlyList<BoardPaper> Papers);

/// <summary>The whole thread of one recommendation, from the source's words to its closure.</summary>
public sealed class ThreadQuery(IDbContextFactory<TrackerDbContext> dbs, RecommendationStoryQuery stories) : IUseCase
{
    private const int Most = 200;

    /// <returns>Null when there is no such entry.</returns>
    public async Task<ThreadStory?> GetAsync(string reference, AreaHead area, Actor by, CancellationToken ct = default)
    {
        if (await stories.GetAsync(reference, area, by, ct) is not { } story) { return null; }
        if (story.Adoption is not { } adoption) { return new ThreadStory(story, [], []); }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var actions = adoption.Actions.Select(a => a.Id).ToList();
        List<Guid> subjects = [adoption.Id, .. actions];
        return new ThreadStory(story,
            await (from u in db.EvidenceUses.AsNoTracking()
                   join e in db.Evidence on u.EvidenceId equals e.Id
                   join a in db.ActionPoints on u.ActionPointId equals a.Id
                   where actions.Contains(u.ActionPointId)
                   orderby a.Ref, e.EnteredAt
                   select new ThreadEvidence(e.Id, a.Ref, e.Title, e.Address, e.OriginalName != null, e.HappenedOn)).Take(Most).ToListAsync(ct),
            await (from item in db.AgendaItems.AsNoTracking()
                   join meeting in db.Meetings on item.MeetingId equals meeting.Id
                   join forum in db.Forums on meeting.ForumId equals forum.Id
                   where forum.Kind == ForumKind.Board && forum.AreaId == area.Id && meeting.HeldOn != null && item.SubjectId != null && subjects.Contains(item.SubjectId.Value)
                   orderby meeting.HeldOn, item.Order
                   select new BoardPaper(meeting.Id, forum.Name, meeting.HeldOn!.Value, item.Words, item.Outcome)).Take(Most).ToListAsync(ct));
    }
}
