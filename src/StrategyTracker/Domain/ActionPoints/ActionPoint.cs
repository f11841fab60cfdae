using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.ActionPoints;

/// <summary>
/// One promise of the strategy. What the source says of it never changes; who holds it, when it is due, what was done and how
/// it closed are the area's own and leave history. The parts of this class: what the source says and how it stands (here),
/// Ownership, Dates, Progress, Partners, Recurring, Teams, Closing.
/// </summary>
public sealed partial class ActionPoint : Tracked, IOwned
{
    private readonly List<ActionStanding> _standings = [];
    private readonly List<ActionComponent> _components = [];

    private ActionPoint() { }

    /// <summary>An action as the register has it, in force from the day the strategy was published.</summary>
    public ActionPoint(Guid strategyId, Guid sectionId, SourceWording source, int order, DateOnly publishedOn, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(source);
        (StrategyId, SectionId, Order, PublishedOn) = (strategyId, sectionId, order, publishedOn);
        Ref = Text.Line(source.Ref, "The reference", 40);
        Summary = Text.Line(source.Summary, $"The summary of {Ref}", 1_000);
        Detail = Text.Optional(source.Detail, $"The detail of {Ref}");
        Notes = Text.Optional(source.Notes, $"The note on {Ref}", 4_000);
        (SourceForm, SourceLine, OwnerKind, OwnerAsWritten) = (source.Form, source.Line, source.OwnerKind, source.OwnerAsWritten);
        (Level, Control, DeadlineKind, SourceDeadline) = (source.Level, source.Control, source.DeadlineKind, source.Deadline);
        (IsDuty, IsHeading, Trigger, AppliesPer, PartnerNote) = (source.IsDuty, source.IsHeading, source.Trigger, source.AppliesPer, source.PartnerNote);
        (RecurrenceAsWritten, Every, EveryUnit, IsAtLeast) = (source.Recurrence, source.Every, source.EveryUnit, source.IsAtLeast);
        Themes = source.Themes;
        AssuranceEveryMonths = DefaultAssuranceMonths;

        var start = new StandingFacts
        {
            State = Level == CommitmentLevel.Continue ? ActionState.InHand : ActionState.NotStarted,    // A42
            AssuranceDue = Demand.HasFlag(ClosingDemand.Assurance) ? publishedOn.AddMonths(DefaultAssuranceMonths) : null,
        };
        _standings.Add(new ActionStanding(Id, strategyId, ++StandingCount, publishedOn, stamp.EnteredAt, start));
        Become(start);
        LastChangeHappenedOn = publishedOn;
        Record("added", null, Ref, stamp with { HappenedOn = publishedOn });
        foreach (var (text, i) in source.Components.Select((text, i) => (text, i))) { _components.Add(new ActionComponent(Id, i + 1, text)); }
    }

    public Guid StrategyId { get; private set; }
    public Guid SectionId { get; private set; }
    public Guid? ParentId { get; private set; }
    /// <summary>The heading action that this one stands under, when loaded.</summary>
    public ActionPoint? Parent { get; private set; }
    public IReadOnlyList<ActionPoint> Children => _children;
    private readonly List<ActionPoint> _children = [];

    // What the source says. Nothing here is ever edited (permission rule d).
    public string Ref { get; private set; } = "";
    public int Order { get; private set; }
    public string Summary { get; private set; } = "";
    public string? Detail { get; private set; }
    public string? Notes { get; private set; }
    public SourceForm SourceForm { get; private set; }
    public int? SourceLine { get; private set; }
    public OwnerKind OwnerKind { get; private set; }
    public string? OwnerAsWritten { get; private set; }
    public CommitmentLevel Level { get; private set; }
    public Control Control { get; private set; }
    public DeadlineKind DeadlineKind { get; private set; }
    public DateOnly? SourceDeadline { get; private set; }
    public bool IsDuty { get; private set; }
    public bool IsHeading { get; private set; }
    public string? Trigger { get; private set; }
    public AppliesPer? AppliesPer { get; private set; }
    public string? PartnerNote { get; private set; }
    public string? RecurrenceAsWritten { get; private set; }
    public string Themes { get; private set; } = "";
    public DateOnly PublishedOn { get; private set; }

