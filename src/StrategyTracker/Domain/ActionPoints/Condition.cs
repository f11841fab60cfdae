namespace StrategyTracker.Domain.ActionPoints;

/// <summary>The one thing to say of an action on a day; always derived, never stored.</summary>
public enum Condition
{
    Closed,
    DecidedAgainst,
    WaitingOnPartner,
    Overdue,
    DueSoon,
    OnTrack,
    NeedsFirstDate,
    NoDate,
    /// <summary>Standing practice that is still only to be considered: undated, and it closes by a decision (TVP-1.12).</summary>
    Undecided,
    AssuranceFailing,
    AssuranceSlipping,
    AssuranceDue,
    NotYetAssured,
    Assured,
    RollsUp,
}

/// <summary>The local intervals that conditions depend on, in days. The source states neither.</summary>
public sealed record LocalIntervals(int DueSoonDays, int SilentAfterDays)
{
    public static readonly LocalIntervals Default = new(30, 90);

    /// <summary>As the history keeps them; <see cref="In"/> reads them back.</summary>
    public string Words => $"due soon {DueSoonDays} days, silent {SilentAfterDays} days";

    public static LocalIntervals? In(string? words) =>
        words?.Split(' ') is ["due", "soon", var soon, "days,", "silent", var silent, "days"] && int.TryParse(soon, out var dueSoon) && int.TryParse(silent, out var silentAfter)
            ? new(dueSoon, silentAfter) : null;
}

/// <summary>What never changes of an action and what its condition needs: enough, with its standing, for every figure.</summary>
public sealed record ActionKind(CommitmentLevel Level, Control Control, DeadlineKind DeadlineKind, OwnerKind OwnerKind, bool IsHeading, DateOnly? SourceDeadline, DateOnly PublishedOn)
{
    public ClosingDemand Demand => ClosingDemands.Of(Level, Control, DeadlineKind, IsHeading);
}

/// <summary>The questions one asks of an action on a day. The only place that answers them for what is in memory.</summary>
public static class Conditions
{
    public static DateOnly? DueOn(this StandingFacts facts, ActionKind kind) => facts.TargetDate ?? kind.SourceDeadline ?? facts.NextDue;

    public static bool IsClosed(this StandingFacts facts) => facts.State == ActionState.Closed;

    /// <summary>Past its date and not waiting on a partner, whose delay is not ours (R-06, R-09, W-15).</summary>
    public static bool IsOverdueOn(this StandingFacts facts, ActionKind kind, DateOnly day) => !facts.IsClosed() && !facts.IsWaitingOnPartner && facts.DueOn(kind) < day;

    public static bool IsDueSoonOn(this StandingFacts facts, ActionKind kind, DateOnly day, LocalIntervals local) =>
        !facts.IsClosed() && !facts.IsWaitingOnPartner && facts.DueOn(kind) is { } due && due >= day && due <= day.AddDays(local.DueSoonDays);

    /// <summary>Open, with no date of any kind, and neither ongoing nor recurring (A8).</summary>
    public static bool HasNoDate(this StandingFacts facts, ActionKind kind) =>
        !facts.IsClosed() && facts.DueOn(kind) is null && (kind.DeadlineKind is DeadlineKind.Fixed or DeadlineKind.Unspecified);

    public static bool NeedsFirstDate(this StandingFacts facts, ActionKind kind) => !facts.IsClosed() && kind.DeadlineKind == DeadlineKind.Recurring && facts.NextDue is null;

    /// <summary>No accountable officer, and the wording names only the organisation or nobody (W-03).</summary>
    public static bool IsUnowned(this StandingFacts facts, ActionKind kind) => facts.OfficerId is null && (kind.OwnerKind is OwnerKind.Organisation or OwnerKind.None);

    /// <summary>Several owners and none marked as lead .</summary>
    public static bool IsJointWithoutLead(this StandingFacts facts) => facts.IsJoint && !facts.HasLead;

    /// <summary>Open, and nothing reported or assured within the local interval. Silence is not green.</summary>
    public static bool IsSilentOn(this StandingFacts facts, ActionKind kind, DateOnly day, LocalIntervals local) =>
        facts.UpdateDue(kind, local) < day;

    /// <summary>The last day on which something must be heard of it, or it is silent; null when nothing is owed: closed, or rolled up.</summary>
    public static DateOnly? UpdateDue(this StandingFacts facts, ActionKind kind, LocalIntervals local) =>
        facts.IsClosed() || kind.IsHeading ? null : LastHeard(facts, kind).AddDays(local.SilentAfterDays);

    public static Condition On(this StandingFacts facts, ActionKind kind, DateOnly day, LocalIntervals local)
    {
        if (facts.IsClosed()) { return facts.Ending == Ending.DecidedAgainst ? Condition.DecidedAgainst : Condition.Closed; }
        if (kind.IsHeading) { return Condition.RollsUp; }
        if (facts.IsWaitingOnPartner) { return Condition.WaitingOnPartner; }
        if (facts.IsOverdueOn(kind, day)) { return Condition.Overdue; }
        if (facts.IsDueSoonOn(kind, day, local)) { return Condition.DueSoon; }
        if (facts.DueOn(kind) is not null) { return Condition.OnTrack; }
        if (facts.NeedsFirstDate(kind)) { return Condition.NeedsFirstDate; }
        if (!kind.Demand.HasFlag(ClosingDemand.Assurance)) { return facts.HasNoDate(kind) ? Condition.NoDate : Condition.Undecided; }
        return facts switch
        {
            { LastAssurance: AssuranceResult.Failing } => Condition.AssuranceFailing,
            { LastAssurance: AssuranceResult.Slipping } => Condition.AssuranceSlipping,
            { AssuranceDue: { } due } when due < day => Condition.AssuranceDue,
            { AssuredOn: null } => Condition.NotYetAssured,
            _ => Condition.Assured,
        };
    }

    public static string Words(this Condition condition) => condition switch
    {
        Condition.Closed => "Closed",
        Condition.DecidedAgainst => "Decided against",
        Condition.WaitingOnPartner => "Waiting on partner",
        Condition.Overdue => "Overdue",
        Condition.DueSoon => "Due soon",
        Condition.OnTrack => "Dated",
        Condition.NeedsFirstDate => "Needs a first date",
        Condition.NoDate => "No date",
        Condition.Undecided => "No decision yet",
        Condition.AssuranceFailing => "Failing",
        Condition.AssuranceSlipping => "Slipping",
        Condition.AssuranceDue => "Assurance due",
        Condition.NotYetAssured => "Not yet assured",
        Condition.Assured => "Assured",
        _ => "Rolls up",
    };

    private static DateOnly LastHeard(StandingFacts facts, ActionKind kind) => Later(Later(kind.PublishedOn, facts.LastReportOn), facts.AssuredOn);

    private static DateOnly Later(DateOnly one, DateOnly? other) => other > one ? other.Value : one;
}
