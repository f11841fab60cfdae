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
}
