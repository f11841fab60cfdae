using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.Permissions;

/// <summary>What permission needs to know of the thing acted on: who owns it, and whether a board does.</summary>
public interface IOwned
{
    /// <summary>The posts that own it, in whatever part.</summary>
    IEnumerable<Guid> OwnerPostIds { get; }
    /// <summary>The posts that check what others do on it.</summary>
    IEnumerable<Guid> CheckerPostIds { get; }
    /// <summary>The person chosen to answer for it.</summary>
    Guid? AccountableOfficerId { get; }
    bool IsOwnedByBoard { get; }
    IEnumerable<Guid> TeamIds { get; }
}

/// <summary>
/// Who may do what: the one place (requirements §2, rules a to f). Roles that may act on anything stand in the first table,
/// roles that may act only on what is theirs in the second. Nobody may edit a source deadline, source wording or history (d):
/// there is no act for it.
/// </summary>
public static class Permission
{
    private static readonly Role[] Everyone = Enum.GetValues<Role>();
    private static readonly Role[] Chasers = [Role.AreaLead, Role.Director];

    private static readonly Dictionary<Act, Role[]> OnAnything = new()
    {
        [Act.ReadProgress] = Everyone,                                          // (a)
        [Act.ReadHistory] = Everyone,
        [Act.RunReports] = Everyone,
        [Act.AssignOwner] = Chasers,
        [Act.ChooseOfficer] = Chasers,
        [Act.AcceptAssignment] = [],
        [Act.MoveTargetDate] = [Role.Director, Role.AreaLead],                  // (c) director and above
        [Act.ProposeTargetDate] = Chasers,
        [Act.ReportProgress] = Chasers,                                         // (b) owners by the second table
        [Act.EnterOnBehalf] = Chasers,
        [Act.SignOffUpdate] = [Role.Director],
        [Act.AddEvidence] = Chasers,
        [Act.SettleComponent] = Chasers,
        [Act.WorkWithPartner] = Chasers,
        [Act.UpdateTeamInstance] = Chasers,
        [Act.ScheduleOccurrences] = Chasers,
        [Act.RecordAssurance] = Chasers,
        [Act.RecordDecision] = [Role.Director],
        [Act.CloseAction] = Chasers,
        [Act.ReopenAction] = Chasers,
        [Act.FanOut] = Chasers,
        [Act.EditFrameworkStep] = [Role.AreaLead],
        [Act.PromoteCommitment] = Chasers,
        [Act.ConfirmAnomaly] = [Role.AreaLead],
        [Act.ManageHoldings] = [Role.Administrator, Role.AreaLead],             // (f)
        [Act.ManagePosts] = [Role.Administrator, Role.AreaLead],
        [Act.ManagePeople] = [Role.Administrator],
        [Act.LoadRegister] = [Role.Administrator],
    };

    private static readonly Dictionary<Act, Role[]> OnTheirOwn = new()
    {
        [Act.AcceptAssignment] = [Role.Director, Role.ActionOwner, Role.TeamManager, Role.AreaLead],
        [Act.ProposeTargetDate] = [Role.ActionOwner, Role.TeamManager],
        [Act.ReportProgress] = [Role.ActionOwner, Role.TeamManager],
        [Act.AddEvidence] = [Role.ActionOwner, Role.TeamManager],
        [Act.SettleComponent] = [Role.ActionOwner, Role.TeamManager],
        [Act.WorkWithPartner] = [Role.ActionOwner, Role.TeamManager],
        [Act.UpdateTeamInstance] = [Role.ActionOwner, Role.TeamManager],
        [Act.ScheduleOccurrences] = [Role.ActionOwner],
        [Act.RecordAssurance] = [Role.ActionOwner, Role.TeamManager],
        [Act.RecordDecision] = [Role.ActionOwner],
        [Act.CloseAction] = [Role.ActionOwner, Role.TeamManager],
    };

    /// <summary>What board members approve: decisions and assurance on what the board itself owns (e).</summary>
    private static readonly HashSet<Act> OnWhatTheBoardOwns = [Act.RecordDecision, Act.RecordAssurance];