    // How it stands now: the present StandingFacts, as columns so that the register can filter and sort by them.
    public ActionState State { get; private set; }
    public Ending? Ending { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public Guid? OfficerId { get; private set; }
    public bool IsJoint { get; private set; }
    public bool HasLead { get; private set; }
    public DateOnly? TargetDate { get; private set; }
    public DateOnly? NextDue { get; private set; }
    public DateOnly? LastReportOn { get; private set; }
    public Confidence? Confidence { get; private set; }
    public bool IsWaitingOnPartner { get; private set; }
    public DateOnly? PartnerReplyDue { get; private set; }
    public AssuranceResult? LastAssurance { get; private set; }
    public DateOnly? AssuredOn { get; private set; }
    public DateOnly? AssuranceDue { get; private set; }
    /// <summary>The date it is due by: the area's target, else the source's deadline, else the next occurrence .</summary>
    public DateOnly? DueOn { get; private set; }
    /// <summary>The due date for sorting: what has none comes last, on both databases.</summary>
    public DateOnly DueOrder { get; private set; } = DateOnly.MaxValue;
    /// <summary>No accountable officer, and the wording names only the organisation or nobody.</summary>
    public bool IsUnowned { get; private set; }

    public int StandingCount { get; private set; }
    public DateOnly LastChangeHappenedOn { get; private set; }
    public IReadOnlyList<ActionStanding> Standings => _standings;
    public IReadOnlyList<ActionComponent> Components => _components;

    public override string KnownAs => Ref;
    public override Guid? HistoryOf => StrategyId;
    public ClosingDemand Demand => ClosingDemands.Of(Level, Control, DeadlineKind, IsHeading);
    public bool IsClosed => State == ActionState.Closed;

    public StandingFacts Facts => new()
    {
        State = State, Ending = Ending, ClosedOn = ClosedOn, OfficerId = OfficerId, IsJoint = IsJoint, HasLead = HasLead, TargetDate = TargetDate,
        NextDue = NextDue, LastReportOn = LastReportOn, Confidence = Confidence, IsWaitingOnPartner = IsWaitingOnPartner, PartnerReplyDue = PartnerReplyDue,
        LastAssurance = LastAssurance, AssuredOn = AssuredOn, AssuranceDue = AssuranceDue,
    };

    /// <summary>How it stood on a day, as known at a moment (now when null); null before it existed. Needs its standings loaded.</summary>
    public StandingFacts? StandingOn(DateOnly day, DateTime? knownAt = null) => _standings.InForceOn(day, knownAt)?.Facts;

    public void PlaceUnder(ActionPoint heading)
    {
        if (!heading.IsHeading || heading.ParentId is not null) { throw new RuleViolation($"{heading.Ref} is not a heading action, so {Ref} cannot stand under it."); }
        (ParentId, Parent) = (heading.Id, heading);
        heading._children.Add(this);
    }

    /// <summary>
    /// Makes one change to the standing on the day it happened, carries it over the later days on which nothing else set the
    /// same fact, and becomes the last of them.
    /// </summary>
    private void Change(Stamp stamp, Func<StandingFacts, object?> read, Func<StandingFacts, StandingFacts> write)
    {
        RequireCouldHappen(stamp);
        var carried = _standings.Carry(Facts, LastChangeHappenedOn, stamp.HappenedOn, read, write);
        foreach (var (day, facts) in carried.Rows) { _standings.Add(new ActionStanding(Id, StrategyId, ++StandingCount, day, stamp.EnteredAt, facts)); }
        Become(carried.Present);
        if (stamp.HappenedOn > LastChangeHappenedOn) { LastChangeHappenedOn = stamp.HappenedOn; }
    }

    private void RequireCouldHappen(Stamp stamp)
    {
        var day = stamp.HappenedOn;
        if (day < PublishedOn) { throw new RuleViolation($"{Ref} was published on {Text.Day(PublishedOn)}; nothing can have happened to it on {Text.Day(day)}."); }
        // A day of grace: the local day may be ahead of the UTC one.
        if (day > DateOnly.FromDateTime(stamp.EnteredAt.AddDays(1))) { throw new RuleViolation($"{Text.Day(day)} is still to come; {Ref} records what has happened."); }
    }

    private void Become(StandingFacts facts)
    {
        (State, Ending, ClosedOn, OfficerId, IsJoint, HasLead) = (facts.State, facts.Ending, facts.ClosedOn, facts.OfficerId, facts.IsJoint, facts.HasLead);
        (TargetDate, NextDue, LastReportOn, Confidence) = (facts.TargetDate, facts.NextDue, facts.LastReportOn, facts.Confidence);
        (IsWaitingOnPartner, PartnerReplyDue, LastAssurance) = (facts.IsWaitingOnPartner, facts.PartnerReplyDue, facts.LastAssurance);
        (AssuredOn, AssuranceDue) = (facts.AssuredOn, facts.AssuranceDue);
        DueOn = TargetDate ?? SourceDeadline ?? NextDue;
        DueOrder = DueOn ?? DateOnly.MaxValue;
        IsUnowned = OfficerId is null && (OwnerKind is OwnerKind.Organisation or OwnerKind.None);
    }
}
