using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.BoardReports;
using StrategyTracker.Features.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

/// <summary>The equality duty report (REP-02), and its part of the board report, as records. How the area stands comes from <see cref="DutyStandingQuery"/>; nothing is judged here.</summary>
public sealed class BuildDutyReport(IDbContextFactory<TrackerDbContext> dbs, DutyStandingQuery standings, PublishedFigures figures, AreasQuery areas, LocalClock clock) : IUseCase
{
    public const int Most = 500;

    /// <exception cref="RuleViolation">No such area, or a day that is still to come.</exception>
    public async Task<DutyReport> RunAsync(string? areaCode, DateOnly? asAt = null, CancellationToken ct = default)
    {
        var day = asAt ?? clock.Today;
        if (day > clock.Today) { throw new RuleViolation($"{Text.Day(day)} is still to come; ask as at today, {Text.Day(clock.Today)}, or before."); }
        var area = await areas.GetAsync(areaCode, ct);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var isMoved = await db.Strategies.AnyAsync(s => s.AreaId == area.Id && s.MovedByDays != 0, ct);
        return new DutyReport
        {
            Area = area.Name, AsAt = day, RunAt = clock.Local(clock.UtcNow), Notice = isMoved ? "Demonstration: every date has been moved forward, and what is reported is illustration." : null,
            Duty = await ProgressAsync(area.Id, await standings.GetAsync(area.Id, day, ct), day, ct),
        };
    }

    /// <summary>The duty's part for the board of a strategy.</summary>
    /// <param name="standing">How the strategy's area stands on the day.</param>
    /// <returns>Null when the strategy belongs to no area.</returns>
    public async Task<DutyProgress?> OfStrategyAsync(Guid strategyId, DutyStanding standing, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var area = await db.Strategies.AsNoTracking().Where(s => s.Id == strategyId).Select(s => s.AreaId).FirstOrDefaultAsync(ct);
        return area is { } id ? await ProgressAsync(id, standing, day, ct) : null;
    }

    private async Task<DutyProgress> ProgressAsync(Guid areaId, DutyStanding standing, DateOnly day, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var cycle = standing.Cycle?.Id;
        return new DutyProgress
        {
            Name = standing.Regime?.Name,
            LegalBasis = standing.Regime?.LegalBasis,
            GoalWord = standing.Regime?.GoalWord ?? "goal",
            Answer = standing.Answer,
            AnswerTone = standing.Tone().OnPaper(),
            NextReview = standing.ReviewDue is { } due ? $"{Text.Day(due)}{(standing.IsReviewInferred ? " (inferred)" : "")}" : null,
            Requirements = [.. standing.Requirements.Select(r => new DutyRequirementLine(r.Kind.Words(), r.Words, r.Recurrence, Mark(r.Badge()), r.Sentence))],
            Next = [.. standing.Next.Select(n => new DutyDateLine(n.What, n.Due, Mark(n.Badge(day)), n.IsInferred))],
            Goals = await GoalsAsync(db, cycle, day, ct),
            Consultations = await ConsultationsAsync(db, cycle, day, ct),
            Papers = await PapersAsync(db, areaId, day, ct),
            Assessments = await AssessmentsAsync(db, areaId, day, ct),
        };
    }

    /// <summary>What to say of whatever of these was entered after the day, by the history of each.</summary>
    private async Task<Dictionary<Guid, string>> LateAsync(TrackerDbContext db, IReadOnlyCollection<Guid> subjects, DateOnly day, CancellationToken ct)
    {
        if (day >= clock.Today) { return []; }
        var entered = await db.History.AsNoTracking().Where(h => subjects.Contains(h.SubjectId) && h.HappenedOn <= day).GroupBy(h => h.SubjectId)
            .Select(g => new { g.Key, First = g.Min(h => h.EnteredAt), Last = g.Max(h => h.EnteredAt) }).ToListAsync(ct);
        return entered.Select(e => (e.Key, Words: clock.Late(e.First, e.Last, day))).Where(e => e.Words is not null).ToDictionary(e => e.Key, e => e.Words!);
    }

    private static StateMark Mark(Badge badge) => new(badge.Words, badge.Tone.OnPaper());

