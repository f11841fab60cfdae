using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>
/// What moved of the things that people follow, for everybody at once (N-20). Whose history counts is as the page "Following" has
/// it: the thing's own, a recommendation's adoptions', a section's actions'; and never what the person did themselves.
/// </summary>
internal static class FollowFinders
{
    private sealed record Move(Guid PersonId, Guid SubjectId, FollowKind Kind, string Name, DateTime At, int Count);

    public static async Task<IReadOnlyList<Found>> MovedAsync(Seek seek)
    {
        var (db, since) = (seek.Db, seek.Clock.UtcAt(seek.EventsSince, TimeOnly.MinValue));
        var follows = seek.Among(db.Follows, f => f.SubjectId).AsNoTracking();
        var own = await follows.Join(db.History, f => f.SubjectId, h => h.SubjectId, (f, h) => new { f, h })
            .Where(m => m.h.EnteredAt > m.f.SeenAt && m.h.EnteredAt >= since && (m.h.ById == null || m.h.ById != m.f.PersonId))
            .GroupBy(m => new { m.f.PersonId, m.f.SubjectId, m.f.Kind, m.f.Name }).OrderBy(g => g.Key.PersonId).Take(Seek.Most)
            .Select(g => new Move(g.Key.PersonId, g.Key.SubjectId, g.Key.Kind, g.Key.Name, g.Max(m => m.h.EnteredAt), g.Count())).ToListAsync(seek.Ct);
        var adoptions = await follows.Where(f => f.Kind == FollowKind.Recommendation).Join(db.Adoptions, f => f.SubjectId, a => a.RecommendationId, (f, a) => new { f, a.Id })
            .Join(db.History, m => m.Id, h => h.SubjectId, (m, h) => new { m.f, h }).Where(m => m.h.EnteredAt > m.f.SeenAt && m.h.EnteredAt >= since && (m.h.ById == null || m.h.ById != m.f.PersonId))
            .GroupBy(m => new { m.f.PersonId, m.f.SubjectId, m.f.Kind, m.f.Name }).OrderBy(g => g.Key.PersonId).Take(Seek.Most)
            .Select(g => new Move(g.Key.PersonId, g.Key.SubjectId, g.Key.Kind, g.Key.Name, g.Max(m => m.h.EnteredAt), g.Count())).ToListAsync(seek.Ct);
        var actions = await follows.Where(f => f.Kind == FollowKind.Section).Join(db.ActionPoints, f => f.SubjectId, a => a.SectionId, (f, a) => new { f, a.Id })
            .Join(db.History, m => m.Id, h => h.SubjectId, (m, h) => new { m.f, h }).Where(m => m.h.EnteredAt > m.f.SeenAt && m.h.EnteredAt >= since && (m.h.ById == null || m.h.ById != m.f.PersonId))
            .GroupBy(m => new { m.f.PersonId, m.f.SubjectId, m.f.Kind, m.f.Name }).OrderBy(g => g.Key.PersonId).Take(Seek.Most)
            .Select(g => new Move(g.Key.PersonId, g.Key.SubjectId, g.Key.Kind, g.Key.Name, g.Max(m => m.h.EnteredAt), g.Count())).ToListAsync(seek.Ct);
        return [.. own.Concat(adoptions).Concat(actions).GroupBy(m => (m.PersonId, m.SubjectId)).Select(g => Of(seek, g.First() with { At = g.Max(m => m.At), Count = g.Sum(m => m.Count) }))];
    }

    private static Found Of(Seek seek, Move move) => new(move.SubjectId, ReminderSubject.Followed, seek.Clock.DayOf(move.At), null, move.Name, move.Count == 1 ? "It has moved: 1 change since you last saw it" : $"It has moved: {move.Count:N0} changes since you last saw it",
        "See what moved", Urls.Following, new Concerned { PersonIds = [move.PersonId], PersonBecause = "You follow it" });
}
