using StrategyTracker.Domain.People;

namespace StrategyTracker.Domain.Permissions;

/// <summary>What permission needs to know of the thing acted on: who owns it, and whether a board does.</summary>
public interface IOwned
{
    /// <summary>The posts that own it, in whatever part.</summary>
    IEnumerable<Guid> OwnerPostIds { get; }
    /// <summary>The posts that check what others do on it.</summary>
    IEnumerable<Guid> CheckerPostIds => [];
    /// <summary>The person chosen to answer for it.</summary>
    Guid? AccountableOfficerId { get; }
    bool IsOwnedByBoard { get; }
    IEnumerable<Guid> TeamIds { get; }
    /// <summary>The body that answers for it: its representatives act on it as on their own.</summary>
    Guid? OwnerBodyId => null;
}

/// <summary>
/// Who may do what: the one place (strategy requirements §2, rules a to f; recommendations and forum requirements §6). Roles that may act on anything stand in the first table,
/// roles that may act only on what is theirs in the second. Nobody may edit a source deadline, source wording or history (d):
/// there is no act for it.
/// </summary>
public static class Permission
{
    private static readonly Role[] Everyone = Enum.GetValues<Role>();
    /// <summary>Practitioner readers see briefings and the library, no board drafts (§6).</summary>
    private static readonly Role[] Readers = [.. Everyone.Where(r => r != Role.PractitionerReader)];
    private static readonly Role[] Chasers = [Role.AreaLead, Role.Director];
    private static readonly Role[] ForumOffice = [Role.ForumChair, Role.AreaLead];