    private async Task<IReadOnlyList<DutyGoalLine>> GoalsAsync(TrackerDbContext db, Guid? cycle, DateOnly day, CancellationToken ct)
    {
        var goals = await db.Goals.AsNoTracking().Include(g => g.Reports).Include(g => g.Measures).Where(g => g.CycleId == cycle && g.ChosenOn <= day && (g.DroppedOn == null || g.DroppedOn > day)).OrderBy(g => g.Number).Take(Most).AsSplitQuery().ToListAsync(ct);
        var ids = goals.Select(g => g.OwnerPostId).OfType<Guid>().ToHashSet();
        var posts = await db.Posts.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var measured = await figures.OfAsync([.. goals.SelectMany(g => g.Measures).Select(m => m.MeasureId).Distinct()], day, ct);
        var late = await LateAsync(db, [.. goals.Select(g => g.Id)], day, ct);
        return [.. goals.Select(g =>
        {
            var last = g.Reports.Where(r => r.HappenedOn <= day).OrderBy(r => r.HappenedOn).ThenBy(r => r.Number).LastOrDefault();
            return new DutyGoalLine(g.Ref, g.Title, g.OwnerPostId is { } post ? posts.GetValueOrDefault(post) : null, g.Baseline, g.Target,
                Mark(DutyWords.GoalBadge(g.ApprovedOn <= day ? g.ApprovedOn : null, g.VerdictOn <= day ? g.Verdict : null, null)),
                last is null ? null : $"{last.Done}\n{(last.Different is { } d ? $"What is different: {d}" : "What is different: nothing reported.")}", last?.HappenedOn)
            {
                Measures = [.. g.Measures.Select(m => measured.GetValueOrDefault(m.MeasureId)).OfType<PublishedMeasure>().OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => $"{m.Name}: {m.Latest ?? "no figures yet"}")],
                EnteredLate = late.GetValueOrDefault(g.Id),
            };
        })];
    }

    private async Task<IReadOnlyList<DutyConsultationLine>> ConsultationsAsync(TrackerDbContext db, Guid? cycle, DateOnly day, CancellationToken ct)
    {
        var consultations = await db.Consultations.AsNoTracking().Where(c => c.CycleId == cycle && c.From <= day).OrderBy(c => c.From).Take(Most).ToListAsync(ct);
        var late = await LateAsync(db, [.. consultations.Select(c => c.Id)], day, ct);
        return [.. consultations.Select(c => new DutyConsultationLine(c.Subject, DutyWords.Asked(c.AskedEmployees, c.AskedStakeholders), c.To is { } to ? $"{Text.Day(c.From)} to {Text.Day(to)}" : $"From {Text.Day(c.From)}",
            c.IsOverOn(day) ? c.Responses : null, c.IsOverOn(day) ? c.WhatChanged : null) { EnteredLate = late.GetValueOrDefault(c.Id) })];
    }

    private async Task<IReadOnlyList<DutyPaperLine>> PapersAsync(TrackerDbContext db, Guid areaId, DateOnly day, CancellationToken ct)
    {
        var papers = await db.Statements.AsNoTracking().Where(s => s.AreaId == areaId && s.Versions.Any(v => v.WrittenOn <= day)).OrderBy(s => s.Kind).ThenBy(s => s.Id).Take(Most)
            .Select(s => new { s.Id, s.Title, s.Kind, Last = s.Versions.Where(v => v.WrittenOn <= day).OrderByDescending(v => v.Number).Select(v => new VersionDays(v.Number, v.WrittenOn, v.ApprovedOn, v.PublishedOn)).First() }).ToListAsync(ct);
        var late = await LateAsync(db, [.. papers.Select(p => p.Id)], day, ct);
        return [.. papers.Select(p => new DutyPaperLine(p.Title, p.Kind.Words(), p.Last.Number, p.Last.WrittenOn, p.Last.ApprovedOn <= day ? p.Last.ApprovedOn : null, p.Last.PublishedOn <= day ? p.Last.PublishedOn : null) { EnteredLate = late.GetValueOrDefault(p.Id) })];
    }

    private async Task<IReadOnlyList<DutyAssessmentLine>> AssessmentsAsync(TrackerDbContext db, Guid areaId, DateOnly day, CancellationToken ct)
    {
        var assessments = await db.ImpactAssessments.AsNoTracking().Where(a => a.AreaId == areaId && a.LoggedOn <= day).OrderByDescending(a => a.LoggedOn).Take(Most).ToListAsync(ct);
        var late = await LateAsync(db, [.. assessments.Select(a => a.Id)], day, ct);
        return [.. assessments.Select(a =>
        {
            var isAssessed = a.AssessedOn <= day;
            return new DutyAssessmentLine(a.Policy, $"{a.Kind.Words()}, {(a.IsNew ? "new policy" : "existing practice")}", a.LoggedOn, Mark(a.Days().Badge(day)), isAssessed ? a.Harm : null,
                isAssessed && a.Mitigation is { } m ? a.MitigatedOn <= day ? $"{m}\nDone {Text.Day(a.MitigatedOn)}: {a.MitigationDone}" : m : null) { EnteredLate = late.GetValueOrDefault(a.Id) };
        })];
    }
}

internal static class AssessmentDates
{
    public static AssessmentDays Days(this ImpactAssessment a) => new(a.Id, a.Policy, a.LoggedOn, a.AssessedOn, a.Effect, a.MitigationDue, a.MitigatedOn);
}
