namespace StrategyTracker.Domain.Reminders;

/// <summary>What a rule speaks of, to whom and when it stops. Its numbers as they come; an area may change them.</summary>
/// <param name="Source">The requirement it is from: "N-03"; "A" before the number for those about recommendations and forums.</param>
/// <param name="To">Who hears of it, in words.</param>
/// <param name="Stops">When it stops, in words.</param>
/// <param name="Stopped">What to say of a reminder that has ended so.</param>
/// <param name="IsLocal">The source states no interval; the numbers are the area's own choice.</param>
public sealed record CataloguedRule(
    string Key, string Name, string Source, ReminderTopic Topic, ReminderWeight Weight, ReminderSubject Subject, RuleNumbers Numbers, bool IsLocal, string To, string Stops, string Stopped);

/// <summary>Every rule of reminding (strategy requirements §8, N-01 to N-20; recommendations §7, N-1 to N-18).</summary>
public static class RuleCatalogue
{
    /// <summary>Days an event is still told of: an outage shorter than this loses none, and a new installation does not tell of years ago.</summary>
    public const int EventDays = 30;

    public const string ActionAssigned = "action-assigned";
    public const string ActionTakenAway = "action-taken-away";
    public const string ActionComingDue = "action-coming-due";
    public const string ActionOverdue = "action-overdue";
    public const string ActionSilent = "action-silent";
    public const string ActionUnowned = "action-unowned";
    public const string ActionNoLead = "action-no-lead";
    public const string DeadlineWithoutOfficer = "deadline-without-officer";
    public const string PartnerReplyLate = "partner-reply-late";
    public const string NotAssured = "action-not-assured";
    public const string OccurrenceDue = "occurrence-due";
    public const string OccurrenceMissed = "occurrence-missed";
    public const string NoFirstDate = "occurrence-no-first-date";
    public const string DecisionToRevisit = "decision-to-revisit";
    public const string SignOffWaiting = "sign-off-waiting";
    public const string CheckWaiting = "check-waiting";
    public const string FrameworkStepBlank = "framework-step-blank";
    public const string PostVacant = "post-vacant";
    public const string TargetChanged = "target-changed";
    public const string AnswerOwed = "response-owed";
    public const string AdoptionDue = "adoption-due";
    public const string AdoptionStalled = "adoption-stalled";
    public const string OutcomeReview = "outcome-review-due";
    public const string IssueAnswerOwed = "issue-answer-owed";
    public const string IssueBeforeMeeting = "issue-before-meeting";
    public const string PackBeforeMeeting = "pack-before-meeting";
    public const string SingleContact = "single-contact";
    public const string VoiceUndecided = "voice-theme-undecided";
    public const string BriefingWaiting = "briefing-not-acknowledged";
    public const string ChampionVacant = "champion-vacant";
    public const string ChampionTermEnding = "champion-term-ending";
    public const string ChampionNoRemit = "champion-no-remit";
    public const string ChampionNoDeputy = "champion-no-deputy";
    public const string NewsletterDue = "newsletter-due";
    public const string PlanEdition = "plan-edition-approaching";
    public const string PracticeStale = "practice-stale";
    public const string ProvisionStale = "provision-stale";
    public const string FollowUpWanted = "follow-up-wanted";
    public const string FundingEnding = "funding-ending";
    public const string PolicyChanged = "policy-event-review";
    public const string DutyReview = "duty-review";
    public const string AssessmentMissing = "assessment-missing";
    public const string MitigationLate = "mitigation-late";
    public const string MeasureMissing = "measure-period-missing";
    public const string GapFound = "gap-found";
    public const string GuardRailBreached = "guard-rail-breached";
    public const string FollowedMoved = "followed-moved";

