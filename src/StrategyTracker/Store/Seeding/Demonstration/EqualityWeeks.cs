using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>One turn of the duty, half-way: goals chosen, people consulted, a plan that the board approved, a pay statement that waits, a policy that nobody assessed.</summary>
internal sealed class EqualityWeeks(AreaStage stage, DutyRegime regime, IReadOnlyDictionary<string, Measure> measures, IReadOnlyDictionary<string, Guid> actions, IReadOnlyList<Guid> aims)
{
    public void Happen()
    {
        var cycle = stage.Make(DutyCycle.Begin(stage.Area.Id, regime, 1, null, stage.Day(3), stage.On(3, Role.AreaLead)));
        var completion = Goal(cycle, 1, "Women complete programmes as often as men", "Illustration: 41 % of women complete, 62 % of men.", "Illustration: no gap that can be told from chance within three years.", 6, "TVP-12.3");
        completion.JudgeBy([.. measures.Where(m => m.Key is "M13" or "M18").Select(m => m.Value.Id)], "M13, M18", stage.On(7, Role.AreaLead));
        var policies = Goal(cycle, 2, "Every new policy is looked at for what it does to women", "Illustration: two of nine last year.", "Illustration: all of them, before they begin.", 6, "TVP-1.3d");

        var asked = stage.Make(Consultation.Open(cycle, new ConsultationFacts
        {
            Subject = "Goals for women in the first plan (illustration)", AskedEmployees = true, AskedStakeholders = true, Groups = "Staff of all teams\nThe women's forum\nPartner bodies", From = stage.Day(10), To = stage.Day(38),
            Method = "Illustration: a short form, two open meetings, one evening at the women's centre",
        }, stage.On(10, Role.AreaLead)));
        asked.Close(46, "Illustration: most wanted childcare named; staff asked for fewer goals and clearer ones.", "Illustration: five goals became two, and childcare is named in the first.", stage.On(40, Role.AreaLead));

        var plan = stage.Make(Statement.Start(stage.Area.Id, cycle.Id, StatementKind.Plan, "Gender equality plan (illustration)", $"gender-equality-plan-{stage.Day(0).Year}", null, null, stage.On(42, Role.AreaLead)));
        plan.Write("This plan is an **illustration**. It says what will be different for women, who answers for it, and how anyone can see whether it happened.", stage.On(44, Role.AreaLead));
        plan.Approve(cycle, [completion, policies], [asked], stage.On(54, Role.BoardMember));
        var pay = stage.Make(Statement.Start(stage.Area.Id, cycle.Id, StatementKind.EqualPay, "Equal pay statement (illustration)", "equal-pay", null, null, stage.On(48, Role.AreaLead)));
        pay.Write("Illustration: women and men are paid the same for the same work, and the figures are looked at each year.", stage.On(50, Role.AreaLead));

        completion.Report("Illustration: childcare is offered with each place on a programme in two of three towns.", null, stage.On(66, Role.Director));
        Goal(cycle, 3, "Women wait no longer than men for a programme", "Illustration: eight days longer.", "Illustration: no longer.", 70, "TVP-12.2");
        Assessments();
    }

    private Goal Goal(DutyCycle cycle, int number, string title, string baseline, string target, int day, string action)
    {
        var goal = stage.Make(Domain.Equality.Goal.Choose(cycle, number, new GoalFacts { Title = title, Baseline = baseline, Target = target, OwnerPostId = stage.Post("Director of Interventions").Id }, stage.On(day, Role.AreaLead)));
        if (aims.Count > 0) { goal.Serve([aims[(number - 1) % aims.Count]], "one aim", stage.On(day, Role.AreaLead)); }
        if (actions.TryGetValue(action, out var id)) { goal.CarryOutBy([id], action, stage.On(day, Role.AreaLead)); }
        return goal;
    }

    private void Assessments()
    {
        var visits = Log("Home visits by two officers (illustration)", 8, isNew: false, "TVP-1.9");
        visits.Assess(new AssessmentFacts { Effect = ImpactEffect.Better, Findings = "Illustration: women say that they feel safer." }, stage.On(25, Role.AreaLead));
        var induction = Log("Group induction for unpaid work (illustration)", 20, isNew: true, "TVP-1.3d");
        induction.Assess(new AssessmentFacts
        {
            Effect = ImpactEffect.Mixed, Findings = "Illustration: quicker for all; hard for who has children to collect.", Harm = "Illustration: it ends after schools close.",
            Mitigation = "Illustration: a second time of day in each town.", MitigationDue = stage.Day(72),
        }, stage.On(30, Role.AreaLead));
        Log("Rota of the supervision centres (illustration)", 60, isNew: true, "TVP-1.3d");
    }

    private ImpactAssessment Log(string policy, int day, bool isNew, string action) => stage.Make(ImpactAssessment.Log(
        stage.Area.Id, policy, AssessmentKind.Gender, isNew, stage.Post("Director of Interventions").Id, actions.TryGetValue(action, out var id) ? id : null, stage.On(day, Role.Director)));
}
