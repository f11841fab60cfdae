using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Issues;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Store;

namespace StrategyTracker.Features.BoardReports;

/// <summary>The area's part of the board report: recommendations by state, what is owed, stalled and missing. Its figures are those of <see cref="AreaFigures"/>; nothing is counted here.</summary>
public sealed class BuildAreaProgress(IDbContextFactory<TrackerDbContext> dbs, AreaFigures figures) : IUseCase
{
    /// <param name="duty">How the area stands by its equality duty; null when the strategy belongs to no area.</param>
    /// <param name="numbers">The area's numbers by the rule's key, by which things come up to the board; a rule that is turned off is not among them.</param>
    /// <returns>Null when the strategy belongs to no area, or the area has nothing to tell.</returns>
    public async Task<AreaProgress?> RunAsync(Guid strategyId, AsAt asAt, DutyStanding? duty, IReadOnlyDictionary<string, RuleNumbers> numbers, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var area = await db.Strategies.AsNoTracking().Where(s => s.Id == strategyId).Join(db.Areas, s => s.AreaId, a => a.Id, (_, a) => new { a.Id, a.Code, a.Name }).FirstOrDefaultAsync(ct);
        if (area is null) { return null; }
        var standing = await figures.GetAsync(area.Id, area.Code, area.Name, asAt, ct);
        if (standing.Adoptions.Count == 0 && standing.OpenIssues.Count == 0 && standing.ChampionPosts.Count == 0) { return null; }
        var names = await NamesAsync(db, standing, ct);
        return new AreaProgress
        {
            Name = area.Name,
            Headlines = Headlines(standing),
            States = [.. standing.Recommendations.ByState.Where(s => s.Value > 0).Select(s => new StateCount(Mark(s.Key), s.Value))],
            DeliveredAgainstOutcome = Sentence(standing.Recommendations),
            Lists = [AreaReached.Of(standing, duty, names, numbers), .. AreaLists.Of(standing, names, await ReasonsAsync(db, standing, ct))],
        };
    }

    internal static StateMark Mark(AdoptionState state) => new(state.Words(), state.Badge().Tone.OnPaper());

    private static List<Headline> Headlines(AreaStanding a) =>
    [
        new("Awaiting an answer", a.Recommendations.ByState[AdoptionState.AwaitingAnswer], a.Recommendations.Adoptions, "asked or not yet asked", Tone.Neutral),
        new("Answers overdue", a.Recommendations.AwaitingOverdue, null, "asked, and the day has passed", Bad(a.Recommendations.AwaitingOverdue)),
        new("Stalled", a.Recommendations.Stalled, a.Recommendations.Open, "blocked, moved twice, or no word for 60 days", Warning(a.Recommendations.Stalled)),
        new("Delivered", a.Recommendations.Delivered, a.Recommendations.Accepted, "verified by somebody else", Tone.Good),
        new("Outcome evidenced", a.Recommendations.OutcomeEvidenced, a.Recommendations.Delivered, "shown to have changed something", Tone.Good),
        new("Issues open", a.Issues.OpenIssues, null, "raised by the forum, not yet resolved", Tone.Neutral),
        new("Replies overdue", a.Issues.OverdueAnswers, a.Issues.OpenIssues, "owed to the forum", Bad(a.Issues.OverdueAnswers)),
        new("Champion posts vacant", a.Champions.Vacant, a.Champions.Posts, null, Bad(a.Champions.Vacant)),
        new("Broken threads", a.BrokenThreads.Count, null, "links missing between a source and its effect", Warning(a.BrokenThreads.Count)),
    ];

    private static string Sentence(RecommendationFigures f) => f.Delivered == 0
        ? "None has been delivered yet, so none can be shown to have changed anything."
        : $"{f.Delivered} delivered; of these {f.OutcomeEvidenced} {(f.OutcomeEvidenced == 1 ? "is" : "are")} shown to have changed something. Delivery and outcome are two facts: finishing every task does not settle the second.";

    private static Tone Bad(int count) => count > 0 ? Tone.Bad : Tone.Neutral;
    private static Tone Warning(int count) => count > 0 ? Tone.Warning : Tone.Neutral;

    private static async Task<Dictionary<Guid, string>> NamesAsync(TrackerDbContext db, AreaStanding standing, CancellationToken ct)
    {
        var bodies = standing.Adoptions.Select(a => a.Facts.ResponsibleBodyId).OfType<Guid>().Distinct().ToList();
        var names = await db.Bodies.AsNoTracking().Where(b => bodies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, ct);
        foreach (var forum in await db.Forums.AsNoTracking().Where(f => f.AreaId == standing.AreaId).Select(f => new { f.Id, f.Name }).ToListAsync(ct)) { names[forum.Id] = forum.Name; }
        return names;
    }

    /// <summary>Why what was turned down was turned down: it stays in the report (W-1).</summary>
    private static Task<Dictionary<Guid, string?>> ReasonsAsync(TrackerDbContext db, AreaStanding standing, CancellationToken ct) =>
        db.Adoptions.AsNoTracking().Where(a => a.AreaId == standing.AreaId && a.AnswerReason != null).ToDictionaryAsync(a => a.Id, a => a.AnswerReason, ct);
}
