using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>The review of the equality duty, policies that nobody has assessed, and harm that nobody has softened.</summary>
internal static class DutyFinders
{
    /// <summary>Each area's next review, as <see cref="DutyStanding"/> works it out; counted from an inferred day until the board has approved goals (R-13).</summary>
    public static async Task<IReadOnlyList<Found>> ReviewAsync(Seek seek)
    {
        var (db, today) = (seek.Db, seek.Today);
        var applies = await db.Set<AreaRegime>().AsNoTracking().Where(r => r.From <= today && (r.To == null || r.To >= today))
            .Join(db.Areas, r => r.AreaId, a => a.Id, (r, a) => new { Applies = r, a.Id, a.Code, a.Name })
            .Join(db.DutyRegimes, r => r.Applies.RegimeId, g => g.Id, (r, g) => new { r.Applies, r.Id, r.Code, r.Name, Regime = g }).OrderBy(r => r.Code).ThenBy(r => r.Applies.From).Take(Seek.Most).ToListAsync(seek.Ct);
        var areas = applies.Select(a => a.Id).ToList();
        var cycles = (await db.DutyCycles.AsNoTracking().Where(c => areas.Contains(c.AreaId)).OrderBy(c => c.AreaId).ThenBy(c => c.Number).Take(Seek.Most)
            .Select(c => new { c.AreaId, Days = new CycleDays(c.Id, c.RegimeId, c.Number, c.From, c.ApprovedOn, c.ReviewedOn) }).ToListAsync(seek.Ct)).ToLookup(c => c.AreaId, c => c.Days);
        List<Found> found = [];
        foreach (var area in applies.GroupBy(a => a.Id).Select(g => g.Last()))
        {
            var regime = new RegimeFacts(area.Regime.Id, area.Regime.Code, area.Regime.Name, area.Regime.LegalBasis, area.Regime.GoalWord, area.Applies.From, area.Applies.PlanDue, area.Regime.ReviewYears, area.Regime.ReportMonths, []);
            var standing = DutyStanding.On(today, new DutyFacts { Regime = regime, Cycles = [.. cycles[area.Id]] });
            var subject = standing.Cycle?.Id ?? area.Id;
            if (!seek.Asks(subject) || standing.ReviewDue is not { } due) { continue; }
            found.Add(new Found(subject, ReminderSubject.DutyCycle, due, null, $"{area.Name}: {area.Regime.Name}", $"Goals and actions are to be reviewed by {Text.Day(due)}{(standing.IsReviewInferred ? " (inferred: no goals are approved yet)" : "")}", "Review them",
                Urls.DutyTab(area.Code, null), new Concerned { Roles = [Role.Director, Role.AreaLead] }));
        }
        return found;
    }

    public static async Task<IReadOnlyList<Found>> AssessmentMissingAsync(Seek seek)
    {
        var before = seek.Today.AddDays(-ImpactAssessment.ChasedAfterDays);
        var missing = await seek.Among(seek.Db.ImpactAssessments, a => a.Id).AsNoTracking().Where(a => a.AssessedOn == null && a.LoggedOn <= before).OrderBy(a => a.LoggedOn).ThenBy(a => a.Id).Take(Seek.Most).ToListAsync(seek.Ct);
        return [.. missing.Select(a => new Found(a.Id, ReminderSubject.Assessment, a.AssessmentDue, null, a.Policy, $"Logged {Text.Day(a.LoggedOn)}, and not assessed for what it does to women", "Assess it", Urls.Assessment(a.Id, "assess"),
            new Concerned { PostIds = a.AuthorPostId is { } post ? [post] : [] }))];
    }

    /// <summary>Harm was found and is not softened (W-11): chased from the day set for it, or from soon after the assessment where nobody set one.</summary>
    public static async Task<IReadOnlyList<Found>> MitigationLateAsync(Seek seek)
    {
        var harmful = await seek.Among(seek.Db.ImpactAssessments, a => a.Id).AsNoTracking().Where(a => a.AssessedOn != null && a.MitigatedOn == null && (a.Effect == ImpactEffect.Worse || a.Effect == ImpactEffect.Mixed))
            .OrderBy(a => a.AssessedOn).ThenBy(a => a.Id).Take(Seek.Most).ToListAsync(seek.Ct);
        return [.. harmful.Where(a => a.OwesMitigationOn(seek.Today)).Select(a => new Found(a.Id, ReminderSubject.Assessment, a.MitigationOwedBy!.Value, null, a.Policy,
            a.MitigationDue is { } due ? $"Harm was found, and was to be softened by {Text.Day(due)}" : $"Harm was found on {Text.Day(a.AssessedOn)}; nobody has set a day for softening it", "Say what was done", Urls.Assessment(a.Id),
            new Concerned { PostIds = a.AuthorPostId is { } post ? [post] : [] }))];
    }
}