    /// <summary>Who checks the work signs it off; nobody signs off what they wrote themselves .</summary>
    private static readonly Role[] Checkers = [Role.ActionOwner, Role.TeamManager, Role.AreaLead];

    /// <summary>Whether the person may do this to that. Without a subject: whether they may do it to anything at all.</summary>
    public static bool May(this Actor actor, Act act, IOwned? subject = null)
    {
        if (actor.IsSystem) { return true; }
        if (actor.HasAny(OnAnything[act])) { return true; }
        if (subject is null) { return false; }
        if (subject.IsOwnedByBoard && actor.Has(Role.BoardMember) && OnWhatTheBoardOwns.Contains(act)) { return true; }
        if (act == Act.SignOffUpdate && actor.MayCheck() && subject.CheckerPostIds.Any(actor.PostIds.Contains)) { return true; }
        return OnTheirOwn.TryGetValue(act, out var roles) && actor.HasAny(roles)
            && (Owns(actor, subject) || (act == Act.UpdateTeamInstance && subject.TeamIds.Any(actor.TeamIds.Contains)));
    }

    /// <exception cref="RuleViolation">The person may not.</exception>
    public static void Require(this Actor actor, Act act, IOwned? subject = null)
    {
        if (!actor.May(act, subject)) { throw new RuleViolation(Refusal(actor, act)); }
    }

    /// <summary>A team manager speaks for their own teams only; who may act on the whole action speaks for any.</summary>
    public static bool MayForTeam(this Actor actor, IOwned subject, Guid teamId) =>
        actor.May(Act.UpdateTeamInstance, subject)
        && (actor.IsSystem || actor.HasAny(OnAnything[Act.UpdateTeamInstance]) || Owns(actor, subject) || actor.TeamIds.Contains(teamId));

    /// <exception cref="RuleViolation">The person may not.</exception>
    public static void RequireForTeam(this Actor actor, IOwned subject, Guid teamId)
    {
        actor.Require(Act.UpdateTeamInstance, subject);
        if (!actor.MayForTeam(subject, teamId)) { throw new RuleViolation("You cannot speak for this team: it is not one of yours."); }
    }

    /// <summary>Whether the person may check what others did, on the actions that a post of theirs checks.</summary>
    public static bool MayCheck(this Actor actor) => actor.HasAny(Checkers) && actor.PostIds.Count > 0;

    public static bool Owns(this Actor actor, IOwned subject) =>
        (subject.AccountableOfficerId is { } officer && officer == actor.PersonId)
        || subject.OwnerPostIds.Any(actor.PostIds.Contains);

    private static string Refusal(Actor actor, Act act)
    {
        var who = actor.Roles.Count == 0 ? "Your account has no role yet, so you" : "You";
        return act switch
        {
            Act.AssignOwner or Act.ChooseOfficer => $"{who} cannot give this action to somebody; a director or the area lead can.",
            Act.MoveTargetDate => $"{who} cannot set or move a target date; a director can. You can propose one on an action that is yours.",
            Act.RecordDecision => $"{who} cannot record this decision; a director, the action's owner or, for the board's own actions, a board member can.",
            Act.ManagePeople => $"{who} cannot change people's accounts; an administrator can.",
            Act.ManageHoldings or Act.ManagePosts => $"{who} cannot change who holds a post; an administrator or the area lead can.",
            Act.EditFrameworkStep or Act.ConfirmAnomaly => $"{who} cannot change this; the area lead can.",
            Act.ReopenAction => $"{who} cannot reopen this action; a director or the area lead can.",
            Act.SignOffUpdate => $"{who} cannot sign this update off; a director or whoever checks the action can.",
            Act.LoadRegister => $"{who} cannot load a register; an administrator can.",
            Act.ReadProgress or Act.ReadHistory or Act.RunReports => $"{who} cannot read this; an administrator can give you one.",
            _ => $"{who} cannot change this action: it is not held by a post of yours.",
        };
    }
}
