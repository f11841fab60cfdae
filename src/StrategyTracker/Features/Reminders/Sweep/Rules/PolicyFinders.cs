using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>What a change of law or policy touches and nobody has looked at since (recommendations N-15): for whoever answers for it.</summary>
internal static class PolicyFinders
{
    private sealed record Unreviewed(Guid Id, Guid EventId, string Title, DateOnly TakesEffectOn, Guid? ActionPointId, Guid? AdoptionId, DateOnly AddedOn);

    private sealed record Driven(Guid Id, string Ref, string Summary, AdoptionFacts Facts)
    {
        public Concerned Concerned => new() { PostIds = Facts.DrivingPostId is { } post ? [post] : [], BodyIds = Facts.ResponsibleBodyId is { } body ? [body] : [] };
    }

    public static async Task<IReadOnlyList<Found>> ToReviewAsync(Seek seek)
    {
        var db = seek.Db;
        var unreviewed = await seek.Among(db.AffectedItems, i => i.Id).AsNoTracking().Where(i => i.ReviewedOn == null && i.TakenOffOn == null).OrderBy(i => i.Id).Take(Seek.Most)
            .Join(db.PolicyEvents, i => i.EventId, e => e.Id, (i, e) => new Unreviewed(i.Id, e.Id, e.Title, e.TakesEffectOn, i.ActionPointId, i.AdoptionId, i.AddedOn)).ToListAsync(seek.Ct);
        if (unreviewed.Count == 0) { return []; }
        var open = db.AffectedItems.Where(i => i.ReviewedOn == null && i.TakenOffOn == null);
        var actions = await seek.ActionsByIdAsync(open.Where(i => i.ActionPointId != null).Select(i => i.ActionPointId!.Value));
        var adoptions = (await db.Adoptions.AsNoTracking().Where(a => a.Facts.ClosedOn == null && a.Facts.SupersededOn == null && open.Any(i => i.AdoptionId == a.Id)).OrderBy(a => a.Id).Take(Seek.Most)
            .Join(db.Recommendations, a => a.RecommendationId, r => r.Id, (a, r) => new Driven(a.Id, a.Ref, r.Summary, a.Facts)).ToListAsync(seek.Ct)).ToDictionary(a => a.Id);
        return
        [
            .. unreviewed.Where(u => u.ActionPointId is { } id && actions.ContainsKey(id)).Select(u => (Item: u, Action: actions[u.ActionPointId!.Value])).Select(r => Of(r.Item, r.Action.Ref, r.Action.Summary, r.Action.Concerned)),
            .. unreviewed.Where(u => u.AdoptionId is { } id && adoptions.ContainsKey(id)).Select(u => (Item: u, Adoption: adoptions[u.AdoptionId!.Value])).Select(r => Of(r.Item, r.Adoption.Ref, r.Adoption.Summary, r.Adoption.Concerned)),
        ];
    }

    private static Found Of(Unreviewed item, string reference, string what, Concerned concerned) =>
        new(item.Id, ReminderSubject.PolicyEvent, item.AddedOn, reference, what, $"{item.Title}, {Text.Day(item.TakesEffectOn)}: say whether it can still be done", "Review it", Urls.PolicyEvent(item.EventId), concerned);
}
