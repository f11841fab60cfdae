using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;

namespace StrategyTracker.TestSupport;

/// <summary>An equality duty with every kind of requirement, as it was the law from 6 April 2007 to 4 April 2011.</summary>
public static class ADuty
{
    public static DutyRegime Regime(string code = "GED", string from = "2007-04-06", string? to = "2011-04-04", int reviewYears = 3)
    {
        var regime = DutyRegime.Add(code, $"Gender equality duty ({code})", "Equality Act 2006, section 84", from.Day(), to?.Day(), reviewYears, 12, "goal", null, Stamps.AtPublication);
        foreach (var kind in Enum.GetValues<RequirementKind>().Except([RequirementKind.Information])) { regime.Require(kind, $"What {kind} asks for.", null); }
        return regime;
    }

    /// <summary>An area under this duty, its first plan due on the last day of 2007.</summary>
    public static Area Area(DutyRegime regime, string? planDue = "2007-12-31", string from = "2007-11-01")
    {
        var area = AChampion.Area();
        area.ComeUnder(regime, from.Day(), null, planDue?.Day(), Stamps.AtPublication);
        return area;
    }

    public static DutyCycle Cycle(Guid areaId, DutyRegime regime, string from = "2007-11-10", int number = 1) => DutyCycle.Begin(areaId, regime, number, null, from.Day(), Stamps.On(from));

    public static Goal Goal(DutyCycle cycle, int number = 1, string title = "As many women as men finish unpaid work", string day = "2007-11-12", Guid? ownerPostId = null) =>
        Domain.Equality.Goal.Choose(cycle, number, new GoalFacts { Title = title, Baseline = "60 of 100 women", Target = "75 of 100 by 2010", OwnerPostId = ownerPostId }, Stamps.On(day));

    public static Consultation Consultation(DutyCycle cycle, string from = "2007-11-15", bool employees = true, bool stakeholders = true) => Domain.Equality.Consultation.Open(
        cycle, new ConsultationFacts { Subject = "Our first goals", AskedEmployees = employees, AskedStakeholders = stakeholders, Groups = "Staff network\nWomen's centre", From = from.Day(), Method = "Survey" }, Stamps.On(from));

    public static Consultation Closed(this Consultation consultation, string day = "2007-11-30")
    {
        consultation.Close(42, "They wanted fewer words.", "The second goal was added.", Stamps.On(day));
        return consultation;
    }

    public static Statement Plan(DutyCycle cycle, string slug = "plan", string body = "# What we promise\n\nFewer women fail.") => Paper(cycle.AreaId, StatementKind.Plan, cycle.Id, slug, body);

    public static Statement Paper(Guid areaId, StatementKind kind, Guid? cycleId = null, string? slug = null, string body = "What we say.", string day = "2007-12-01")
    {
        var paper = Statement.Start(areaId, cycleId, kind, $"{kind.Words()} of the area", slug ?? $"{kind}".ToLowerInvariant(), null, null, Stamps.On(day));
        paper.Write(body, Stamps.On(day));
        return paper;
    }
}
