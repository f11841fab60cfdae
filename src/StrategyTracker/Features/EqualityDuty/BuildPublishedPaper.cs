using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Store;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>
/// Makes what goes out of a paper when it is published: the one place that decides what anyone may read. Only what the board
/// approved: no draft, no goal that waits for approval, nobody's name, no report on a goal, no note.
/// </summary>
public sealed partial class BuildPublishedPaper(IDbContextFactory<TrackerDbContext> dbs, PublishedFigures figures, DutyStandingQuery standing) : IUseCase
{
    /// <summary>Of kinds that speak of goals.</summary>
    private static readonly StatementKind[] WithGoals = [StatementKind.Plan, StatementKind.YearlyReport];

    /// <param name="day">The day of publication.</param>
    /// <returns>A <see cref="PublishedPaper"/> as JSON.</returns>
    public async Task<string> RunAsync(Statement paper, string areaName, DateOnly day, CancellationToken ct = default)
    {
        var version = paper.Latest!;
        await using var db = await dbs.CreateDbContextAsync(ct);
        var duty = await standing.GetAsync(paper.AreaId, day, ct);
        var cycle = await db.DutyCycles.AsNoTracking().FirstOrDefaultAsync(c => c.Id == paper.CycleId, ct);
        var review = WithGoals.Contains(paper.Kind) && cycle is { IsReviewDueInferred: false } ? cycle.ReviewDue : (DateOnly?)null;
        return JsonSerializer.Serialize(new PublishedPaper
        {
            Title = paper.Title,
            Kind = paper.Kind.Words(),
            Area = areaName,
            Duty = duty.Regime?.Name,
            LegalBasis = duty.Regime?.LegalBasis,
            GoalWord = duty.Regime?.GoalWord ?? "goal",
            Version = version.Number,
            PublishedOn = day,
            From = paper.From ?? (paper.Kind == StatementKind.Plan ? cycle?.From : null),
            To = paper.To ?? (paper.Kind == StatementKind.Plan ? review : null),
            Text = WithoutOwnLinks(version.Body),
            Goals = WithGoals.Contains(paper.Kind) ? await GoalsAsync(db, paper.CycleId, day, ct) : [],
            Consultations = paper.Kind == StatementKind.Plan ? await ConsultationsAsync(db, paper.CycleId, day, ct) : [],
            ReviewDue = review,
            Versions = [.. paper.Versions.Where(v => v.PublishedOn is not null).Select(v => new PublishedVersion(v.Number, v.ApprovedOn, v.PublishedOn!.Value))
                .Append(new PublishedVersion(version.Number, version.ApprovedOn, day)).DistinctBy(v => v.Number).OrderBy(v => v.Number)],
        });
    }

    private async Task<IReadOnlyList<PublishedGoal>> GoalsAsync(TrackerDbContext db, Guid? cycleId, DateOnly day, CancellationToken ct)
    {
        var goals = await db.WholeGoals().AsNoTracking().Where(g => g.CycleId == cycleId && g.ApprovedOn != null && g.ApprovedOn <= day && (g.DroppedOn == null || g.DroppedOn > day)).OrderBy(g => g.Number).Take(DutyStandingQuery.Most).ToListAsync(ct);
        var (aimIds, postIds) = (goals.SelectMany(g => g.Aims).Select(a => a.AimId).ToHashSet(), goals.Select(g => g.OwnerPostId).OfType<Guid>().ToHashSet());
        var aims = await db.Aims.AsNoTracking().Where(a => aimIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Summary, ct);
        var posts = await db.Posts.AsNoTracking().Where(p => postIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var actions = await ActionsAsync(db, goals, day, ct);
        var measures = await figures.OfAsync([.. goals.SelectMany(g => g.Measures).Select(m => m.MeasureId).Distinct()], day, ct);
        return [.. goals.Select(g => new PublishedGoal
        {
            Ref = g.Ref, Title = g.Title, Description = g.Description is { } words ? WithoutOwnLinks(words) : null, Baseline = g.Baseline, Target = g.Target,
            OwnerPost = g.OwnerPostId is { } post ? posts.GetValueOrDefault(post) : null,
            Aims = [.. g.Aims.Select(a => aims.GetValueOrDefault(a.AimId)).OfType<string>().Order(StringComparer.Ordinal)],
            Actions = [.. g.Actions.Select(a => actions.GetValueOrDefault(a.ActionPointId)).OfType<(int Order, PublishedAction Action)>().OrderBy(a => a.Order).Select(a => a.Action)],
            Measures = [.. g.Measures.Select(m => measures.GetValueOrDefault(m.MeasureId)).OfType<PublishedMeasure>().OrderBy(m => m.Name, StringComparer.Ordinal)],
        })];
    }

    private static async Task<Dictionary<Guid, (int Order, PublishedAction Action)?>> ActionsAsync(TrackerDbContext db, List<Goal> goals, DateOnly day, CancellationToken ct)
    {
        var ids = goals.SelectMany(g => g.Actions).Select(a => a.ActionPointId).ToHashSet();
        var found = await db.ActionPoints.AsNoTracking().Where(a => ids.Contains(a.Id)).Join(db.Strategies, a => a.StrategyId, s => s.Id, (a, s) => new { Action = a, s.DueSoonDays, s.SilentAfterDays }).ToListAsync(ct);
        return found.ToDictionary(f => f.Action.Id, f => ((int, PublishedAction)?)(f.Action.Order, new PublishedAction(
            f.Action.Ref, f.Action.Summary, f.Action.Facts.On(f.Action.KindOf(), day, new(f.DueSoonDays, f.SilentAfterDays)).Badge().Words, f.Action.TargetDate)));
    }

    private static async Task<IReadOnlyList<PublishedConsultation>> ConsultationsAsync(TrackerDbContext db, Guid? cycleId, DateOnly day, CancellationToken ct) =>
        [.. (await db.Consultations.AsNoTracking().Where(c => c.CycleId == cycleId && c.ClosedOn != null && c.ClosedOn <= day).OrderBy(c => c.From).Take(DutyStandingQuery.Most).ToListAsync(ct))
            .Select(c => new PublishedConsultation(c.Subject, DutyWords.Asked(c.AskedEmployees, c.AskedStakeholders), DutyWords.Lines(c.Groups), c.From, c.To, c.Method, c.Responses, c.WhatChanged is { } words ? WithoutOwnLinks(words) : null))];

    /// <summary>A link to a page of ours keeps its words only: who reads this cannot follow it, and the page shows it so too.</summary>
    private static string WithoutOwnLinks(string markdown) => OwnLink().Replace(markdown, "${words}");

    [GeneratedRegex(@"(?<!!)\[(?<words>[^\[\]]*)\]\(/(?!published[/)])[^()\s]*(?:\s+""[^""]*"")?\)")]
    private static partial Regex OwnLink();
}
