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

    EditFrameworkStep,
    PromoteCommitment,
    ConfirmAnomaly,

    ManageHoldings,
    ManagePosts,
    ManagePeople,
    LoadRegister,
}
