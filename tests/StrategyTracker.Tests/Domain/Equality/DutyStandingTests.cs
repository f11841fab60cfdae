using StrategyTracker.Domain.Equality;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Equality;

public sealed class DutyStandingTests
{
    private static readonly Guid s_regime = Guid.CreateVersion7(), s_cycle = Guid.CreateVersion7();

    private static readonly RegimeFacts s_law = new(
        s_regime, "GED", "Gender equality duty", "Equality Act 2006", "goal", "2007-11-01".Day(), "2007-12-31".Day(), 3, 12,
        [.. Enum.GetValues<RequirementKind>().Except([RequirementKind.Information]).Select(k => new RequirementWords(k, $"{k}", null))]);

    private static readonly DutyFacts s_begun = new() { Regime = s_law, Cycles = [new CycleDays(s_cycle, s_regime, 1, "2007-11-10".Day(), null, null)] };

    /// <summary>Everything done: approved on 14 December 2007, published on the 20th, reported on a year later.</summary>
    private static readonly DutyFacts s_done = s_begun with
    {
        Cycles = [new CycleDays(s_cycle, s_regime, 1, "2007-11-10".Day(), "2007-12-14".Day(), null)],
        Goals = [new GoalDays(Guid.CreateVersion7(), s_cycle, 1, "2007-11-12".Day(), "2007-12-14".Day(), null)],
        Consultations = [new ConsultationDays(s_cycle, true, true, "2007-11-15".Day(), "2007-11-30".Day())],
        Papers =
        [
            Paper(StatementKind.Plan, "2007-12-20", s_cycle), Paper(StatementKind.EqualPay, "2007-12-20"), Paper(StatementKind.YearlyReport, "2008-12-01"),
        ],
        Assessments = [new AssessmentDays(Guid.CreateVersion7(), "Lone working", "2007-12-01".Day(), "2007-12-05".Day(), ImpactEffect.None, null, null)],
    };

    private static PaperDays Paper(StatementKind kind, string published, Guid? cycle = null) =>
        new(Guid.CreateVersion7(), cycle, kind, $"{kind}", [new VersionDays(1, published.Day().AddDays(-10), published.Day().AddDays(-6), published.Day())]);

    private static RequirementStanding Of(DutyFacts facts, string day, RequirementKind kind) => DutyStanding.On(day.Day(), facts).Requirements.Single(r => r.Kind == kind);

    [Fact]
    public void Where_nobody_has_said_which_duty_applies_nothing_is_compliant_and_nothing_falls_due()
    {
        var standing = DutyStanding.On("2008-01-15".Day(), new DutyFacts());

        Assert.False(standing.IsCompliant);
        Assert.Contains("Nobody has said", standing.Answer, StringComparison.Ordinal);
        Assert.Empty(standing.Next);
        Assert.Equal(new DutyFigures(null, 0, null, false, 0, 0), standing.Figures);
    }

    [Theory]
    [InlineData("2007-12-31", RequirementState.DueBy)]
    [InlineData("2008-01-01", RequirementState.Overdue)]
    public void A_plan_is_due_until_the_day_named_and_overdue_the_day_after(string day, RequirementState state)
    {
        var plan = Of(s_begun, day, RequirementKind.GoalsAndPlan);

        Assert.Equal((state, (DateOnly?)"2007-12-31".Day()), (plan.State, plan.On));
        Assert.StartsWith("No goals are set yet.", plan.Sentence, StringComparison.Ordinal);
        Assert.Equal(DutyDateKind.Plan, DutyStanding.On(day.Day(), s_begun).Next[0].Kind);
    }

    [Fact]
    public void Without_a_day_for_the_plan_it_is_plainly_not_met() =>
        Assert.Equal(RequirementState.NotMet, Of(s_begun with { Regime = s_law with { PlanDue = null } }, "2008-01-15", RequirementKind.GoalsAndPlan).State);

    [Fact]
    public void With_no_goals_approved_the_review_counts_from_the_day_the_plan_was_due_and_says_that_it_is_inferred()
    {
        var standing = DutyStanding.On("2008-01-15".Day(), s_begun);

        Assert.Equal(("2010-12-31".Day(), true), (standing.ReviewDue!.Value, standing.IsReviewInferred));
        Assert.Contains("inferred", Of(s_begun, "2008-01-15", RequirementKind.Review).Sentence, StringComparison.Ordinal);
        Assert.Equal(new DutyFigures("GED", 0, "2010-12-31".Day(), true, 0, 0), standing.Figures);
        Assert.Equal("2010-11-10".Day(), DutyStanding.On("2008-01-15".Day(), s_begun with { Regime = s_law with { PlanDue = null } }).ReviewDue);
        Assert.Equal("2010-11-01".Day(), DutyStanding.On("2008-01-15".Day(), new DutyFacts { Regime = s_law with { PlanDue = null } }).ReviewDue);
    }

