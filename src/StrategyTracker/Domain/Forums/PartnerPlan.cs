using StrategyTracker.Domain.Bodies;
using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Forums;

/// <summary>How a partner's plan speaks of women (P-10).</summary>
public enum Mention { NotScored, Explicit, WithinAnotherTheme, AsVictimsOnly, Absent }

/// <summary>A plan of a partner body, and whether women are in it; scored yearly and before its next edition (W-8).</summary>
public sealed class PartnerPlan : Tracked
{
    /// <summary>Days before the next edition from which a plan is to be looked at again (W-8).</summary>
    public const int BeforeEditionDays = 90;

    private PartnerPlan() { }

    public static PartnerPlan Add(Guid areaId, Body owner, string title, int fromYear, int toYear, DateOnly? nextEdition, Stamp stamp)
    {
        if (fromYear is < 1990 or > 2200 || toYear < fromYear || toYear > fromYear + 30) { throw new RuleViolation($"A plan cannot run from {fromYear} to {toYear}."); }
        var plan = new PartnerPlan { AreaId = areaId, BodyId = owner.Id, Title = Text.Line(title, "The plan's title", 300), FromYear = fromYear, ToYear = toYear, NextEdition = nextEdition };
        plan.Record("added", null, plan.Title, stamp);
        return plan;
    }

    public Guid AreaId { get; private set; }
    public Guid BodyId { get; private set; }
    public string Title { get; private set; } = "";
    public int FromYear { get; private set; }
    public int ToYear { get; private set; }
    public DateOnly? NextEdition { get; private set; }
    public Mention Mention { get; private set; }
    public bool HasOwnMeasure { get; private set; }
    public bool HasSplitData { get; private set; }
    public string? NamedLead { get; private set; }
    public bool HasImpactAssessment { get; private set; }
    /// <summary>What was asked of the body for its next edition.</summary>
    public string? Asks { get; private set; }
    public DateOnly? ScoredOn { get; private set; }

    public override string KnownAs => Title;

    /// <summary>Absent, or as victims only: reason enough to raise an issue (W-8).</summary>
    public bool IsGap => Mention is Mention.Absent or Mention.AsVictimsOnly;

    public bool IsToBeScoredOn(DateOnly day) =>
        ScoredOn is not { } scored || scored.AddYears(1) < day || (NextEdition is { } next && next >= day && next.AddDays(-BeforeEditionDays) <= day && scored < next.AddDays(-BeforeEditionDays));

    public void Score(PlanScore score, Stamp stamp)
    {
        if (score.Mention == Mention.NotScored) { throw new RuleViolation("Choose how the plan speaks of women."); }
        if (stamp.HappenedOn < ScoredOn) { throw new RuleViolation($"There is a later score, of {Text.Day(ScoredOn)}; it stands."); }
        Record("women in the plan", Mention.Words(), score.Mention.Words(), stamp);
        (Mention, HasOwnMeasure, HasSplitData, HasImpactAssessment) = (score.Mention, score.HasOwnMeasure, score.HasSplitData, score.HasImpactAssessment);
        (NamedLead, Asks, ScoredOn) = (Text.Optional(score.NamedLead, "The named lead", 200), Text.Optional(score.Asks, "What was asked", 4_000), stamp.HappenedOn);
    }

    /// <summary>Another body answers for the plan from now on, as when its own has ended (W-10).</summary>
    public void BelongTo(Body body, string? nameBefore, Stamp stamp)
    {
        if (BodyId == body.Id) { return; }
        if (!body.IsActiveOn(stamp.HappenedOn)) { throw new RuleViolation($"{body.Name} ended on {Text.Day(body.ActiveTo)}; \"{Title}\" needs a body that is there today."); }
        Record("body", nameBefore, body.Name, stamp);
        BodyId = body.Id;
    }

    public void ExpectNextEdition(DateOnly? on, Stamp stamp)
    {
        if (on == NextEdition) { return; }
        Record("next edition", Text.Day(NextEdition, "not known"), Text.Day(on, "not known"), stamp);
        NextEdition = on;
    }
}

public sealed record PlanScore(Mention Mention, bool HasOwnMeasure, bool HasSplitData, string? NamedLead, bool HasImpactAssessment, string? Asks);

public static class Mentions
{
    public static string Words(this Mention mention) => mention switch
    {
        Mention.NotScored => "Not yet looked at",
        Mention.Explicit => "Named for themselves",
        Mention.WithinAnotherTheme => "Within another theme",
        Mention.AsVictimsOnly => "As victims only",
        _ => "Absent",
    };
}
