using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ActionPoints;

/// <summary>Everything the action page tells, and what the person looking may do.</summary>
public sealed record ActionStory(ActionRow Row, SourceFacts Source, ClosingDemand Demand, IReadOnlyList<string> StillMissing, IReadOnlySet<Act> May, LocalIntervals Local, DateOnly Today)
{
    public IReadOnlyList<OwnerNow> Owners { get; init; } = [];
    public OfficerNow? Officer { get; init; }
    public IReadOnlyList<TargetDateRow> TargetDates { get; init; } = [];
    public IReadOnlyList<PartRow> Parts { get; init; } = [];
    public IReadOnlyList<EvidenceRow> Evidence { get; init; } = [];
    public IReadOnlyList<UpdateRow> Updates { get; init; } = [];
    public bool HasOlderUpdates { get; init; }
    public UpdateRow? MyDraft { get; init; }
    public IReadOnlyList<DecisionRow> Decisions { get; init; } = [];
    public IReadOnlyList<DependencyRow> Partners { get; init; } = [];
    public IReadOnlyList<AttemptRow> Attempts { get; init; } = [];
    public IReadOnlyList<TeamRow> Teams { get; init; } = [];
    public IReadOnlyList<OccurrenceRow> Occurrences { get; init; } = [];
    public OccurrenceTally OccurrenceTally { get; init; } = new(0, 0, 0, 0);
    public IReadOnlyList<AssuranceRow> Assurances { get; init; } = [];
    public IReadOnlyList<LinkedAction> Linked { get; init; } = [];
    public IReadOnlyList<LinkedAction> Children { get; init; } = [];
    public LinkedAction? Parent { get; init; }
    public IReadOnlyList<(string Ref, string Summary)> Prose { get; init; } = [];
    public IReadOnlyList<HistoryRow> History { get; init; } = [];

    public Condition Condition => Row.ConditionOn(Today, Local);
    public bool IsSilent => Row.Facts.IsSilentOn(Row.Kind, Today, Local);
    public bool CanDo(Act act) => May.Contains(act) && !Row.Kind.IsHeading;
}

/// <summary>What the source says of it, apart from its summary.</summary>
public sealed record SourceFacts(
    string? Detail, string? Notes, SourceForm Form, int? Line, string? Trigger, AppliesPer? AppliesPer, string? PartnerNote, IReadOnlyList<string> Themes,
    bool IsDuty, bool IsIntervalLocal, string? IntervalWords, int AssuranceEveryMonths, DateOnly? InferredFirstDate);

public sealed record OwnerNow(Guid PostId, string Post, OwnerPart Part, bool IsLead, IReadOnlyList<string> Holders);
public sealed record OfficerNow(Guid PersonId, string Name, DateOnly From, DateOnly? AcceptedOn, bool IsActive);
public sealed record TargetDateRow(Guid Id, DateOnly Date, TargetDateState State, string Why, string ByName, DateOnly SetOn, string? AnsweredBy);
public sealed record PartRow(Guid Id, string Words, DateOnly? SettledOn, string? EvidenceTitle);
public sealed record EvidenceRow(Guid Id, string Title, EvidenceKind Kind, DateOnly? DatedOn, string? Address, string? FileName, long? Size, string? Note, string AddedBy, DateOnly HappenedOn, IReadOnlyList<string> AlsoFor);
public sealed record UpdateRow(Guid Id, string Author, string? InCapacityOf, string? OnBehalfOf, DateOnly HappenedOn, DateTime EnteredAt, UpdateText Text, string? SignedOffBy, bool IsMine);
public sealed record DecisionRow(string Question, DecisionOutcome Outcome, string Reason, DateOnly DecidedOn, string ByName, string? OnBehalfOf, DateOnly? RevisitOn);
public sealed record DependencyRow(Guid Id, string Partner, string? WhatWeNeed, PartnerState State, DateOnly? AskedOn, DateOnly? ReplyDue, DateOnly? LastContactOn);
public sealed record AttemptRow(Guid Id, string? Partner, string What, DateOnly TriedOn, string ByName, string? Reply, DateOnly? RepliedOn);
public sealed record TeamRow(Guid TeamId, string Team, ActionState State, string? Note, DateOnly? UpdatedOn, string? UpdatedBy, bool IsMineToUpdate);
/// <param name="Late">Of those done, done after their day.</param>
/// <param name="Missed">Past their day and not done.</param>
public sealed record OccurrenceTally(int Done, int Late, int Missed, int All);
/// <param name="Team">Whose turn it is, where the work is done team by team.</param>
/// <param name="MayClose">The person looking may close it.</param>
public sealed record OccurrenceRow(Guid Id, string? Team, DateOnly? OpensOn, DateOnly DueOn, DateOnly? MissedOn, DateOnly? DoneOn, string? Found, string? DoneBy, bool MayClose);
public sealed record AssuranceRow(AssuranceResult Result, string Note, DateOnly DoneOn, DateOnly? DueOn, string ByName, string? OnBehalfOf);
public sealed record LinkedAction(string Ref, string Summary, Condition Condition, LinkKind? Kind);
