using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Equality;

public enum AssessmentKind { Gender, Diversity }

/// <summary>What a policy does to women.</summary>
public enum ImpactEffect { None, Better, Worse, Mixed }

/// <summary>A new policy or an existing practice, and what assessing it for its effect on women found; one logged without an assessment is chased (W-11, SCH-04).</summary>
public sealed class ImpactAssessment : Tracked, IOwned
{
    /// <summary>Days after logging until a missing assessment is chased (N-14).</summary>
    public const int ChasedAfterDays = 7;

    private ImpactAssessment() { }

    public static ImpactAssessment Log(Guid areaId, string policy, AssessmentKind kind, bool isNew, Guid? authorPostId, Guid? actionPointId, Stamp stamp)
    {
        var assessment = new ImpactAssessment
        {
            AreaId = areaId, Policy = Text.Line(policy, "The policy or practice", 300), Kind = kind, IsNew = isNew, AuthorPostId = authorPostId, ActionPointId = actionPointId,
            LoggedOn = stamp.HappenedOn, LoggedByName = stamp.By.Name,
        };
        assessment.Record("policy logged", null, assessment.Policy, stamp);
        return assessment;
    }

    public Guid AreaId { get; private set; }
    public string Policy { get; private set; } = "";
    public AssessmentKind Kind { get; private set; }
    /// <summary>A new policy; otherwise an existing practice.</summary>
    public bool IsNew { get; private set; }
    public DateOnly LoggedOn { get; private set; }
    public string LoggedByName { get; private set; } = "";
    public Guid? AuthorPostId { get; private set; }
    /// <summary>The action under which it was logged: TVP-1.3d for new policies, TVP-1.9 for others.</summary>
    public Guid? ActionPointId { get; private set; }
    public DateOnly? AssessedOn { get; private set; }
    public string? AssessedByName { get; private set; }
    /// <summary>A diversity assessment must look at gender as well (TVP-1.9).</summary>
    public bool? CoversGender { get; private set; }
    public ImpactEffect? Effect { get; private set; }
    /// <summary>What it does, in general. Markdown.</summary>
    public string? Findings { get; private set; }
    public string? Harm { get; private set; }
    public string? Mitigation { get; private set; }
    public DateOnly? MitigationDue { get; private set; }
    public DateOnly? MitigatedOn { get; private set; }
    public string? MitigationDone { get; private set; }

    public override string KnownAs => Policy;
    public IEnumerable<Guid> OwnerPostIds => AuthorPostId is { } post ? [post] : [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];

    /// <summary>Harm was found and has not been softened yet.</summary>
    public bool OwesMitigationOn(DateOnly day) => AssessedOn <= day && Effect is ImpactEffect.Worse or ImpactEffect.Mixed && !(MitigatedOn <= day);
    /// <summary>Logged, and not assessed.</summary>
    public bool IsOutstandingOn(DateOnly day) => LoggedOn <= day && !(AssessedOn <= day);
    /// <summary>From when an assessment is chased that is still missing (N-14).</summary>
    public DateOnly AssessmentDue => LoggedOn.AddDays(ChasedAfterDays);
    /// <summary>By when harm that was found is to be softened; where nobody set a day, as long after the assessment as a missing one is waited for (a local interval).</summary>
    public DateOnly? MitigationOwedBy => MitigationDue ?? AssessedOn?.AddDays(ChasedAfterDays);

    /// <exception cref="RuleViolation">Harm without saying which or what is done about it; a gender assessment that does not cover gender.</exception>
    public void Assess(AssessmentFacts facts, Stamp stamp)
    {
        if (stamp.HappenedOn < LoggedOn) { throw new RuleViolation($"{Policy} was logged on {Text.Day(LoggedOn)}; it cannot have been assessed before."); }
        if (Kind == AssessmentKind.Gender && !facts.CoversGender) { throw new RuleViolation("A gender impact assessment covers gender; if it did not, it has not been done."); }
        var isHarm = facts.Effect is ImpactEffect.Worse or ImpactEffect.Mixed;
        var (harm, mitigation) = (Text.Optional(facts.Harm, "The harm", 8_000), Text.Optional(facts.Mitigation, "The mitigation", 8_000));
        if (isHarm && harm is null) { throw new RuleViolation("Say what harm was found."); }
        if (isHarm && mitigation is null) { throw new RuleViolation("Say how the harm is to be softened."); }
        Record("assessed", Effect?.Words(), facts.Effect.Words(), stamp);
        (AssessedOn, AssessedByName, CoversGender, Effect) = (stamp.HappenedOn, stamp.By.Name, facts.CoversGender, facts.Effect);
        (Findings, Harm, Mitigation, MitigationDue) = (Text.Optional(facts.Findings, "What was found", 20_000), isHarm ? harm : null, isHarm ? mitigation : null, isHarm ? facts.MitigationDue : null);
        (MitigatedOn, MitigationDone) = (null, null);
    }

    /// <summary>The harm has been softened.</summary>
    public void Mitigate(string? done, Stamp stamp)
    {
        if (Effect is not (ImpactEffect.Worse or ImpactEffect.Mixed)) { throw new RuleViolation($"No harm was found in {Policy}; there is nothing to soften."); }
        MitigationDone = Text.Optional(done, "What was done", 8_000) ?? throw new RuleViolation("Say what was done about it.");
        Record("mitigation", Text.Day(MitigatedOn, "not done"), "done", stamp);
        MitigatedOn = stamp.HappenedOn;
    }
}

public sealed record AssessmentFacts
{
    public bool CoversGender { get; init; } = true;
    public ImpactEffect Effect { get; init; }
    public string? Findings { get; init; }
    public string? Harm { get; init; }
    public string? Mitigation { get; init; }
    public DateOnly? MitigationDue { get; init; }
}

public static class AssessmentWords
{
    public static string Words(this AssessmentKind kind) => kind == AssessmentKind.Gender ? "Gender impact" : "Diversity impact";

    public static string Words(this ImpactEffect effect) => effect switch
    {
        ImpactEffect.None => "No difference for women",
        ImpactEffect.Better => "Better for women",
        ImpactEffect.Worse => "Worse for women",
        _ => "Better in part, worse in part",
    };
}
