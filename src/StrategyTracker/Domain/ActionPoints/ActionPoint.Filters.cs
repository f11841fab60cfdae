using System.Linq.Expressions;

namespace StrategyTracker.Domain.ActionPoints;

/// <summary>
/// The questions of <see cref="Conditions"/> as the database can answer them, over the present columns. An integration test
/// holds both to the same answers for the day before, the day itself and the day after. Dates are asked of DueOrder, which is
/// indexed and is the last day of all where there is no date.
/// </summary>
public sealed partial class ActionPoint
{
    public static Expression<Func<ActionPoint, bool>> OverdueOn(DateOnly day) =>
        p => p.State != ActionState.Closed && !p.IsWaitingOnPartner && p.DueOrder < day;

    public static Expression<Func<ActionPoint, bool>> DueSoonOn(DateOnly day, LocalIntervals local)
    {
        var last = day.AddDays(local.DueSoonDays);
        return p => p.State != ActionState.Closed && !p.IsWaitingOnPartner && p.DueOrder >= day && p.DueOrder <= last;
    }

    public static Expression<Func<ActionPoint, bool>> WithNoDate() =>
        p => p.State != ActionState.Closed && p.DueOrder == DateOnly.MaxValue && (p.DeadlineKind == DeadlineKind.Unspecified || p.DeadlineKind == DeadlineKind.Fixed);

    public static Expression<Func<ActionPoint, bool>> NeedingFirstDate() =>
        p => p.State != ActionState.Closed && p.DeadlineKind == DeadlineKind.Recurring && p.NextDue == null;

    public static Expression<Func<ActionPoint, bool>> Unowned() => p => p.IsUnowned;

    public static Expression<Func<ActionPoint, bool>> JointWithoutLead() => p => p.IsJoint && !p.HasLead;

    public static Expression<Func<ActionPoint, bool>> WaitingOnPartner() => p => p.State != ActionState.Closed && p.IsWaitingOnPartner;

    public static Expression<Func<ActionPoint, bool>> SilentOn(DateOnly day, LocalIntervals local)
    {
        var since = day.AddDays(-local.SilentAfterDays);
        return p => p.State != ActionState.Closed && !p.IsHeading && p.PublishedOn < since
            && (p.LastReportOn == null || p.LastReportOn < since) && (p.AssuredOn == null || p.AssuredOn < since);
    }

    public static Expression<Func<ActionPoint, bool>> AssuranceDueOn(DateOnly day) => p => p.State != ActionState.Closed && p.AssuranceDue < day;

    public static Expression<Func<ActionPoint, bool>> StillOpen() => p => p.State != ActionState.Closed;

    public static Expression<Func<ActionPoint, bool>> AlreadyClosed() => p => p.State == ActionState.Closed;

    public static Expression<Func<ActionPoint, bool>> OngoingWork() => p => p.DeadlineKind == DeadlineKind.Ongoing;

    public static Expression<Func<ActionPoint, bool>> RecurringWork() => p => p.DeadlineKind == DeadlineKind.Recurring;

    /// <summary>A group of posts owns it and nobody in it answers for it yet .</summary>
    public static Expression<Func<ActionPoint, bool>> GroupWithoutOfficer() =>
        p => p.State != ActionState.Closed && p.OfficerId == null && !p.IsHeading && p.OwnerKind == OwnerKind.PostGroup;

    /// <summary>A promise to consider or to investigate that is still open: it closes with a decision (W-07, W-08).</summary>
    public static Expression<Func<ActionPoint, bool>> AwaitingDecision() =>
        p => p.State != ActionState.Closed && !p.IsHeading && (p.Level == CommitmentLevel.Consider || p.Level == CommitmentLevel.Investigate);
}
