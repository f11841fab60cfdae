namespace StrategyTracker.Domain.Permissions;

/// <summary>Everything a person can ask the application to do. One list for screens, commands, imports and endpoints.</summary>
public enum Act
{
    ReadProgress,
    ReadHistory,
    RunReports,

    AssignOwner,
    ChooseOfficer,
    AcceptAssignment,
    MoveTargetDate,
    ProposeTargetDate,

    ReportProgress,
    EnterOnBehalf,
    SignOffUpdate,
    AddEvidence,
    SettleComponent,
    WorkWithPartner,
    UpdateTeamInstance,
    ScheduleOccurrences,
    RecordAssurance,
    RecordDecision,
    CloseAction,
    ReopenAction,
    FanOut,
    AddFollowOn,

    EditFrameworkStep,
    PromoteCommitment,
    ConfirmAnomaly,

    ManageHoldings,
    ManagePosts,
    ManagePeople,
    LoadRegister,

    /// <summary>Briefings sent down to teams, and the good-practice library.</summary>
    ReadBriefings,
    ReadRestrictedNotes,
    FollowThings,

    /// <summary>Sources, their entries and what they bear on.</summary>
    EditRegister,
    PromoteAsk,
    AdoptRecommendation,
    AnswerRecommendation,
    ReportAdoption,
    VerifyAdoption,
    JudgeOutcome,
    UnblockAdoption,

    ManageAreas,
    ManageBodies,
    ManageChampions,
    /// <summary>What the holder of a champion post does for it: confirm, keep the remit, hand over.</summary>
    KeepChampionPost,

    ManageForums,
    RunMeetings,
    RaiseIssue,
    RouteIssue,
    AnswerIssue,
    TellForum,
    /// <summary>The forum's own word on an answer: the only thing that closes an issue.</summary>
    JudgeAnswer,
    SendCascade,
    AcknowledgeCascade,
    SubmitPractice,
    ModeratePractice,
    KeepPractice,
    AdoptPractice,
    ScorePlans,

    /// <summary>What a group of women with experience says, entered for it.</summary>
    EnterVoice,
    /// <summary>What the group's own facilitator does with it: mend its words, take it back, tell the group what came of it.</summary>
    SpeakForGroup,
    /// <summary>The second person's reading for anything by which a woman could be known.</summary>
    CheckVoice,
    RouteVoice,
    DecideVoice,

    /// <summary>Which equality duty applies, and where the line of small numbers lies.</summary>
    ManageRegimes,
    /// <summary>Cycles, goals, consultations, drafts and reviews.</summary>
    ManageDuty,
    ReportGoal,
    /// <summary>The board's own word on a plan, a statement or a report.</summary>
    ApproveStatement,
    PublishStatement,
    LogPolicy,
    AssessImpact,

    ManageMeasures,
    EnterReadings,
    ConfirmReadings,
    JudgeFindings,

    /// <summary>Training, local help, contracts, checks and questionnaires: what they are.</summary>
    KeepProvision,
    /// <summary>What is recorded of them: deliveries, rounds, returns, looks.</summary>
    RecordProvision,
    ReportProvisionError,

    /// <summary>Until when services can count on their funding: restricted, dates only.</summary>
    ReadFunding,
    KeepFunding,

    /// <summary>Changes of law and policy outside, and the list of what each touches.</summary>
    KeepPolicyEvents,
    /// <summary>Saying what such a change means for one action or recommendation.</summary>
    ReviewPolicyEvent,

    /// <summary>Choosing the reports of a pack, and for whom.</summary>
    KeepPacks,
    /// <summary>Freezing a pack for a board: it gets its number and is kept for good.</summary>
    IssuePack,

    /// <summary>Scheduled jobs and the outbox: looking at them, running one now, trying a letter again.</summary>
    ManageSchedule,
    /// <summary>A private address at which a calendar program reads dates.</summary>
    KeepCalendar,
    /// <summary>When and how often rules remind, and when they climb.</summary>
    ManageReminderRules,
    /// <summary>The chase list, and asking somebody by hand for what they owe.</summary>
    Nudge,
}