    private static readonly Dictionary<Act, Role[]> OnAnything = new()
    {
        [Act.ReadProgress] = Readers,                                           // (a)
        [Act.ReadHistory] = Readers,
        [Act.RunReports] = Readers,
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
        [Act.AddFollowOn] = Chasers,
        [Act.EditFrameworkStep] = [Role.AreaLead],
        [Act.PromoteCommitment] = Chasers,
        [Act.ConfirmAnomaly] = [Role.AreaLead],
        [Act.ManageHoldings] = [Role.Administrator, Role.AreaLead],             // (f)
        [Act.ManagePosts] = [Role.Administrator, Role.AreaLead],
        [Act.ManagePeople] = [Role.Administrator],
        [Act.LoadRegister] = [Role.Administrator],

        [Act.ReadBriefings] = Everyone,
        [Act.ReadRestrictedNotes] = [Role.Director, Role.AreaLead, Role.BoardMember, Role.Auditor],     // never forum members; administrators not by default
        [Act.FollowThings] = Readers,
        [Act.EditRegister] = [Role.RegisterEditor, Role.AreaLead],
        [Act.PromoteAsk] = [Role.ForumChair, .. Chasers],
        [Act.AdoptRecommendation] = Chasers,
        [Act.AnswerRecommendation] = Chasers,
        [Act.ReportAdoption] = Chasers,
        [Act.VerifyAdoption] = [Role.Verifier, Role.ForumChair, Role.PartnerRepresentative],            // the entity refuses one's own
        [Act.JudgeOutcome] = [Role.Verifier, Role.ForumChair, Role.PartnerRepresentative, Role.BoardMember],
        [Act.UnblockAdoption] = [Role.BoardMember, Role.AreaLead],
        [Act.ManageAreas] = [Role.Administrator, Role.AreaLead],
        [Act.ManageBodies] = [Role.Administrator, Role.AreaLead, Role.RegisterEditor],
        [Act.ManageChampions] = Chasers,
        [Act.KeepChampionPost] = Chasers,
        [Act.ManageForums] = ForumOffice,
        [Act.RunMeetings] = ForumOffice,
        [Act.RaiseIssue] = [Role.ForumMember, Role.ForumChair, Role.PartnerRepresentative, Role.Champion],
        [Act.RouteIssue] = ForumOffice,
        [Act.AnswerIssue] = [Role.Director, Role.BoardMember, Role.AreaLead],
        [Act.TellForum] = ForumOffice,
        [Act.JudgeAnswer] = [Role.ForumMember, Role.PartnerRepresentative],                             // a chair does not close over the forum
        [Act.SendCascade] = [Role.Director, Role.AreaLead, Role.ForumChair, Role.Champion],
        [Act.AcknowledgeCascade] = [Role.AreaLead],
        [Act.SubmitPractice] = [.. Everyone.Except([Role.Administrator, Role.Auditor])],
        [Act.ModeratePractice] = [Role.ForumChair, Role.Champion, Role.AreaLead],
        [Act.KeepPractice] = [Role.ForumChair, Role.Champion, Role.AreaLead],
        [Act.AdoptPractice] = [Role.TeamManager, Role.Champion, Role.Director, Role.AreaLead],
        [Act.ScorePlans] = [Role.ForumMember, Role.ForumChair, Role.Champion, Role.PartnerRepresentative, Role.AreaLead],
        [Act.EnterVoice] = [Role.UserGroupFacilitator, Role.AreaLead],                                  // S-5: the group's members have no accounts
        [Act.CheckVoice] = [Role.ForumChair, Role.Champion, Role.AreaLead],                             // the entity refuses one's own
        [Act.RouteVoice] = ForumOffice,
        [Act.DecideVoice] = [Role.Director, Role.BoardMember, Role.AreaLead],
        [Act.SpeakForGroup] = [Role.AreaLead],
        [Act.ManageRegimes] = [Role.Administrator, Role.AreaLead],
        [Act.ManageDuty] = Chasers,
        [Act.ReportGoal] = Chasers,
        [Act.ApproveStatement] = [Role.BoardMember],                                                    // (e) the board approves, and does not rewrite
        [Act.PublishStatement] = Chasers,
        [Act.LogPolicy] = [Role.ActionOwner, Role.TeamManager, .. Chasers],
        [Act.AssessImpact] = Chasers,
        [Act.ManageMeasures] = [Role.DataOfficer, .. Chasers],
        [Act.EnterReadings] = [Role.DataOfficer, Role.AreaLead],
        [Act.ConfirmReadings] = [Role.DataOfficer, .. Chasers],
        [Act.JudgeFindings] = [Role.DataOfficer, .. Chasers],
        [Act.KeepProvision] = Chasers,
        [Act.RecordProvision] = Chasers,
        [Act.ReportProvisionError] = Everyone,
        [Act.ReadFunding] = Chasers,                                                                    // restricted: never the forum; a body reads its own
        [Act.KeepFunding] = Chasers,
        [Act.KeepPolicyEvents] = [Role.RegisterEditor, .. Chasers],
        [Act.ReviewPolicyEvent] = Chasers,                                                              // owners by the second table
        [Act.KeepPacks] = Readers,
        [Act.IssuePack] = Chasers,
        [Act.ManageSchedule] = [Role.Administrator],
        [Act.KeepCalendar] = Readers,
        [Act.ManageReminderRules] = [Role.Administrator, Role.AreaLead],
        [Act.Nudge] = Chasers,
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
        [Act.AnswerRecommendation] = [Role.PartnerRepresentative],
        [Act.ReportAdoption] = [Role.ActionOwner, Role.TeamManager, Role.PartnerRepresentative, Role.Champion],
        [Act.KeepChampionPost] = [Role.Champion, Role.ActionOwner, Role.TeamManager, Role.PartnerRepresentative],
        [Act.KeepPractice] = [Role.ActionOwner, Role.TeamManager, Role.PartnerRepresentative],
        [Act.AcknowledgeCascade] = [Role.TeamManager, Role.Champion],
        [Act.SpeakForGroup] = [Role.UserGroupFacilitator],
        [Act.ReportGoal] = [Role.ActionOwner, Role.TeamManager],
        [Act.AssessImpact] = [Role.ActionOwner, Role.TeamManager],
        [Act.EnterReadings] = [Role.ActionOwner, Role.TeamManager, Role.Director],
        [Act.JudgeFindings] = [Role.ActionOwner, Role.TeamManager],
        [Act.ReadFunding] = [Role.ActionOwner, Role.TeamManager, Role.PartnerRepresentative],      // who holds a post of the service's body is reminded of it (N-11)
        [Act.ReviewPolicyEvent] = [Role.ActionOwner, Role.TeamManager, Role.PartnerRepresentative, Role.Champion],      // what they report on, they look at again (N-15)
        [Act.KeepProvision] = [Role.ActionOwner, Role.TeamManager, Role.Champion, Role.TrainingLead, Role.PartnerRepresentative],
        [Act.RecordProvision] = [Role.ActionOwner, Role.TeamManager, Role.Champion, Role.TrainingLead, Role.PartnerRepresentative, Role.DataOfficer],
    };

