using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ForYou;

/// <summary>What people owe on the recommendations that areas have taken up: one bounded question, then the domain's own rules on each row.</summary>
internal static class AdoptionWork
{
    private const int Most = 2_000;
    private const int Shown = 10;
    /// <summary>Days before work would count as stalled on which a report is asked for.</summary>
    private const int WarnDays = 14;

    private sealed record Open(Guid Id, string Ref, string Summary, string Area, bool MayShareBody, Guid? ClaimedById, bool IsReportedByMe, DateOnly? BodyEnded, AdoptionFacts Facts);

    public static async Task<IReadOnlyList<OwedGroup?>> ReadAsync(TrackerDbContext db, Actor by, DateOnly today, CancellationToken ct)
    {
        var chases = by.May(Act.AdoptRecommendation);
        var verifies = by.May(Act.VerifyAdoption);
        var judges = by.May(Act.JudgeOutcome);
        var speaks = by.Has(Role.PartnerRepresentative) && by.BodyIds.Count > 0;
        var drives = by.PostIds.Count > 0;
        if (!(chases || verifies || judges || speaks || drives)) { return []; }
        var open = await ReadAsync(db, by.PersonId, ct);
        var named = Shared(open);
        return
        [
            speaks ? Group("Your body's answers", Tone.Warning, open.Where(o => Speaks(by, o) && o.Facts is { Answer: Answer.Awaiting, ResponseDue: not null }).OrderBy(o => o.Facts.ResponseDue),
                o => $"{(o.Facts.IsAnswerOverdueOn(today) ? "Was due" : "Due")} {Text.Day(o.Facts.ResponseDue)}", "Answer", named) : null,
            Group("Recommendations to report on", Tone.Warning, open.Where(o => IsReportDue(o.Facts, today) && ((speaks && Speaks(by, o)) || (o.Facts.DrivingPostId is { } post && by.PostIds.Contains(post)))),
                o => $"Last word {Text.Day(LastWord(o.Facts))}; after {AdoptionFacts.StallDays} days without one it counts as stalled", "Report", named),
            chases ? Group("Answers overdue", Tone.Bad, open.Where(o => o.Facts.IsAnswerOverdueOn(today)).OrderBy(o => o.Facts.ResponseDue), o => $"Was due {Text.Day(o.Facts.ResponseDue)}", "Answer or chase", named) : null,
            chases ? Group("Stalled recommendations", Tone.Bad, open.Where(o => o.Facts.StallOn(today) is not null), o => Sentence(o.Facts.StallOn(today)!), "Set it moving", named) : null,
            chases ? Group("Held by a body that has ended", Tone.Bad, open.Where(o => o.BodyEnded < today), o => $"The body ended on {Text.Day(o.BodyEnded)}", "Give it to another", named) : null,
            verifies ? Group("Claims to verify", Tone.Warning, open.Where(o => MayVerify(by, o)).OrderBy(o => o.Facts.ClaimedOn), o => $"Put to a verifier on {Text.Day(o.Facts.ClaimedOn)}", "Look at the evidence", named) : null,
            judges ? Group("Outcome reviews due", Tone.Warning, open.Where(o => o.Facts.Outcome == Outcome.NotYetKnown && o.Facts.OutcomeReviewDue <= today && (o.ClaimedById is null || o.ClaimedById != by.PersonId)).OrderBy(o => o.Facts.OutcomeReviewDue),
                o => $"Due {Text.Day(o.Facts.OutcomeReviewDue)}", "Say what came of it", named) : null,
        ];
    }

    private static async Task<List<Open>> ReadAsync(TrackerDbContext db, Guid? me, CancellationToken ct) =>
        await db.Adoptions.AsNoTracking().Where(a => a.Facts.ClosedOn == null && a.Facts.SupersededOn == null && a.Facts.Answer != Answer.NotAccepted && a.Facts.Answer != Answer.NotApplicable)
            .OrderBy(a => a.AreaId).ThenBy(a => a.Ref).Take(Most)
            .Join(db.Areas, a => a.AreaId, a => a.Id, (a, area) => new { a, area })
            .Join(db.Recommendations, j => j.a.RecommendationId, r => r.Id, (j, r) => new Open(
                j.a.Id, j.a.Ref, r.Summary, j.area.Code, j.area.VerifierMayShareBody, j.a.ClaimedById, me != null && db.AdoptionUpdates.Any(u => u.AdoptionId == j.a.Id && u.ById == me), db.Bodies.Where(b => b.Id == j.a.Facts.ResponsibleBodyId).Select(b => b.ActiveTo).FirstOrDefault(), j.a.Facts))
            .ToListAsync(ct);

    private static bool Speaks(Actor by, Open open) => open.Facts.ResponsibleBodyId is { } body && by.BodyIds.Contains(body);

    /// <summary>The same as <see cref="Adoption.Verify"/> refuses, asked beforehand.</summary>
    private static bool MayVerify(Actor by, Open open) =>
        open.Facts is { ClaimedOn: not null, DeliveredOn: null } && !open.IsReportedByMe && (open.ClaimedById is null || open.ClaimedById != by.PersonId)
        && !(open.Facts.DrivingPostId is { } post && by.PostIds.Contains(post)) && (open.MayShareBody || !Speaks(by, open));

    private static DateOnly? LastWord(AdoptionFacts facts) => facts.LastProgressOn ?? facts.AnsweredOn;

    private static bool IsReportDue(AdoptionFacts facts, DateOnly today) =>
        facts is { IsAccepted: true, IsOpen: true, DeliveredOn: null, ClaimedOn: null } && LastWord(facts) is { } last && today.DayNumber - last.DayNumber > AdoptionFacts.StallDays - WarnDays;

    private static Func<Open, string> Shared(List<Open> open)
    {
        var areas = open.Select(o => o.Area).Distinct().Count();
        return o => Urls.Recommendation(o.Ref, areas > 1 ? o.Area : null);
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static OwedGroup? Group(string title, Tone tone, IEnumerable<Open> found, Func<Open, string> why, string act, Func<Open, string> href) =>
        found.Take(Shown + 1).ToList() is { Count: > 0 } owed
            ? new OwedGroup(title, tone, [.. owed.Take(Shown).Select(o => new OwedLine(o.Ref, o.Summary, why(o), act, href(o)))], owed.Count > Shown ? Urls.Recommendations : null)
            : null;
}