    public static readonly IReadOnlyList<CataloguedRule> All =
    [
        Rule(ActionAssigned, "An action was given to somebody", "N-01", ReminderTopic.YourWork, MustDo, ReminderSubject.Action, new() { DaysAfter = 0, Pace = Pace.AtOnce },
            "the new officer; whoever holds a post that it was given to", "when the officer accepts, or it is given to another", "It was accepted, or given to somebody else"),
        Rule(ActionTakenAway, "An action was taken away", "N-01", ReminderTopic.YourWork, MayKnow, ReminderSubject.Action, new() { DaysAfter = 0, Pace = Pace.AtOnce },
            "the officer who had it; whoever holds a post that it was taken from", $"after {EventDays} days, or when it is given back", "It is theirs again, or it is long ago"),
        Rule(ActionComingDue, "An action's date comes near", "N-02", ReminderTopic.YourWork, MustDo, ReminderSubject.Action, new() { DaysBefore = [30, 14, 7, 1] },
            "the accountable officer, else the owner; joint owners all", "when it is closed, its date moves or passes, or it waits on a partner", "It is closed, its date moved, or it waits on a partner"),
        Rule(ActionOverdue, "An action is overdue", "N-03", ReminderTopic.YourWork, MustDo, ReminderSubject.Action, new() { DaysAfter = 1, RepeatEvery = 7, DirectorAfter = 10, AreaLeadAfter = 21, BoardAfter = 42 },
            "the accountable officer, else the owner; then the director, the area lead, the board's exception list", "at an update, when it is closed, its date moves, or it waits on a partner", "Progress was reported, its date moved, it waits on a partner, or it is closed"),
        Rule(ActionSilent, "Nothing heard of an action", "N-06", ReminderTopic.YourWork, MustDo, ReminderSubject.Action, new() { DaysAfter = 1, RepeatEvery = 14, DirectorAfter = 20, AreaLeadAfter = 40 },
            "the accountable officer, else the owner; then the director, the area lead", "at an update or an assurance check, or when it is closed", "Progress was reported, or it is closed", isLocal: true),
        Rule(ActionUnowned, "Nobody owns an action", "N-07", ReminderTopic.Office, MustDo, ReminderSubject.Action, new() { DaysAfter = 0, RepeatEvery = 7, BoardAfter = 60, Pace = Pace.Weekly },
            "the area lead", "when an accountable officer is chosen, or it is closed", "An accountable officer was chosen, or it is closed"),
        Rule(ActionNoLead, "Joint owners, and none leads", "N-08", ReminderTopic.YourWork, MustDo, ReminderSubject.Action, new() { DaysAfter = 0, RepeatEvery = 7, DirectorAfter = 0, Pace = Pace.Weekly },
            "the joint owners and their director", "when one of them is marked as lead, or it is closed", "One of the owners leads now, or it is closed"),
        Rule(DeadlineWithoutOfficer, "A fixed deadline passed with no accountable officer", "N-04", ReminderTopic.Office, MustDo, ReminderSubject.Action, new() { DaysAfter = 1, RepeatEvery = 28, BoardAfter = 20, Pace = Pace.AtOnce },
            "the area lead and board members", "when an accountable officer is chosen, the date moves, or it is closed", "An accountable officer was chosen, its date moved, or it is closed"),
        Rule(PartnerReplyLate, "A partner has not replied", "N-10", ReminderTopic.YourWork, MustDo, ReminderSubject.Dependency, new() { DaysAfter = 0, RepeatEvery = 14 },
            "the accountable officer, else the owner", "when the reply is logged or the partner is asked again", "The reply was logged, or the partner was asked again", isLocal: true),
        Rule(NotAssured, "Ongoing work was not assured", "N-06", ReminderTopic.YourWork, MustDo, ReminderSubject.Action, new() { DaysAfter = 0, RepeatEvery = 7, DirectorAfter = 20, AreaLeadAfter = 40, BoardAfter = 60 },
            "the accountable officer, else the owner; the board itself for what it owns", "at an assurance check", "It was assured, or it is closed", isLocal: true),
        Rule(OccurrenceDue, "A turn of recurring work falls due", "N-05", ReminderTopic.YourWork, MustDo, ReminderSubject.Occurrence, new() { DaysBefore = [60, 30, 7], DaysAfter = 0 },
            "the accountable officer, else the owner; the team's lead where it is done team by team", "when it is recorded as done, or missed", "It was recorded, or the day has passed"),
        Rule(OccurrenceMissed, "A turn of recurring work was missed", "N-05", ReminderTopic.YourWork, MustDo, ReminderSubject.Occurrence, new() { DaysAfter = 1, RepeatEvery = 7, DirectorAfter = 10, AreaLeadAfter = 21, BoardAfter = 42 },
            "the accountable officer, else the owner; then the director, the area lead, the board's exception list", "when it is recorded, or the next is missed in its place", "It was recorded, a later one was missed, or it is closed"),
        Rule(NoFirstDate, "Recurring work has no first date", "N-05", ReminderTopic.YourWork, MustDo, ReminderSubject.Action, new() { DaysAfter = 0, RepeatEvery = 28, AreaLeadAfter = 0, Pace = Pace.Weekly },
            "the owner and the area lead", "when a first date is set", "A first date was set, or it is closed", isLocal: true),
        Rule(DecisionToRevisit, "A decision that was put off comes up again", "N-17", ReminderTopic.YourWork, MustDo, ReminderSubject.Decision, new() { DaysAfter = 0, RepeatEvery = 14, DirectorAfter = 10 },
            "the accountable officer, else the owner; the director", "when it is decided or put off again", "It was decided or put off again, or it is closed"),
        Rule(SignOffWaiting, "An update waits for sign-off", "N-18", ReminderTopic.Office, MustDo, ReminderSubject.Update, new() { DaysAfter = 5, RepeatEvery = 14, Pace = Pace.Weekly },
            "the director of whoever wrote it", "when somebody signs it off, or a later update waits in its place", "It was signed off, or a later update waits"),
        Rule(CheckWaiting, "What a representative reported waits for its checker", "N-09", ReminderTopic.YourWork, MustDo, ReminderSubject.MeetingInput, new() { DaysAfter = 14, RepeatEvery = 14 },
            "whoever holds the checking post", "when the checker signs it off, or a later update waits in its place", "It was signed off, or a later update waits"),
        Rule(FrameworkStepBlank, "A framework step is not recorded", "N-15", ReminderTopic.Office, MustDo, ReminderSubject.FrameworkStep, new() { DaysAfter = 0, RepeatEvery = 28, Pace = Pace.Weekly },
            "the area lead", "when it is filled in", "It was filled in"),
        Rule(PostVacant, "A vacant post holds actions", "N-16", ReminderTopic.Office, MustDo, ReminderSubject.Post, new() { DaysAfter = 0, RepeatEvery = 14, Pace = Pace.AtOnce },
            "the post's director, and administrators", "when somebody is appointed, or it holds nothing more", "Somebody holds the post, or it holds no action", isLocal: true),
        Rule(TargetChanged, "A target was changed", "A N-14", ReminderTopic.YourWork, MayKnow, ReminderSubject.Action, new() { DaysAfter = 0, Pace = Pace.AtOnce },
            "whoever answers for the action or the measure, but not who changed it; a recommendation's body and driving post", $"after {EventDays} days", "It was changed again, or it is long ago"),
        Rule(PolicyChanged, "A change of law or policy touches what you own", "A N-15", ReminderTopic.YourWork, MustDo, ReminderSubject.PolicyEvent, new() { DaysAfter = 0, RepeatEvery = 7, Pace = Pace.AtOnce },
            "whoever answers for the action; a recommendation's driving post and body", "when it is reviewed, taken off the list, or closed", "It was reviewed, taken off the list, or is closed"),
        Rule(AnswerOwed, "An answer to a recommendation is owed", "A N-2", ReminderTopic.Recommendations, MustDo, ReminderSubject.Adoption, new() { DaysBefore = [14], DaysAfter = 0, RepeatEvery = 14, DirectorAfter = 10, AreaLeadAfter = 21, BoardAfter = 42 },
            "whoever holds a post of the responsible body, and the driving board's chair", "when it is answered", "It was answered, or it is closed"),
        Rule(AdoptionDue, "A recommendation's date comes near or has passed", "A N-1", ReminderTopic.Recommendations, MustDo, ReminderSubject.Adoption, new() { DaysBefore = [28, 14, 7, 1], DaysAfter = 1, RepeatEvery = 7, DirectorAfter = 10, AreaLeadAfter = 21, BoardAfter = 42 },
            "the driving post, else its deputy, else the director; the responsible body", "at a report, a claim, or when its date moves", "Progress was reported, its date moved, or it is delivered"),
        Rule(AdoptionStalled, "A recommendation has stalled", "A N-5", ReminderTopic.Recommendations, MustDo, ReminderSubject.Adoption, new() { DaysAfter = 0, RepeatEvery = 14, DirectorAfter = 0, BoardAfter = 40 },
            "the driving post and the director", "when it moves again", "It moves again, or it is closed", isLocal: true),
        Rule(OutcomeReview, "An outcome review is due", "A N-8", ReminderTopic.Recommendations, MustDo, ReminderSubject.Adoption, new() { DaysAfter = 0, RepeatEvery = 14 },
            "the driving post and verifiers", "when somebody says what came of it", "It was said what came of it, or it is closed"),
        Rule(IssueAnswerOwed, "The forum waits for an answer", "A N-3", ReminderTopic.Forum, MustDo, ReminderSubject.Issue, new() { DaysAfter = 0, RepeatEvery = 14, BoardAfter = 20 },
            "the area lead as the board's secretary, and the board's chair", "when the board answers", "The board answered, or the forum took it back"),
        Rule(IssueBeforeMeeting, "An issue is open before the board meets", "A N-3", ReminderTopic.Forum, MustDo, ReminderSubject.Issue, new() { DaysBefore = [10] },
            "the area lead as the board's secretary, and the board's chair", "when the board answers or has met", "The board answered or has met"),
        Rule(PackBeforeMeeting, "A board meets soon, and no pack is issued", "A N-17", ReminderTopic.Forum, MustDo, ReminderSubject.Pack, new() { DaysBefore = [10, 3] },
            "the area lead as the board's secretary, the board's chair, and whoever holds a post with a seat on it", "when a pack of the area is issued, or the board has met", "A pack was issued, or the board has met", isLocal: true),
        Rule(SingleContact, "One person alone speaks for a body in a forum", "A N-7", ReminderTopic.Forum, MustDo, ReminderSubject.Body, new() { DaysAfter = 28, RepeatEvery = 28, Pace = Pace.Weekly },
            "whoever holds a post of the body, and the chairs of the forums it sits in", "when a second person of the body can be written to, or its seats end", "A second person can be written to, or the body sits in no forum", isLocal: true),
        Rule(VoiceUndecided, "A board has not decided on what women said", "A N-13", ReminderTopic.Forum, MustDo, ReminderSubject.Voice, new() { DaysAfter = 0, RepeatEvery = 14 },
            "the area lead as the board's secretary, and whoever holds the post that speaks with the group", "when the board decides", "The board decided, or the group took it back"),
        Rule(BriefingWaiting, "A briefing is not acknowledged", "A N-4", ReminderTopic.Forum, MustDo, ReminderSubject.Briefing, new() { DaysAfter = 7, RepeatEvery = 7 },
            "whoever leads the team, and its champion", "when the team acknowledges it", "The team acknowledged it"),
        Rule(ChampionVacant, "Nobody holds a champion post", "A N-6", ReminderTopic.Champions, MustDo, ReminderSubject.ChampionPost, new() { DaysAfter = 0, RepeatEvery = 7, Pace = Pace.Weekly },
            "whoever holds a post of the host body, and directors", "when somebody is appointed", "Somebody holds the post, or it has ended"),
        Rule(ChampionTermEnding, "A champion's term comes to its end", "A N-6", ReminderTopic.Champions, MustDo, ReminderSubject.ChampionPost, new() { DaysBefore = [60, 30], DaysAfter = 0, RepeatEvery = 28 },
            "whoever holds the post, the host body, and directors", "when the term is prolonged or the post ends", "The term was prolonged, or the post has ended"),
        Rule(ChampionNoRemit, "A champion post has no remit", "A N-6", ReminderTopic.Champions, MustDo, ReminderSubject.ChampionPost, new() { DaysAfter = 30, RepeatEvery = 28, Pace = Pace.Weekly },
            "whoever holds the post, and directors", "when the remit is written", "The remit was written, or the post has ended", isLocal: true),
        Rule(ChampionNoDeputy, "A champion post has no deputy", "A N-7", ReminderTopic.Champions, MustDo, ReminderSubject.ChampionPost, new() { DaysAfter = 28, RepeatEvery = 28, Pace = Pace.Weekly },
            "whoever holds the post, and whoever holds a post of the host body", "when a deputy is appointed", "A deputy was appointed, nobody holds the post, or it has ended", isLocal: true),
        Rule(NewsletterDue, "A champion's newsletter comes due", "A N-18", ReminderTopic.Champions, MustDo, ReminderSubject.ChampionPost, new() { DaysBefore = [14], DaysAfter = 0, RepeatEvery = 14 },
            "whoever holds the post, else its deputy, else the director", "when an issue is recorded as sent, the promise is withdrawn, or the post ends", "An issue was sent, or none is promised any more", isLocal: true),
        Rule(PlanEdition, "A partner's plan comes out again soon", "A N-10", ReminderTopic.Forum, MustDo, ReminderSubject.Plan, new() { DaysBefore = [90, 30] },
            "the forum's chairs, and whoever holds a post of the plan's body", "when it is scored again or the edition is out", "It was scored, or the edition is out"),
        Rule(PracticeStale, "A library entry is past its review", "A N-12", ReminderTopic.Registers, MustDo, ReminderSubject.Practice, new() { DaysAfter = 0, RepeatEvery = 28, Pace = Pace.Weekly },
            "whoever holds the maintaining post", "when it is verified or archived", "It was verified, revised or archived"),
        Rule(ProvisionStale, "An entry of a register is stale", "N-19", ReminderTopic.Registers, MustDo, ReminderSubject.Provision, new() { DaysAfter = 0, RepeatEvery = 28, Pace = Pace.Weekly },
            "whoever holds the owning post, or leads the team", "when somebody looks at it", "It was looked at, or taken off", isLocal: true),
        Rule(FollowUpWanted, "A later document that a source promises is to be asked for", "A N-16", ReminderTopic.Registers, MustDo, ReminderSubject.Source, new() { DaysAfter = 91, RepeatEvery = 91, Pace = Pace.Weekly },
            "register editors", "for a quarter, each time it is asked for, and for good when it has come", "It was asked for, or is awaited no longer"),
        Rule(FundingEnding, "Funding ends, or is to begin without anything in writing", "A N-11", ReminderTopic.Registers, MustDo, ReminderSubject.Funding, new() { DaysBefore = [180, 90, 60, 30] },
            "directors, whoever holds a post of the service's body, and who answers for an action that relies on it", "when it is confirmed or prolonged, closed, or the day has passed", "It was confirmed or prolonged, or is followed no longer"),
        Rule(DutyReview, "The review of the equality duty comes near", "SCH-01", ReminderTopic.Duty, MustDo, ReminderSubject.DutyCycle, new() { DaysBefore = [180, 90, 30, 7], DaysAfter = 0, RepeatEvery = 14, BoardAfter = 20 },
            "directors and the area lead", "when the cycle is reviewed", "The cycle was reviewed, or its date moved"),
        Rule(AssessmentMissing, "A policy waits for its impact assessment", "N-14", ReminderTopic.Duty, MustDo, ReminderSubject.Assessment, new() { DaysAfter = 0, RepeatEvery = 14, DirectorAfter = 10 },
            "whoever holds the post that wrote it", "when it is assessed", "It was assessed"),
        Rule(MitigationLate, "Harm found in an impact assessment is not softened", "W-11", ReminderTopic.Duty, MustDo, ReminderSubject.Assessment, new() { DaysAfter = 1, RepeatEvery = 14, DirectorAfter = 10 },
            "whoever holds the post that wrote the policy, then its director", "when it is said what was done about it", "It was said what was done about the harm", isLocal: true),
        Rule(MeasureMissing, "A measure has no figure for a period", "N-13", ReminderTopic.Measures, MustDo, ReminderSubject.Measure, new() { DaysAfter = 0, RepeatEvery = 28, Pace = Pace.Weekly },
            "data officers, and whoever holds the measure's post", "when the figure is entered", "The figure was entered", isLocal: true),
        Rule(GapFound, "A gap or a hole in the figures was found", "N-11", ReminderTopic.Measures, MustDo, ReminderSubject.Measure, new() { DaysAfter = 0, RepeatEvery = 28, DirectorAfter = 0, Pace = Pace.AtOnce },
            "whoever holds the measure's post, and the director", "when it is said what is to be done", "It was said what is to be done about it", isLocal: true),
        Rule(GuardRailBreached, "A guard rail was breached", "N-12", ReminderTopic.Measures, MustDo, ReminderSubject.Measure, new() { DaysAfter = 0, RepeatEvery = 14, DirectorAfter = 0, Pace = Pace.AtOnce },
            "whoever holds the measure's post, and the director", "when it is said what is to be done", "It was said what is to be done about it", isLocal: true),
        Rule(FollowedMoved, "Something you follow has moved", "N-20", ReminderTopic.Following, MayKnow, ReminderSubject.Followed, new() { DaysAfter = 0 },
            "who follows it", "when they have seen it, or follow it no longer", "You have seen it, or follow it no longer"),
    ];

    private static readonly Dictionary<string, CataloguedRule> ByKey = All.ToDictionary(r => r.Key);

    /// <summary>Null for what is no rule of the sweep, such as a nudge.</summary>
    public static CataloguedRule? Find(string key) => ByKey.GetValueOrDefault(key);

    private const ReminderWeight MustDo = ReminderWeight.MustDo, MayKnow = ReminderWeight.MayWantToKnow;

    private static CataloguedRule Rule(
        string key, string name, string source, ReminderTopic topic, ReminderWeight weight, ReminderSubject subject, RuleNumbers numbers, string to, string stops, string stopped, bool isLocal = false) =>
        new(key, name, source, topic, weight, subject, numbers, isLocal, to, stops, stopped);
}
