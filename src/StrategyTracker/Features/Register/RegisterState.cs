using System.Linq.Expressions;
using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Features.Register;

/// <summary>The questions the register can be asked about how actions stand.</summary>
public enum RegisterState
{
    Open, Overdue, DueSoon, NoDate, NeedsFirstDate, Unowned, GroupWithoutOfficer, JointWithoutLead, WaitingOnPartner, Silent, AssuranceDue, AwaitingDecision, Ongoing, Recurring, Closed,
}

public static class RegisterStates
{
    public static readonly IReadOnlyList<RegisterState> All = Enum.GetValues<RegisterState>();

    public static string Words(this RegisterState state) => state switch
    {
        RegisterState.DueSoon => "Due soon",
        RegisterState.NoDate => "No date",
        RegisterState.NeedsFirstDate => "Needs a first date",
        RegisterState.Unowned => "Nobody owns it",
        RegisterState.GroupWithoutOfficer => "Group, no officer",
        RegisterState.JointWithoutLead => "Joint, no lead",
        RegisterState.WaitingOnPartner => "Waiting on partner",
        RegisterState.AssuranceDue => "Assurance due",
        RegisterState.AwaitingDecision => "Waits for a decision",
        _ => state.ToString(),
    };

    /// <summary>The question as the database answers it: the action's own, never another.</summary>
    public static Expression<Func<ActionPoint, bool>> On(this RegisterState state, DateOnly day, LocalIntervals local) => state switch
    {
        RegisterState.Open => ActionPoint.StillOpen(),
        RegisterState.Overdue => ActionPoint.OverdueOn(day),
        RegisterState.DueSoon => ActionPoint.DueSoonOn(day, local),
        RegisterState.NoDate => ActionPoint.WithNoDate(),
        RegisterState.NeedsFirstDate => ActionPoint.NeedingFirstDate(),
        RegisterState.Unowned => ActionPoint.Unowned(),
        RegisterState.GroupWithoutOfficer => ActionPoint.GroupWithoutOfficer(),
        RegisterState.JointWithoutLead => ActionPoint.JointWithoutLead(),
        RegisterState.WaitingOnPartner => ActionPoint.WaitingOnPartner(),
        RegisterState.Silent => ActionPoint.SilentOn(day, local),
        RegisterState.AssuranceDue => ActionPoint.AssuranceDueOn(day),
        RegisterState.AwaitingDecision => ActionPoint.AwaitingDecision(),
        RegisterState.Ongoing => ActionPoint.OngoingWork(),
        RegisterState.Recurring => ActionPoint.RecurringWork(),
        _ => ActionPoint.AlreadyClosed(),
    };
}
