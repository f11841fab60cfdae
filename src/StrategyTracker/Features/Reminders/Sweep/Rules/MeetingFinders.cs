using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>What a board needs before it meets (recommendations N-17), and bodies that depend on one person to be heard at all (N-7).</summary>
internal static class MeetingFinders
{
    /// <summary>Boards that meet soon and for whose meeting nobody has issued a pack. A pack is of an area; it counts for every board there.</summary>
    public static async Task<IReadOnlyList<Found>> PackMissingAsync(Seek seek)
    {
        var (db, today, last) = (seek.Db, seek.Today, seek.Horizon);
        var meetings = await seek.Among(db.Meetings, m => m.Id).AsNoTracking().Where(m => m.HeldOn == null && m.On >= today && m.On <= last)
            .Join(db.Forums.Where(f => f.Kind == ForumKind.Board && f.Status == ForumStatus.Active), m => m.ForumId, f => f.Id, (m, f) => new { m.Id, m.On, m.ForumId, f.Name, f.AreaId, f.ChairPostId })
            .OrderBy(m => m.On).ThenBy(m => m.Id).Take(Seek.Most)
            .Select(m => new
            {
                Meeting = m,
                LastMet = db.Meetings.Where(e => e.ForumId == m.ForumId && e.On < m.On).Max(e => (DateOnly?)e.On),
                IssuedOn = db.IssuedPacks.Where(p => p.AreaId == m.AreaId && p.IssuedOn <= today).Max(p => (DateOnly?)p.IssuedOn),
                Seats = db.ForumSeats.Where(s => s.ForumId == m.ForumId && s.To == null && s.PostId != null).OrderBy(s => s.Id).Select(s => s.PostId!.Value).ToList(),
            }).ToListAsync(seek.Ct);
        return [.. meetings.Where(m => m.IssuedOn is not { } issued || !Meeting.IsPackFor(m.Meeting.On, m.LastMet, issued)).Select(m => new Found(
            m.Meeting.Id, ReminderSubject.Pack, m.Meeting.On, null, m.Meeting.Name, $"It meets on {Text.Day(m.Meeting.On)}, and no pack is issued for that meeting yet", "Issue the pack", Urls.Packs,
            new Concerned { Roles = [Role.AreaLead], AlsoPostIds = [.. m.Meeting.ChairPostId is { } chair ? [chair] : Array.Empty<Guid>(), .. m.Seats] }))];
    }

    /// <summary>Bodies that sit in a forum and of which one person at most can be written to. It lasts since the last other one left, or since the body took its seat.</summary>
    public static async Task<IReadOnlyList<Found>> SingleContactAsync(Seek seek)
    {
        var (db, today) = (seek.Db, seek.Today);
        var there = seek.Among(db.Bodies, b => b.Id).Where(b => b.ActiveTo == null || b.ActiveTo >= today);
        var seats = await db.ForumSeats.AsNoTracking().Where(s => s.To == null).Join(db.Forums.Where(f => f.Status == ForumStatus.Active), s => s.ForumId, f => f.Id, (s, f) => new { s.BodyId, s.From, f.ChairPostId })
            .Join(there, s => s.BodyId, b => b.Id, (s, b) => new { b.Id, b.Name, s.From, s.ChairPostId }).OrderBy(s => s.Name).ThenBy(s => s.Id).Take(Seek.Most).ToListAsync(seek.Ct);
        var held = (await db.PostHoldings.AsNoTracking().Join(db.Posts.Where(p => p.BodyId != null && db.ForumSeats.Any(s => s.BodyId == p.BodyId && s.To == null)), h => h.PostId, p => p.Id, (h, p) => new { BodyId = p.BodyId!.Value, h.PersonId, h.From, h.To })
            .Join(db.People, h => h.PersonId, p => p.Id, (h, p) => new { h.BodyId, h.PersonId, h.From, h.To, MayBeWrittenTo = p.IsActive && p.Email != null }).OrderBy(h => h.BodyId).Take(Seek.Most).ToListAsync(seek.Ct)).ToLookup(h => h.BodyId);
        List<Found> found = [];
        foreach (var body in seats.GroupBy(s => (s.Id, s.Name)))
        {
            var people = held[body.Key.Id].Where(h => h.MayBeWrittenTo && (h.From is null || h.From <= today) && (h.To is null || h.To >= today)).Select(h => h.PersonId).Distinct().Count();
            if (people > 1) { continue; }
            var (sat, left) = (body.Min(s => s.From), held[body.Key.Id].Where(h => h.To < today).Max(h => h.To)?.AddDays(1));
            found.Add(new Found(body.Key.Id, ReminderSubject.Body, left > sat ? left.Value : sat, null, body.Key.Name,
                people == 0 ? "It sits in a forum, and nobody of it can be written to" : "It sits in a forum, and only one person of it can be written to", "Name a second person", Urls.Body(body.Key.Id),
                new Concerned { BodyIds = [body.Key.Id], AlsoPostIds = [.. body.Select(s => s.ChairPostId).OfType<Guid>().Distinct()] }));
        }
        return found;
    }
}
