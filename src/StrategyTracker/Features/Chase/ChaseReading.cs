using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Chase;

/// <summary>What is late, the oldest first, and who owes each of it on the day: the accountable officer, else whoever holds the owning posts, else the vacant post.</summary>
internal static class ChaseReading
{
    /// <summary>Late actions read at most, of each sort; more than anybody chases in a day.</summary>
    public const int Most = 3_000;

    private sealed record Late(Guid Id, string Ref, string Summary, string Code, ActionKind Kind, StandingFacts Facts);

    /// <param name="only">One subject; null for all.</param>
    public static async Task<(List<(ChaseThing Thing, ChaseOwer Ower)> Owed, bool IsMore)> ReadAsync(TrackerDbContext db, DateOnly today, Guid? only, CancellationToken ct)
    {
        var intervals = await StrategyIntervals.ReadAsync(db, ct);
        var open = db.ActionPoints.AsNoTracking().Where(ActionPoint.StillOpen()).Where(a => !a.IsHeading && (only == null || a.Id == only));
        var late = await ActionsAsync(db, open.Where(a => (!a.IsWaitingOnPartner && a.DueOrder < today) || (a.IsWaitingOnPartner && a.PartnerReplyDue < today) || a.AssuranceDue < today), ct);
        var silent = await ActionsAsync(db, intervals.Where(open, local => ActionPoint.SilentOn(today, local)), ct);
        var actions = late.Take(Most).Concat(silent.Take(Most)).DistinctBy(a => a.Id).ToList();
        var things = actions.Select(a => (a.Facts.OfficerId, Thing: ThingOf(a, today, intervals.Of(a.Code)))).Where(t => t.Thing is not null).ToList();
        var owed = await OwersAsync(db, [.. things.Select(t => (t.Thing!, t.OfficerId))], today, ct);
        owed.AddRange(await AdoptionsAsync(db, today, only, ct));
        return (owed, late.Count > Most || silent.Count > Most);
    }

    private static async Task<List<Late>> ActionsAsync(TrackerDbContext db, IQueryable<ActionPoint> actions, CancellationToken ct) =>
        await actions.OrderBy(a => a.DueOrder).ThenBy(a => a.Ref).Take(Most + 1).Select(a => new Late(
            a.Id, a.Ref, a.Summary, db.Strategies.Where(s => s.Id == a.StrategyId).Select(s => s.Code).First(),
            new ActionKind(a.Level, a.Control, a.DeadlineKind, a.OwnerKind, a.IsHeading, a.SourceDeadline, a.PublishedOn),
            new StandingFacts
            {
                State = a.State, OfficerId = a.OfficerId, TargetDate = a.TargetDate, NextDue = a.NextDue, LastReportOn = a.LastReportOn, IsWaitingOnPartner = a.IsWaitingOnPartner,
                PartnerReplyDue = a.PartnerReplyDue, LastAssurance = a.LastAssurance, AssuredOn = a.AssuredOn, AssuranceDue = a.AssuranceDue,
            })).ToListAsync(ct);

    private static ChaseThing? ThingOf(Late a, DateOnly today, LocalIntervals local)
    {
        var word = a.Facts.AssuredOn > (a.Facts.LastReportOn ?? DateOnly.MinValue) ? a.Facts.AssuredOn : a.Facts.LastReportOn;
        ChaseThing Of(ChaseKind kind, DateOnly since, string why, string href) => new(a.Id, ReminderSubject.Action, a.Ref, a.Summary, kind, since, why, word, href, Urls.UpdateAction(a.Ref));
        if (a.Facts.IsOverdueOn(a.Kind, today))
        {
            var due = a.Facts.DueOn(a.Kind)!.Value;
            return a.Kind.DeadlineKind == DeadlineKind.Recurring && due == a.Facts.NextDue
                ? Of(ChaseKind.Missed, due, $"Its turn of {Text.Day(due)} was missed", Urls.Action(a.Ref))
                : Of(ChaseKind.Overdue, due, $"Overdue since {Text.Day(due)}", Urls.Action(a.Ref));
        }
        if (a.Facts.IsWaitingOnPartner && a.Facts.PartnerReplyDue is { } reply && reply < today) { return Of(ChaseKind.PartnerLate, reply, $"The partner's reply was due {Text.Day(reply)}", Urls.Action(a.Ref)); }
        if (a.Facts.AssuranceDue is { } assure && assure < today) { return Of(ChaseKind.AssuranceDue, assure, $"Assurance was due {Text.Day(assure)}", Urls.Action(a.Ref)); }
        var since = (word ?? a.Kind.PublishedOn).AddDays(local.SilentAfterDays);
        return a.Facts.IsSilentOn(a.Kind, today, local) ? Of(ChaseKind.Silent, since, word is { } last ? $"Nothing heard since {Text.Day(last)}" : "Never reported on", Urls.Action(a.Ref)) : null;
    }

