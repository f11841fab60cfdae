namespace StrategyTracker.Domain.Equality;

// How each kind of requirement is judged, and what falls due.
public sealed partial class DutyStanding
{
    private RequirementStanding StandingOf(RequirementWords asked)
    {
        var (state, on, sentence) = asked.Kind switch
        {
            RequirementKind.GoalsAndPlan => OfPlan(),
            RequirementKind.Consultation => OfConsultation(),
            RequirementKind.EqualPay => OfEqualPay(),
            RequirementKind.ImpactAssessment => OfAssessments(),
            RequirementKind.YearlyReport => OfReports(),
            RequirementKind.Review => OfReview(),
            _ => OfInformation(),
        };
        return new RequirementStanding(asked.Kind, asked.Words, asked.Recurrence, state, on, sentence);
    }

    private (RequirementState, DateOnly?, string) OfPlan()
    {
        var open = Goals.Count(g => !(g.ApprovedOn <= Day));
        var goals = Counted(Goals.Count);
        if (PlanPublishedOn is { } on)
        {
            return (RequirementState.Met, on, $"The plan with {goals} was published on {Text.Day(on)}.{(open > 0 ? $" {open} of them {(open == 1 ? "has" : "have")} been added or changed since and {(open == 1 ? "is" : "are")} not approved yet." : "")}");
        }
        var what = Goals.Count == 0 ? $"No {Regime!.GoalWord}s are set yet." : IsApproved ? $"{Counted(Goals.Count - open)} approved on {Text.Day(Cycle!.ApprovedOn)}{(open > 0 ? $" and {open} not approved yet" : "")}; the plan is not published yet." : $"{goals} chosen; the board has not approved the plan yet.";
        return Until(IsFirstCycle ? Regime!.PlanDue : null, what, "The plan");
    }

    private string Counted(int goals) => $"{goals} {Regime!.GoalWord}{(goals == 1 ? "" : "s")}";

    private (RequirementState, DateOnly?, string) OfConsultation()
    {
        var held = _facts.Consultations.Where(c => c.CycleId == Cycle?.Id && c.From <= Day).ToList();
        var closed = held.Where(c => c.ClosedOn <= Day).ToList();
        var planDue = IsFirstCycle ? Regime!.PlanDue : null;
        if (closed.Count > 0)
        {
            var (staff, others, last) = (closed.Any(c => c.AskedEmployees), closed.Any(c => c.AskedStakeholders), closed.Max(c => c.ClosedOn));
            return staff && others
                ? (RequirementState.Met, last, $"Employees and stakeholders were consulted on this cycle's {Regime!.GoalWord}s; the last consultation closed on {Text.Day(last)}.")
                : Until(planDue, staff ? "Employees were consulted; stakeholders have not been yet." : "Stakeholders were consulted; employees have not been yet.", "Consultation");
        }
        return Until(planDue, held.Count > 0 ? $"A consultation has been open since {Text.Day(held.Min(c => c.From))}." : "Nobody has been consulted in this cycle yet.", "Consultation");
    }

    private (RequirementState, DateOnly?, string) OfEqualPay()
    {
        var papers = _facts.Papers.Where(p => p.Kind == StatementKind.EqualPay).ToList();
        if (papers.Max(p => p.LastPublishedBy(Day)) is { } on) { return (RequirementState.Met, on, $"The equal pay statement was published on {Text.Day(on)}."); }
        var versions = papers.SelectMany(p => p.Versions).Where(v => v.WrittenOn <= Day).ToList();
        return (RequirementState.NotMet, null, versions.Max(v => v.ApprovedOn <= Day ? v.ApprovedOn : null) is { } approved ? $"An equal pay statement was approved on {Text.Day(approved)} and is not published yet."
            : versions.Count > 0 ? "An equal pay statement is written and not approved yet." : "No equal pay statement has been written yet.");
    }

    private (RequirementState, DateOnly?, string) OfAssessments()
    {
        if (!_facts.Assessments.Any(a => a.LoggedOn <= Day)) { return (RequirementState.NotMet, null, "No policy or practice has been logged, so none is known to have been assessed."); }
        var (waiting, harmful) = (_facts.Assessments.Where(a => a.IsOutstandingOn(Day)).ToList(), _facts.Assessments.Where(a => a.OwesMitigationOn(Day)).ToList());
        if (waiting.Count + harmful.Count == 0)
        {
            var last = _facts.Assessments.Max(a => a.AssessedOn <= Day ? a.AssessedOn : null);
            return (RequirementState.Met, last, $"Every policy logged is assessed and no harm waits to be softened; the last was assessed on {Text.Day(last)}.");
        }
        var words = Join(waiting.Count > 0 ? $"{waiting.Count} {(waiting.Count == 1 ? "policy waits" : "policies wait")} for an assessment" : null, harmful.Count > 0 ? $"harm found in {harmful.Count} is not softened yet" : null);
        var due = waiting.Select(a => (DateOnly?)a.AssessmentDue).Concat(harmful.Select(a => a.MitigationDue)).Min();
        return Until(due, $"{char.ToUpperInvariant(words[0])}{words[1..]}.", "The first of them");
    }

