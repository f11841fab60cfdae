using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>Rules about the recommendations that areas have taken up, by the answers of <see cref="AdoptionFacts"/>.</summary>
internal static class AdoptionFinders
{
    private sealed record Open(Guid Id, string Ref, string Summary, string Area, Guid? ChairPostId, AdoptionFacts Facts)
    {
        public string Href => Urls.Recommendation(Ref, Area);
        public IReadOnlyList<Guid> Drivers => Facts.DrivingPostId is { } post ? [post] : [];
        public IReadOnlyList<Guid> Bodies => Facts.ResponsibleBodyId is { } body ? [body] : [];
        public IReadOnlyList<Guid> Chairs => ChairPostId is { } chair ? [chair] : [];
        public Found Found(DateOnly dueOn, string why, string act, Concerned concerned) => new(Id, ReminderSubject.Adoption, dueOn, Ref, Summary, why, act, Href, concerned);
    }

    public static async Task<IReadOnlyList<Found>> AnswerOwedAsync(Seek seek)
    {
        var last = seek.Horizon > seek.Today ? seek.Horizon : seek.Today;
        return [.. (await OpenAsync(seek)).Where(o => o.Facts.OwesAnswer && o.Facts.ResponseDue <= last).Select(o => o.Found(
            o.Facts.ResponseDue!.Value, $"The area's answer {(o.Facts.IsAnswerOverdueOn(seek.Today) ? "was" : "is")} due {Text.Day(o.Facts.ResponseDue)}", "Answer",
            new Concerned { BodyIds = o.Bodies, AlsoPostIds = o.Chairs, PostIds = o.Bodies.Count == 0 ? o.Drivers : [] }))];
    }

    public static async Task<IReadOnlyList<Found>> DueAsync(Seek seek)
    {
        List<Found> found = [];
        foreach (var open in await OpenAsync(seek))
        {
            if (!open.Facts.OwesDelivery) { continue; }
            var target = open.Facts.TargetDate!.Value;
            var since = Ladder.OwedSince(target, open.Facts.LastProgressOn, seek.Numbers);
            if (since != target && seek.Numbers.DaysAfter is { } after && since.AddDays(after) > seek.Today) { continue; }      // reported on since, and not asked again yet
            found.Add(open.Found(since, open.Facts.IsOverdueOn(seek.Today) ? $"Overdue since {Text.Day(target)}" : $"Due {Text.Day(target)}", "Report", new Concerned { PostIds = open.Drivers, BodyIds = open.Bodies }));
        }
        return found;
    }

    public static async Task<IReadOnlyList<Found>> StalledAsync(Seek seek) =>
        [.. (await OpenAsync(seek)).Select(o => (Open: o, Why: o.Facts.StallOn(seek.Today))).Where(s => s.Why is not null).Select(s => s.Open.Found(
            s.Open.Facts.StalledSinceOn(seek.Today)!.Value, $"Stalled: {s.Why}", "Set it moving", new Concerned { PostIds = s.Open.Drivers }))];

    public static async Task<IReadOnlyList<Found>> OutcomeReviewAsync(Seek seek) =>
        [.. (await OpenAsync(seek)).Where(o => o.Facts is { Outcome: Outcome.NotYetKnown, IsOpen: true } && o.Facts.OutcomeReviewDue <= seek.Today).Select(o => o.Found(
            o.Facts.OutcomeReviewDue!.Value, $"The outcome review was due {Text.Day(o.Facts.OutcomeReviewDue)}", "Say what came of it", new Concerned { PostIds = o.Drivers, Roles = [Role.Verifier] }))];

    /// <summary>Target dates that were moved: each adoption's present one, when it is not its first.</summary>
    public static async Task<IReadOnlyList<Found>> DatesMovedAsync(Seek seek)
    {
        var (db, today, since) = (seek.Db, seek.Today, seek.EventsSince);
        var moves = await seek.Among(db.Set<AdoptionDateMove>(), m => m.AdoptionId).AsNoTracking()
            .Where(m => m.HappenedOn >= since && m.HappenedOn <= today && db.Set<AdoptionDateMove>().Any(e => e.AdoptionId == m.AdoptionId && e.Id != m.Id && e.HappenedOn <= m.HappenedOn))
            .OrderByDescending(m => m.HappenedOn).ThenByDescending(m => m.Id).Take(Seek.Most).ToListAsync(seek.Ct);
        var open = moves.Count == 0 ? [] : (await OpenAsync(seek)).ToDictionary(o => o.Id);
        return [.. moves.DistinctBy(m => m.AdoptionId).Where(m => open.TryGetValue(m.AdoptionId, out var o) && o.Facts.TargetDate == m.Date).Select(m => open[m.AdoptionId].Found(
            m.HappenedOn, $"{m.ByName} moved its date to {Text.Day(m.Date)}: {m.Why}", "Read it", new Concerned { AlsoPostIds = open[m.AdoptionId].Drivers, BodyIds = open[m.AdoptionId].Bodies, IsOnlyToKnow = true }))];
    }

    private static async Task<IReadOnlyList<Open>> OpenAsync(Seek seek)
    {
        var db = seek.Db;
        return await seek.Among(db.Adoptions, a => a.Id).AsNoTracking().Where(a => a.Facts.ClosedOn == null && a.Facts.SupersededOn == null && a.Facts.Answer != Answer.NotAccepted && a.Facts.Answer != Answer.NotApplicable)
            .OrderBy(a => a.AreaId).ThenBy(a => a.Ref).Take(Seek.Most)
            .Join(db.Areas, a => a.AreaId, a => a.Id, (a, area) => new { a, area })
            .Join(db.Recommendations, j => j.a.RecommendationId, r => r.Id, (j, r) => new Open(
                j.a.Id, j.a.Ref, r.Summary, j.area.Code, db.Forums.Where(f => f.Id == j.a.Facts.DrivingBoardId).Select(f => f.ChairPostId).FirstOrDefault(), j.a.Facts))
            .ToListAsync(seek.Ct);
    }
}