    private static async Task<List<(ChaseThing, ChaseOwer)>> OwersAsync(TrackerDbContext db, IReadOnlyList<(ChaseThing Thing, Guid? OfficerId)> things, DateOnly today, CancellationToken ct)
    {
        if (things.Count == 0) { return []; }
        var ids = things.Select(t => t.Thing.Id).ToList();
        var owners = await db.ActionOwners.AsNoTracking().Where(o => ids.Contains(o.ActionPointId) && o.To == null && o.Part != OwnerPart.Checker)
            .Join(db.Posts, o => o.PostId, p => p.Id, (o, p) => new { o.ActionPointId, Post = new { p.Id, p.Name } }).ToListAsync(ct);
        var holders = await HoldersAsync(db, [.. owners.Select(o => o.Post.Id).Distinct()], today, ct);
        var officerIds = things.Select(t => t.OfficerId).OfType<Guid>().Distinct().ToList();
        var officers = await db.People.AsNoTracking().Where(p => officerIds.Contains(p.Id) && p.IsActive).Select(p => new { p.Id, p.Name, HasAddress = p.Email != null }).ToDictionaryAsync(p => p.Id, ct);
        var byAction = owners.ToLookup(o => o.ActionPointId, o => o.Post);
        List<(ChaseThing, ChaseOwer)> owed = [];
        foreach (var (thing, officerId) in things)
        {
            var posts = byAction[thing.Id].DistinctBy(p => p.Id).ToList();
            if (officerId is { } id && officers.TryGetValue(id, out var officer))
            {
                var theirs = posts.FirstOrDefault(p => holders[p.Id].Any(h => h.PersonId == id));
                owed.Add((thing, new ChaseOwer(id, officer.Name, officer.HasAddress, theirs?.Id, theirs?.Name)));
            }
            else if (posts.Count == 0) { owed.Add((thing, ChaseOwer.Nobody)); }
            else { owed.AddRange(posts.SelectMany(p => InPost(holders, p.Id, p.Name)).DistinctBy(o => o.PersonId ?? o.PostId).Select(o => (thing, o))); }
        }
        return owed;
    }

    private static async Task<List<(ChaseThing, ChaseOwer)>> AdoptionsAsync(TrackerDbContext db, DateOnly today, Guid? only, CancellationToken ct)
    {
        var open = await db.Adoptions.AsNoTracking().Where(a => only == null || a.Id == only)
            .Where(a => a.Facts.ClosedOn == null && a.Facts.SupersededOn == null && a.Facts.DrivingPostId != null && a.Facts.Answer != Answer.NotAccepted && a.Facts.Answer != Answer.NotApplicable)
            .OrderBy(a => a.AreaId).ThenBy(a => a.Ref).Take(Most)
            .Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new { a.Id, a.Ref, r.Summary, a.Facts, Area = db.Areas.Where(area => area.Id == a.AreaId).Select(area => area.Code).First(), Post = db.Posts.Where(p => p.Id == a.Facts.DrivingPostId).Select(p => p.Name).FirstOrDefault() }).ToListAsync(ct);
        var late = open.Select(a => (a.Facts.DrivingPostId, a.Post, Thing: ThingOf(a.Id, a.Ref, a.Summary, a.Facts, Urls.Recommendation(a.Ref, a.Area), today))).Where(a => a.Thing is not null).ToList();
        if (late.Count == 0) { return []; }
        var holders = await HoldersAsync(db, [.. late.Select(a => a.DrivingPostId!.Value).Distinct()], today, ct);
        return [.. late.SelectMany(a => InPost(holders, a.DrivingPostId!.Value, a.Post ?? "").Select(o => (a.Thing!, o)))];
    }

    private static ChaseThing? ThingOf(Guid id, string reference, string summary, AdoptionFacts facts, string href, DateOnly today)
    {
        ChaseThing Of(DateOnly since, string why) => new(id, ReminderSubject.Adoption, reference, summary, ChaseKind.Recommendation, since, why, facts.LastProgressOn ?? facts.AnsweredOn, href, null);
        if (facts.IsAnswerOverdueOn(today)) { return Of(facts.ResponseDue!.Value, $"The answer was due {Text.Day(facts.ResponseDue)}"); }
        if (facts.IsOverdueOn(today)) { return Of(facts.TargetDate!.Value, $"Overdue since {Text.Day(facts.TargetDate)}"); }
        return facts.StallOn(today) is { } stalled ? Of(facts.StalledSinceOn(today)!.Value, char.ToUpperInvariant(stalled[0]) + stalled[1..]) : null;
    }

    private sealed record Holder(Guid PostId, Guid PersonId, string Name, bool HasAddress, bool IsDeputy);

    private static async Task<ILookup<Guid, Holder>> HoldersAsync(TrackerDbContext db, List<Guid> posts, DateOnly today, CancellationToken ct) =>
        (await db.PostHoldings.AsNoTracking().Where(h => posts.Contains(h.PostId) && (h.From == null || h.From <= today) && (h.To == null || h.To >= today))
            .Join(db.People.Where(p => p.IsActive), h => h.PersonId, p => p.Id, (h, p) => new Holder(h.PostId, p.Id, p.Name, p.Email != null, h.IsDeputy)).ToListAsync(ct)).ToLookup(h => h.PostId);

    /// <summary>The holders, else the deputies, else the post as vacant.</summary>
    private static IEnumerable<ChaseOwer> InPost(ILookup<Guid, Holder> holders, Guid post, string name)
    {
        var there = holders[post].Where(h => !h.IsDeputy).ToList();
        if (there.Count == 0) { there = [.. holders[post]]; }
        return there.Count == 0 ? [new ChaseOwer(null, name, false, post, name)] : there.Select(h => new ChaseOwer(h.PersonId, h.Name, h.HasAddress, post, name));
    }
}