    [Fact]
    public void Once_approved_the_review_counts_from_that_day_but_not_as_at_a_day_before_it()
    {
        Assert.Equal(("2010-12-14".Day(), false), (DutyStanding.On("2008-01-15".Day(), s_done).ReviewDue!.Value, DutyStanding.On("2008-01-15".Day(), s_done).IsReviewInferred));
        Assert.True(DutyStanding.On("2007-12-13".Day(), s_done).IsReviewInferred);
        Assert.Equal(RequirementState.Overdue, Of(s_done, "2010-12-15", RequirementKind.Review).State);
    }

    [Fact]
    public void All_of_it_done_is_compliant_and_says_so_and_the_past_stays_as_it_was()
    {
        var now = DutyStanding.On("2008-12-15".Day(), s_done);

        Assert.True(now.IsCompliant);
        Assert.StartsWith("So far: nothing is late, and 1 of 6", now.Answer, StringComparison.Ordinal);       // the first review is still to come
        Assert.Equal(new DutyFigures("GED", 1, "2010-12-14".Day(), false, 0, 3), now.Figures);

        var then = DutyStanding.On("2007-11-20".Day(), s_done);
        Assert.False(then.IsCompliant);
        Assert.Equal((1, 0, 0), (then.Goals.Count, then.Figures.Published, then.Figures.AssessmentsOutstanding));
        Assert.Contains("open since 15 November 2007", then.Requirements.Single(r => r.Kind == RequirementKind.Consultation).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_only_stakeholders_does_not_meet_the_duty_to_consult_employees_too()
    {
        var consultation = Of(s_done with { Consultations = [new ConsultationDays(s_cycle, false, true, "2007-11-15".Day(), "2007-11-30".Day())] }, "2007-12-15", RequirementKind.Consultation);

        Assert.Equal(RequirementState.DueBy, consultation.State);
        Assert.StartsWith("Stakeholders were consulted; employees have not been yet.", consultation.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_report_is_due_a_year_after_the_plan_and_the_next_a_year_after_the_last()
    {
        Assert.Equal((RequirementState.DueBy, (DateOnly?)null), (Of(s_begun, "2008-01-15", RequirementKind.YearlyReport).State, Of(s_begun, "2008-01-15", RequirementKind.YearlyReport).On));
        Assert.Equal((RequirementState.DueBy, (DateOnly?)"2008-12-20".Day()), (Of(s_done, "2008-11-01", RequirementKind.YearlyReport).State, Of(s_done, "2008-11-01", RequirementKind.YearlyReport).On));
        Assert.Equal(RequirementState.Met, Of(s_done, "2009-12-01", RequirementKind.YearlyReport).State);
        Assert.Equal((RequirementState.Overdue, (DateOnly?)"2009-12-01".Day()), (Of(s_done, "2009-12-02", RequirementKind.YearlyReport).State, Of(s_done, "2009-12-02", RequirementKind.YearlyReport).On));
    }

    [Fact]
    public void Before_the_plan_is_out_goals_that_are_not_approved_are_not_counted_as_approved()
    {
        var added = s_done with { Papers = [], Goals = [.. s_done.Goals, new GoalDays(Guid.CreateVersion7(), s_cycle, 2, "2007-12-20".Day(), null, null)] };

        Assert.StartsWith("1 goal approved on 14 December 2007 and 1 not approved yet; the plan is not published yet.", Of(added, "2007-12-21", RequirementKind.GoalsAndPlan).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("1 goal approved on 14 December 2007; the plan", Of(added, "2007-12-15", RequirementKind.GoalsAndPlan).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_added_after_the_plan_went_out_is_named()
    {
        var added = s_done with { Goals = [.. s_done.Goals, new GoalDays(Guid.CreateVersion7(), s_cycle, 2, "2008-02-01".Day(), null, null)] };

        Assert.Contains("1 of them has been added or changed since and is not approved yet.", Of(added, "2008-03-01", RequirementKind.GoalsAndPlan).Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("added or changed", Of(added, "2008-01-31", RequirementKind.GoalsAndPlan).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_is_waited_for_seven_days_and_harm_until_its_day()
    {
        var facts = s_done with
        {
            Assessments =
            [
                new AssessmentDays(Guid.CreateVersion7(), "Car use", "2008-01-10".Day(), null, null, null, null),
                new AssessmentDays(Guid.CreateVersion7(), "Opening hours", "2008-01-02".Day(), "2008-01-04".Day(), ImpactEffect.Worse, "2008-02-01".Day(), "2008-02-05".Day()),
            ],
        };

        Assert.Equal((RequirementState.DueBy, (DateOnly?)"2008-01-17".Day()), (Of(facts, "2008-01-15", RequirementKind.ImpactAssessment).State, Of(facts, "2008-01-15", RequirementKind.ImpactAssessment).On));
        Assert.Equal(RequirementState.Overdue, Of(facts, "2008-01-18", RequirementKind.ImpactAssessment).State);
        Assert.Equal(["Impact assessment: Car use", "Harm to be softened: Opening hours"], DutyStanding.On("2008-01-15".Day(), facts).Next.Take(2).Select(n => n.What));
        Assert.DoesNotContain(DutyStanding.On("2008-02-05".Day(), facts).Next, n => n.Kind == DutyDateKind.Mitigation);
        Assert.Equal(1, DutyStanding.On("2008-02-05".Day(), facts).Figures.AssessmentsOutstanding);
    }

    [Fact]
    public void No_policy_logged_is_no_assessment_made() => Assert.Equal(RequirementState.NotMet, Of(s_begun, "2008-01-15", RequirementKind.ImpactAssessment).State);

    [Fact]
    public void An_equal_pay_statement_tells_its_three_facts_apart()
    {
        var draft = s_begun with { Papers = [Paper(StatementKind.EqualPay, "2007-12-20")] };

        Assert.Equal("No equal pay statement has been written yet.", Of(draft, "2007-12-09", RequirementKind.EqualPay).Sentence);
        Assert.Equal("An equal pay statement is written and not approved yet.", Of(draft, "2007-12-10", RequirementKind.EqualPay).Sentence);
        Assert.Contains("approved on 14 December 2007", Of(draft, "2007-12-14", RequirementKind.EqualPay).Sentence, StringComparison.Ordinal);
        Assert.Equal(RequirementState.Met, Of(draft, "2007-12-20", RequirementKind.EqualPay).State);
    }

    [Fact]
    public void The_next_cycle_counts_from_itself_and_its_plan_has_no_day_of_its_own()
    {
        var next = Guid.CreateVersion7();
        var facts = s_done with
        {
            Cycles = [new CycleDays(s_cycle, s_regime, 1, "2007-11-10".Day(), "2007-12-14".Day(), "2010-12-01".Day()), new CycleDays(next, s_regime, 2, "2010-12-01".Day(), null, null)],
        };
        var standing = DutyStanding.On("2010-12-10".Day(), facts);

        Assert.Equal((next, "2013-12-01".Day(), true), (standing.Cycle!.Id, standing.ReviewDue!.Value, standing.IsReviewInferred));
        Assert.Equal(RequirementState.NotMet, Of(facts, "2010-12-10", RequirementKind.GoalsAndPlan).State);
        Assert.StartsWith("The last review was on 1 December 2010", Of(facts, "2010-12-10", RequirementKind.Review).Sentence, StringComparison.Ordinal);
        Assert.Equal(s_cycle, DutyStanding.On("2010-11-30".Day(), facts).Cycle!.Id);
    }

    [Fact]
    public void Information_is_due_again_after_the_months_and_what_the_last_duty_saw_does_not_count()
    {
        var law = s_law with { Requirements = [new RequirementWords(RequirementKind.Information, "Publish information.", "every year")], From = "2011-09-10".Day(), PlanDue = "2012-01-31".Day() };
        var facts = new DutyFacts { Regime = law, Papers = [Paper(StatementKind.Information, "2011-03-01")] };

        Assert.Equal((RequirementState.DueBy, (DateOnly?)"2012-01-31".Day()), (Of(facts, "2012-01-15", RequirementKind.Information).State, Of(facts, "2012-01-15", RequirementKind.Information).On));
        var published = facts with { Papers = [Paper(StatementKind.Information, "2012-01-20")] };
        Assert.Equal(RequirementState.Met, Of(published, "2013-01-20", RequirementKind.Information).State);
        Assert.Equal(RequirementState.Overdue, Of(published, "2013-01-21", RequirementKind.Information).State);
    }
}