    /// <summary>What a person may do for a team of theirs, whoever owns the whole.</summary>
    private static readonly HashSet<Act> ForTheirTeam = [Act.UpdateTeamInstance, Act.AcknowledgeCascade, Act.KeepProvision, Act.RecordProvision];

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
            && (Owns(actor, subject) || (ForTheirTeam.Contains(act) && subject.TeamIds.Any(actor.TeamIds.Contains)));
    }

    /// <exception cref="RuleViolation">The person may not.</exception>
    public static void Require(this Actor actor, Act act, IOwned? subject = null)
    {
        if (!actor.May(act, subject)) { throw new RuleViolation(Refusal(actor, act)); }
    }

    /// <summary>A team manager speaks for their own teams only; who may act on the whole action speaks for any.</summary>
    public static bool MayForTeam(this Actor actor, IOwned subject, Guid teamId, Act act = Act.UpdateTeamInstance) =>
        actor.May(act, subject)
        && (actor.IsSystem || actor.HasAny(OnAnything[act]) || Owns(actor, subject) || actor.TeamIds.Contains(teamId));

    /// <exception cref="RuleViolation">The person may not.</exception>
    public static void RequireForTeam(this Actor actor, IOwned subject, Guid teamId, Act act = Act.UpdateTeamInstance)
    {
        actor.Require(act, subject);
        if (!actor.MayForTeam(subject, teamId, act)) { throw new RuleViolation("You cannot speak for this team: it is not one of yours."); }
    }

    /// <summary>Whether the person may check what others did, on the actions that a post of theirs checks.</summary>
    public static bool MayCheck(this Actor actor) => actor.HasAny(Checkers) && actor.PostIds.Count > 0;

    public static bool Owns(this Actor actor, IOwned subject) =>
        (subject.AccountableOfficerId is { } officer && officer == actor.PersonId)
        || subject.OwnerPostIds.Any(actor.PostIds.Contains)
        || (subject.OwnerBodyId is { } body && actor.Has(Role.PartnerRepresentative) && actor.BodyIds.Contains(body));

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
            Act.ReadRestrictedNotes => $"{who} cannot read notes about money; directors, the area lead and board members can.",
            Act.EditRegister => $"{who} cannot change the register of recommendations; a register editor or the area lead can.",
            Act.PromoteAsk => $"{who} cannot promote this ask; the forum's chair, a director or the area lead can.",
            Act.AdoptRecommendation => $"{who} cannot decide this for the area; a director or the area lead can.",
            Act.AnswerRecommendation => $"{who} cannot answer this recommendation; a director, the area lead or the responsible body's representative can.",
            Act.ReportAdoption => $"{who} cannot report on this recommendation: neither its driving post nor its responsible body is yours.",
            Act.VerifyAdoption => $"{who} cannot verify this; a verifier, a partner's representative or the forum's chair can.",
            Act.JudgeOutcome => $"{who} cannot say what came of this; a verifier, a board member, a partner's representative or the forum's chair can.",
            Act.UnblockAdoption => $"{who} cannot set this moving again; a board member can, or the area lead for the board.",
            Act.ManageAreas => $"{who} cannot change areas and districts; an administrator or the area lead can.",
            Act.ManageBodies => $"{who} cannot change bodies; an administrator, the area lead or a register editor can.",
            Act.ManageChampions => $"{who} cannot change champion posts; a director or the area lead can.",
            Act.KeepChampionPost => $"{who} cannot speak for this champion post: you do not hold it.",
            Act.ManageForums or Act.RunMeetings => $"{who} cannot change this forum; its chair or the area lead can.",
            Act.RaiseIssue => $"{who} cannot raise an issue; forum members, the chair, champions and partners' representatives can.",
            Act.RouteIssue or Act.TellForum => $"{who} cannot take this step for the forum; its chair or the area lead can.",
            Act.AnswerIssue => $"{who} cannot answer for the board; a director, a board member or the area lead can.",
            Act.JudgeAnswer => $"{who} cannot say for the forum whether this is resolved; its members can.",
            Act.SendCascade => $"{who} cannot send a briefing; a director, the area lead, the forum's chair or a champion can.",
            Act.AcknowledgeCascade => $"{who} cannot acknowledge this briefing: it was not sent to a team of yours.",
            Act.SubmitPractice or Act.AdoptPractice => $"{who} cannot change the library.",
            Act.ModeratePractice or Act.KeepPractice => $"{who} cannot moderate the library; the forum's chair, a champion or the area lead can.",
            Act.ScorePlans => $"{who} cannot score partners' plans; forum members, champions and the area lead can.",
            Act.EnterVoice => $"{who} cannot enter what a group says; its facilitator or the area lead can.",
            Act.CheckVoice => $"{who} cannot check what a group says; the forum's chair, a champion or the area lead can.",
            Act.RouteVoice => $"{who} cannot put this to a board; the forum's chair or the area lead can.",
            Act.DecideVoice => $"{who} cannot decide this for the board; a director, a board member or the area lead can.",
            Act.SpeakForGroup => $"{who} cannot speak for this group; its own facilitator or the area lead can.",
            Act.ManageRegimes => $"{who} cannot say which duty applies; an administrator or the area lead can.",
            Act.ManageDuty => $"{who} cannot change goals, consultations and plans; a director or the area lead can.",
            Act.ReportGoal => $"{who} cannot report on this goal: it is not held by a post of yours.",
            Act.ApproveStatement => $"{who} cannot approve this for the board; a board member can.",
            Act.PublishStatement => $"{who} cannot publish this; a director or the area lead can.",
            Act.LogPolicy => $"{who} cannot log a policy; action owners, team managers, directors and the area lead can.",
            Act.AssessImpact => $"{who} cannot assess this policy; its author's post, a director or the area lead can.",
            Act.ManageMeasures => $"{who} cannot change measures; the data officer, a director or the area lead can.",
            Act.EnterReadings => $"{who} cannot enter figures for this measure; the data officer, the area lead or the post that owns it can.",
            Act.ConfirmReadings => $"{who} cannot confirm figures; the data officer, a director or the area lead can.",
            Act.JudgeFindings => $"{who} cannot decide on this finding; the data officer, a director, the area lead or the post that owns it can.",
            Act.KeepProvision or Act.RecordProvision => $"{who} cannot change this: it is not held by a post of yours.",
            Act.ReadFunding or Act.KeepFunding => $"{who} cannot see to funding; directors and the area lead can.",
            Act.KeepPolicyEvents => $"{who} cannot change what is entered of law and policy; a register editor, a director or the area lead can.",
            Act.ReviewPolicyEvent => $"{who} cannot say what this change means for it: it is not held by a post of yours.",
            Act.KeepPacks => $"{who} cannot keep packs of reports; an administrator can give you a role that reads them.",
            Act.KeepCalendar => $"{who} cannot make a calendar address; an administrator can give you a role that reads progress.",
            Act.ManageReminderRules => $"{who} cannot change how reminders are sent; an administrator or the area lead can.",
            Act.Nudge => $"{who} cannot chase what others owe; a director or the area lead can.",
            Act.IssuePack => $"{who} cannot issue a pack to a board; a director or the area lead can.",
            Act.ManageSchedule => $"{who} cannot look after scheduled jobs and letters; an administrator can.",
            Act.ReportProvisionError => $"{who} cannot report this; an administrator can give you a role.",
            Act.FollowThings or Act.ReadBriefings => $"{who} cannot do this; an administrator can give you a role.",
            Act.ReadProgress or Act.ReadHistory or Act.RunReports => $"{who} cannot read this; an administrator can give you a role that does.",
            _ => $"{who} cannot change this action: it is not held by a post of yours.",
        };
    }
}
