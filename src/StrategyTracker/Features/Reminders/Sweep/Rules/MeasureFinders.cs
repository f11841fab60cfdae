using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>Periods without a figure, and what the figures showed that nobody has answered yet.</summary>
internal static class MeasureFinders
{
    /// <summary>One line a measure, of the latest period missing; how many there are stands in it.</summary>
    public static async Task<IReadOnlyList<Found>> MissingAsync(Seek seek)
    {
        var (db, today) = (seek.Db, seek.Today);
        var asked = seek.Among(db.Measures, m => m.Id).AsNoTracking().Where(m => m.MeasuredFrom != null && m.EveryMonths != null);
        var measures = await asked.OrderBy(m => m.Ref).ThenBy(m => m.Id).Take(Seek.Most).Select(m => new { m.Id, m.Ref, m.Name, m.MeasuredFrom, m.EveryMonths, m.OwnerPostId, Code = db.Strategies.Where(s => s.Id == m.StrategyId).Select(s => s.Code).First() }).ToListAsync(seek.Ct);
        var held = (await db.Readings.AsNoTracking().Where(r => asked.Any(m => m.Id == r.MeasureId) && r.Geography == null && r.DistrictId == null && r.TeamId == null && r.Category == null && r.HappenedOn <= today)
            .OrderBy(r => r.MeasureId).ThenBy(r => r.Number).Take(Seek.Most).Select(r => new { r.MeasureId, r.From, r.To }).ToListAsync(seek.Ct)).ToLookup(r => r.MeasureId, r => new Period(r.From, r.To));
        return [.. measures.Select(m => (Measure: m, Missing: Period.Missing(m.MeasuredFrom, m.EveryMonths, held[m.Id], today))).Where(m => m.Missing.Count > 0).Select(m => new Found(
            m.Measure.Id, ReminderSubject.Measure, m.Missing[^1].To.AddDays(Period.DaysOfGrace), m.Measure.Ref, m.Measure.Name,
            m.Missing.Count == 1 ? $"No figure for {m.Missing[0].Words}" : $"No figure for {m.Missing.Count:N0} periods, the last {m.Missing[^1].Words}", "Enter the figures", Urls.Measure(m.Measure.Code, m.Measure.Ref),
            new Concerned { Roles = [Role.DataOfficer], PostIds = m.Measure.OwnerPostId is { } post ? [post] : [] }))];
    }

    public static Task<IReadOnlyList<Found>> GapFoundAsync(Seek seek) => FindingsAsync(seek, isRail: false);

    public static Task<IReadOnlyList<Found>> GuardRailBreachedAsync(Seek seek) => FindingsAsync(seek, isRail: true);

    /// <summary>Targets of a measure that took another's place; the first is no change.</summary>
    public static async Task<IReadOnlyList<Found>> TargetsMovedAsync(Seek seek)
    {
        var (db, today, since) = (seek.Db, seek.Today, seek.EventsSince);
        var moved = await seek.Among(db.MeasureTargets, t => t.MeasureId).AsNoTracking().Where(t => t.Number > 1 && t.HappenedOn >= since && t.HappenedOn <= today).OrderByDescending(t => t.HappenedOn).ThenByDescending(t => t.Number).Take(Seek.Most)
            .Join(db.Measures, t => t.MeasureId, m => m.Id, (t, m) => new { m.Id, m.Ref, m.Name, m.OwnerPostId, t.HappenedOn, t.Number, t.ByName, t.Why, Code = db.Strategies.Where(s => s.Id == m.StrategyId).Select(s => s.Code).First() }).ToListAsync(seek.Ct);
        return [.. moved.OrderByDescending(m => m.Number).DistinctBy(m => m.Id).Select(m => new Found(m.Id, ReminderSubject.Measure, m.HappenedOn, m.Ref, m.Name, $"{m.ByName} changed its target{(m.Why is null ? "" : $": {m.Why}")}", "Read it", Urls.Measure(m.Code, m.Ref),
            new Concerned { AlsoPostIds = m.OwnerPostId is { } post ? [post] : [], IsOnlyToKnow = true }))];
    }

    private static async Task<IReadOnlyList<Found>> FindingsAsync(Seek seek, bool isRail)
    {
        var (db, today) = (seek.Db, seek.Today);
        var open = await seek.Among(db.Findings, f => f.Id).AsNoTracking().Where(f => f.ClosedOn == null && f.ActionPointId == null && f.WhyNoAction == null && f.FoundOn <= today && (f.Kind == FindingKind.GuardRail) == isRail)
            .OrderBy(f => f.FoundOn).ThenBy(f => f.Id).Take(Seek.Most).Select(f => new { f.Id, f.Kind, f.Summary, f.FoundOn, Post = f.OwnerPostId ?? db.Measures.Where(m => m.Id == f.MeasureId).Select(m => m.OwnerPostId).FirstOrDefault(), Ref = db.Measures.Where(m => m.Id == f.MeasureId).Select(m => m.Ref).FirstOrDefault() }).ToListAsync(seek.Ct);
        return [.. open.Select(f => new Found(f.Id, ReminderSubject.Measure, f.FoundOn, f.Ref, f.Summary, $"{f.Kind.Words()}, found {Text.Day(f.FoundOn)}; nobody has said what is to be done", "Say what is to be done", Urls.Finding(f.Id),
            new Concerned { PostIds = f.Post is { } post ? [post] : [] }))];
    }
}