    private (RequirementState, DateOnly?, string) OfReports()
    {
        if (ReportDue is not { } due) { return (RequirementState.DueBy, null, $"No plan is published yet to report on; the first report is due {Regime!.ReportMonths} months after it."); }
        if (LastReport is not { } last) { return Until(due, "No report has been published yet.", "The first"); }
        return due < Day ? (RequirementState.Overdue, due, $"The last report was published on {Text.Day(last)}; the next was due by {Text.Day(due)}.")
            : (RequirementState.Met, last, $"The last report was published on {Text.Day(last)}; the next is due by {Text.Day(due)}.");
    }

    private (RequirementState, DateOnly?, string) OfReview()
    {
        var due = ReviewDue!.Value;
        var inferred = IsReviewInferred ? $" No {Regime!.GoalWord}s are approved, so this date is inferred." : "";
        if (due < Day) { return (RequirementState.Overdue, due, $"The review was due by {Text.Day(due)}.{inferred}"); }
        return Previous?.ReviewedOn is { } last ? (RequirementState.Met, last, $"The last review was on {Text.Day(last)}; the next is due by {Text.Day(due)}.{inferred}")
            : (RequirementState.DueBy, due, $"The first review is due by {Text.Day(due)}.{inferred}");
    }

    private (RequirementState, DateOnly?, string) OfInformation()
    {
        if (LastInformation is not { } last) { return Until(Regime!.PlanDue, "No equality information has been published yet.", "The first"); }
        var due = last.AddMonths(Regime!.ReportMonths);
        return due < Day ? (RequirementState.Overdue, due, $"Equality information was last published on {Text.Day(last)}; it was due again by {Text.Day(due)}.")
            : (RequirementState.Met, last, $"Equality information was published on {Text.Day(last)}; it is due again by {Text.Day(due)}.");
    }

    private IEnumerable<DutyDate> DatesOwed()
    {
        if (Regime is null) { yield break; }
        if (Asks(RequirementKind.GoalsAndPlan) && PlanPublishedOn is null && IsFirstCycle && Regime.PlanDue is { } plan) { yield return new DutyDate(DutyDateKind.Plan, "The first plan, approved and published", plan); }
        if (Asks(RequirementKind.YearlyReport) && ReportDue is { } report) { yield return new DutyDate(DutyDateKind.YearlyReport, LastReport is null ? "The first yearly report" : "The next yearly report", report); }
        if (Asks(RequirementKind.Information) && (LastInformation?.AddMonths(Regime.ReportMonths) ?? Regime.PlanDue) is { } information) { yield return new DutyDate(DutyDateKind.Information, "Equality information", information); }
        yield return new DutyDate(DutyDateKind.Review, $"Review of {Regime.GoalWord}s and actions", ReviewDue, IsReviewInferred);
        foreach (var a in _facts.Assessments.Where(a => a.IsOutstandingOn(Day))) { yield return new DutyDate(DutyDateKind.Assessment, $"Impact assessment: {a.Policy}", a.AssessmentDue, SubjectId: a.Id); }
        foreach (var a in _facts.Assessments.Where(a => a.OwesMitigationOn(Day))) { yield return new DutyDate(DutyDateKind.Mitigation, $"Harm to be softened: {a.Policy}", a.MitigationDue, SubjectId: a.Id); }
    }

    private DateOnly? PlanPublishedOn => _facts.Papers.Where(p => p.Kind == StatementKind.Plan && p.CycleId == Cycle?.Id && Cycle is not null).Max(p => p.LastPublishedBy(Day));

    private DateOnly? LastReport => Since(StatementKind.YearlyReport).Max(p => p.LastPublishedBy(Day));
    private DateOnly? LastInformation => Since(StatementKind.Information).Max(p => p.LastPublishedBy(Day));

    /// <summary>Months after the last report; before the first, months after the first plan under this duty was published.</summary>
    private DateOnly? ReportDue => (LastReport ?? _facts.Papers.Where(p => p.Kind == StatementKind.Plan && _facts.Cycles.Any(c => c.Id == p.CycleId && c.RegimeId == Regime!.Id)).Min(p => p.FirstPublishedBy(Day)))?.AddMonths(Regime!.ReportMonths);

    /// <summary>Papers of a kind published since this duty applies; what was published under the one before does not count.</summary>
    private IEnumerable<PaperDays> Since(StatementKind kind) => _facts.Papers.Where(p => p.Kind == kind && p.LastPublishedBy(Day) >= Regime!.From);

    private (RequirementState, DateOnly?, string) Until(DateOnly? due, string words, string what) => due switch
    {
        null => (RequirementState.NotMet, null, words),
        { } d when d < Day => (RequirementState.Overdue, d, $"{words} {what} was due by {Text.Day(d)}."),
        { } d => (RequirementState.DueBy, d, $"{words} {what} is due by {Text.Day(d)}."),
    };

    private static string Join(params string?[] parts) => string.Join(", and ", parts.OfType<string>());
}

public static class RequirementWordsOf
{
    public static string Words(this RequirementState state, DateOnly? on) => state switch
    {
        RequirementState.Met => "Met",
        RequirementState.DueBy => on is null ? "Not due yet" : $"Due by {Text.Day(on)}",
        RequirementState.Overdue => "Overdue",
        _ => "Not met",
    };

    public static string Words(this RequirementKind kind) => kind switch
    {
        RequirementKind.GoalsAndPlan => "Goals and a published plan",
        RequirementKind.Consultation => "Consultation",
        RequirementKind.EqualPay => "Equal pay statement",
        RequirementKind.ImpactAssessment => "Impact assessment",
        RequirementKind.YearlyReport => "Yearly report",
        RequirementKind.Review => "Review",
        _ => "Equality information",
    };
}
