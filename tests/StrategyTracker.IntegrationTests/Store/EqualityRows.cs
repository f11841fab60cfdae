using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.TestSupport;
using Tally = StrategyTracker.Domain.Measures.Tally;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>An area under the duty, with measures and the smaller registers: one of everything, every field filled with something awkward.</summary>
internal static class EqualityRows
{
    public static IEnumerable<object> Filled(string nasty, Strategy strategy, ActionPoint action, Post post, Team team, Area area)
    {
        var stamp = Stamps.On("2007-12-01", why: nasty);
        var district = area.AddDistrict("South", stamp);
        var regime = DutyRegime.Add("GED", nasty, nasty, "2007-04-06".Day(), "2011-04-04".Day(), 3, 12, "goal", nasty, stamp);
        regime.Require(RequirementKind.EqualPay, nasty, nasty);
        area.ComeUnder(regime, "2007-04-30".Day(), "2011-04-04".Day(), "2007-12-31".Day(), stamp);
        area.CallSmall(12, stamp);

        var measure = Measure.Add(strategy.Id, "L01", new MeasureFacts
        {
            Name = nasty, Tells = MeasureTells.Outcome, Form = MeasureForm.Duration, Numerator = nasty, Denominator = nasty, Comparator = "men", Better = BetterWay.Lower, EveryMonths = 3, IntervalIsLocal = true,
            MeasuredFrom = "2007-01-01".Day(), Funnel = "A funnel", FunnelStage = 2, IsGuardRail = true,
        }, stamp);
        measure.GiveTo(post.Id, null, post.Name, stamp);
        measure.LinkTo(action.Id, action.Ref, stamp);
        measure.Aim(new TargetFacts { For = ForWhom.Women, Value = 20.5m, From = "2008-01-01".Day(), To = "2009-01-01".Day(), SetIn = nasty, Consulted = nasty, AgreedByBoth = true, ExtraFunding = false }, stamp);
        var reading = measure.Enter(new ReadingFacts
        {
            From = "2007-07-01".Day(), To = "2007-09-30".Day(), Geography = nasty, DistrictId = district.Id, TeamId = team.Id, Category = nasty, Women = new Tally(12.25m, 18), Men = new Tally(10.5m, 90), Total = new Tally(null, null, nasty),
            Method = ReadingMethod.Sample, OverSampled = true, OverSampledWhy = nasty, WeightNote = nasty, Limits = nasty, Source = nasty, IsPublished = true,
        }, stamp);
        measure.Confirm(reading.Id, Stamps.On("2007-12-02", APerson.Any().As()));
        var again = measure.Enter(new ReadingFacts { From = "2007-10-01".Day(), To = "2007-11-30".Day(), Women = new Tally(9, 20) }, stamp);
        var finding = Finding.Raise(strategy.Id, FindingKind.Gap, nasty, measure.Id, reading.Id, null, post.Id, stamp);
        finding.ActBy(action.Id, action.Ref, stamp);
        finding.Close(again, nasty, stamp);

        var item = ProvisionItem.Add(area.Id, ProvisionKind.Training, new ProvisionFacts
        {
            Name = nasty, OwnerPostId = post.Id, TeamId = team.Id, MeasureId = measure.Id, Answer = ProvisionAnswer.InPart, From = "2007-10-01".Day(), To = "2008-10-01".Day(), ReviewDue = "2008-09-01".Day(),
            Details = new Dictionary<string, string?> { ["subject"] = nasty },
        }, stamp);
        var group = item.For(nasty, isFirst: true, 40, stamp);
        item.Enter(new ProvisionEntryFacts { From = "2007-11-01".Day(), To = "2007-11-02".Day(), GroupId = group.Id, TeamId = team.Id, Base = 40, Count = 12, IsMultiAgency = true, Note = nasty, Details = new Dictionary<string, string?> { ["agencies"] = nasty } }, stamp);
        item.LinkTo(action.Id, action.Ref, stamp);
        item.Check(stamp);
        item.ReportError(nasty, stamp);

        var cycle = DutyCycle.Begin(area.Id, regime, 1, null, "2007-04-30".Day(), stamp);
        var goal = Goal.Choose(cycle, 1, new GoalFacts { Title = nasty, Description = nasty, Baseline = nasty, Target = nasty, OwnerPostId = post.Id }, stamp);
        var aim = new Aim(strategy.Id, "AIM-9", nasty);
        goal.Serve([aim.Id], "AIM-9", stamp);
        goal.JudgeBy([measure.Id], measure.Ref, stamp);
        goal.CarryOutBy([action.Id], action.Ref, stamp);
        goal.Report(nasty, nasty, stamp);
        var consultation = Consultation.Open(cycle, new ConsultationFacts { Subject = nasty, AskedEmployees = true, Groups = nasty, From = "2007-11-01".Day(), Method = nasty }, stamp);
        consultation.Close(17, nasty, nasty, stamp);
        var plan = Statement.Start(area.Id, cycle.Id, StatementKind.Plan, nasty, "plan-2007", "2007-04-30".Day(), "2010-04-30".Day(), stamp);
        plan.Write(nasty, stamp);
        plan.Approve(cycle, [goal], [consultation], Stamps.On("2007-12-01", APerson.Any().As()));
        var published = plan.Publish(area.Code, area.Name, [goal], nasty, "https://example.org/plan", stamp);
        goal.Look(GoalVerdict.Changed, nasty, stamp);
        cycle.Review([goal], nasty, stamp);
        var assessment = ImpactAssessment.Log(area.Id, nasty, AssessmentKind.Diversity, isNew: true, post.Id, action.Id, stamp);
        assessment.Assess(new AssessmentFacts { Effect = ImpactEffect.Mixed, Findings = nasty, Harm = nasty, Mitigation = nasty, MitigationDue = "2008-03-01".Day() }, stamp);
        assessment.Mitigate(nasty, stamp);

        var pack = Pack.Add(area.Id, strategy.Id, nasty, ["board", "duty"], stamp);
        var recipient = APerson.Any();
        pack.SendTo([recipient.Id], nasty, stamp);
        var issued = new IssuedPack(1, pack, new PackMoment("2007-12-01".Day(), "2007-11-01".Day()), nasty, nasty, "1.0", nasty, "0001.pdf", 5_000_000_000, new string('a', 64), stamp);

        return [pack, recipient, issued, regime, area, measure, finding, item, cycle, aim, goal, consultation, plan, published, assessment];
    }
}
