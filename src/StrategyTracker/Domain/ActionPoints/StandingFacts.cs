namespace StrategyTracker.Domain.ActionPoints;

public enum ActionState { NotStarted, InHand, Closed }

/// <summary>How an action ended. Deciding against is an ending, not a failure (A15).</summary>
public enum Ending { Done, DecidedFor, DecidedInPart, DecidedAgainst, RolledUp }

public enum Confidence { High, Medium, Low }

public enum AssuranceResult { Holding, Slipping, Failing }

/// <summary>
/// Everything about an action that changes over time and that figures are made of. The action holds the present one; each
/// change leaves an <see cref="ActionStanding"/> with the whole of it, so that any past day is one row away.
/// </summary>
public sealed record StandingFacts
{
    public ActionState State { get; init; }
    public Ending? Ending { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public Guid? OfficerId { get; init; }
    public bool IsJoint { get; init; }
    public bool HasLead { get; init; }
    public DateOnly? TargetDate { get; init; }
    /// <summary>When the next occurrence of recurring work falls due.</summary>
    public DateOnly? NextDue { get; init; }
    public DateOnly? LastReportOn { get; init; }
    public Confidence? Confidence { get; init; }
    public bool IsWaitingOnPartner { get; init; }
    public DateOnly? PartnerReplyDue { get; init; }
    public AssuranceResult? LastAssurance { get; init; }
    public DateOnly? AssuredOn { get; init; }
    public DateOnly? AssuranceDue { get; init; }
}
