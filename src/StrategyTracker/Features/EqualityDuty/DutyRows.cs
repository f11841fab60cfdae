using StrategyTracker.Domain.Equality;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.EqualityDuty;

public sealed record GoalRow(
    Guid Id, Guid Version, int Number, string Title, string? OwnerPost, string? Baseline, string? Target, DateOnly? ApprovedOn, GoalVerdict? Verdict, string? VerdictWhy, string? NextTitle, DateOnly? DroppedOn,
    DateOnly? LastReportOn, int Actions, int Measures)
{
    public string Ref => $"G{Number}";
    public Badge Badge => DutyWords.GoalBadge(ApprovedOn, Verdict, DroppedOn);
}

public sealed record ConsultationRow(Guid Id, string Subject, bool AskedEmployees, bool AskedStakeholders, DateOnly From, DateOnly? To, DateOnly? ClosedOn, int? Responses, int Cycle);

/// <param name="Last">The newest version; null before anything is written.</param>
/// <param name="PublishedVersion">The newest published version.</param>
public sealed record PaperRow(Guid Id, string Title, StatementKind Kind, string Slug, VersionDays? Last, int? PublishedVersion);

public sealed record AssessmentRow(AssessmentDays Days, AssessmentKind Kind, bool IsNew, string? AuthorPost);

public sealed record CycleRow(Guid Id, Guid Version, int Number, string RegimeName, DateOnly From, DateOnly? ApprovedOn, DateOnly? ReviewedOn, string? Findings, IReadOnlyList<GoalRow> Goals)
{
    public bool IsUndecided => Goals.Any(g => g is { DroppedOn: null, Verdict: null });
}
