using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.Progress;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Recommendations;

/// <summary>
/// Where threads were broken in an area on a day: answers, drivers, links, closures, evidence, board meetings and where forums
/// reported, all as they were then.
/// </summary>
public sealed class BrokenThreadsQuery(IDbContextFactory<TrackerDbContext> dbs, AdoptionStandingsQuery standings, LocalClock clock) : IUseCase
{
    public const int Shown = 200;
    private const int MostEvidence = 5_000;

    public async Task<BrokenThreads> GetAsync(Guid areaId, DateOnly day, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        var taken = (await standings.GetAsync(areaId, new AsAt(day), ct)).Where(a => a.Facts.SupersededOn is null).OrderBy(a => a.Ref, StringComparer.Ordinal).ToList();
        var accepted = taken.Where(a => a.Facts.IsAccepted && a.Facts.ClosedOn is null).ToList();
        var ids = taken.Select(a => a.Id).ToList();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var links = db.AdoptionActions.AsNoTracking().Where(l => ids.Contains(l.AdoptionId) && l.LinkedOn <= day && (l.UnlinkedOn == null || l.UnlinkedOn > day));
        return new BrokenThreads(
        [
            Recommendations(Break.NoAction, accepted.Where(a => a.Facts.LinkedActions == 0)),
            await ClosedAsync(db, links, day, ct),
            await NeverSeenAsync(db, areaId, links, ids, day, ct),
            Recommendations(Break.NoDriver, accepted.Where(a => a.Facts.DrivingBoardId is null || a.Facts.DrivingPostId is null)),
            await ForumsAsync(db, areaId, day, ct),
        ]);
    }

    private static BrokenList Recommendations(Break kind, IEnumerable<AdoptionThen> broken)
    {
        List<BrokenLink> all = [.. broken.Select(a => new BrokenLink(a.Ref, a.Summary, null) { EnteredAt = a.EnteredAt })];
        return new(kind, [.. all.Take(Shown)], all.Count);
    }

    private static async Task<BrokenList> ClosedAsync(TrackerDbContext db, IQueryable<AdoptionAction> links, DateOnly day, CancellationToken ct)
    {
        var closed = links.Join(
            db.ActionPoints.Where(a => !db.EvidenceUses.Any(u => u.ActionPointId == a.Id && u.HappenedOn <= day)
                && db.ActionStandings.Where(s => s.ActionPointId == a.Id && s.HappenedOn <= day).OrderByDescending(s => s.HappenedOn).ThenByDescending(s => s.Number).Select(s => s.Facts.State).FirstOrDefault() == ActionState.Closed),
            l => l.ActionPointId, a => a.Id, (l, a) => new { l.AdoptionId, a.Ref, a.Summary });
        var shown = await closed.Join(db.Adoptions, x => x.AdoptionId, a => a.Id, (x, a) => new { x.Ref, x.Summary, Of = a.Ref }).OrderBy(x => x.Ref).ThenBy(x => x.Of).Take(Shown).ToListAsync(ct);
        return new(Break.ClosedWithoutEvidence, [.. shown.GroupBy(x => (x.Ref, x.Summary)).Select(g => new BrokenLink(g.Key.Ref, g.Key.Summary, string.Join(", ", g.Select(x => x.Of))))], await closed.Select(x => x.Ref).Distinct().CountAsync(ct));
    }

    private async Task<BrokenList> NeverSeenAsync(TrackerDbContext db, Guid areaId, IQueryable<AdoptionAction> links, List<Guid> taken, DateOnly day, CancellationToken ct)
    {
        var before = await (from item in db.AgendaItems.AsNoTracking()
                            join meeting in db.Meetings on item.MeetingId equals meeting.Id
                            join forum in db.Forums on meeting.ForumId equals forum.Id
                            where forum.AreaId == areaId && forum.Kind == ForumKind.Board && meeting.HeldOn != null && meeting.HeldOn <= day && item.SubjectId != null
                            group meeting.HeldOn by item.SubjectId into seen
                            select new { Subject = seen.Key, Last = seen.Max() }).Take(MostEvidence).ToDictionaryAsync(s => s.Subject!.Value, s => s.Last!.Value, ct);
        var own = await (from e in db.AdoptionEvidence.AsNoTracking()
                         join a in db.Adoptions on e.AdoptionId equals a.Id
                         where taken.Contains(a.Id)
                         orderby a.Ref, e.EnteredAt
                         select new { a.Ref, Adoption = a.Id, Action = (Guid?)null, e.Id, e.Title, e.EnteredAt }).Take(MostEvidence).ToListAsync(ct);
        var ofActions = await (from l in links
                               join a in db.Adoptions on l.AdoptionId equals a.Id
                               join u in db.EvidenceUses on l.ActionPointId equals u.ActionPointId
                               join e in db.Evidence on u.EvidenceId equals e.Id
                               orderby a.Ref, e.EnteredAt
                               select new { a.Ref, Adoption = a.Id, Action = (Guid?)l.ActionPointId, e.Id, e.Title, e.EnteredAt }).Take(MostEvidence).ToListAsync(ct);
        DateOnly? LastBefore(Guid subject) => before.TryGetValue(subject, out var held) ? held : null;
        var unseen = own.Concat(ofActions).Where(e => clock.DayOf(e.EnteredAt) is var entered && entered <= day
            && !Meeting.HasBeenBefore(LastBefore(e.Adoption), entered) && !(e.Action is { } action && Meeting.HasBeenBefore(LastBefore(action), entered)))
            .DistinctBy(e => (e.Adoption, e.Id)).ToList();
        return new(Break.NeverSeenByBoard, [.. unseen.Take(Shown).Select(e => new BrokenLink(e.Ref, e.Title, e.Ref))], unseen.Count);
    }

    private static async Task<BrokenList> ForumsAsync(TrackerDbContext db, Guid areaId, DateOnly day, CancellationToken ct)
    {
        var adrift = from forum in db.Forums.AsNoTracking()
                     from then in db.ForumStandings.Where(s => s.ForumId == forum.Id && s.HappenedOn <= day).OrderByDescending(s => s.HappenedOn).ThenByDescending(s => s.Number).Take(1)
                     where forum.AreaId == areaId && forum.Kind != ForumKind.Board && then.Facts.Status == ForumStatus.Active && then.Facts.ReportsToId == null
                     select new { forum.Id, forum.Name, then.EnteredAt };
        var shown = await adrift.OrderBy(f => f.Name).Take(Shown).ToListAsync(ct);
        return new(Break.NowhereToReport, [.. shown.Select(f => new BrokenLink(null, f.Name, null) { ForumId = f.Id, EnteredAt = f.EnteredAt })], shown.Count < Shown ? shown.Count : await adrift.CountAsync(ct));
    }
}
