namespace StrategyTracker.Domain.Equality;

/// <summary>What <see cref="DutyStanding"/> rests on: the dated facts of one area, without their texts.</summary>
public sealed record DutyFacts
{
    /// <summary>Which duty applies in the area on the day; null when nobody said so.</summary>
    public RegimeFacts? Regime { get; init; }
    public IReadOnlyList<CycleDays> Cycles { get; init; } = [];
    public IReadOnlyList<GoalDays> Goals { get; init; } = [];
    public IReadOnlyList<ConsultationDays> Consultations { get; init; } = [];
    public IReadOnlyList<PaperDays> Papers { get; init; } = [];
    public IReadOnlyList<AssessmentDays> Assessments { get; init; } = [];
}

/// <param name="From">Since when it applies in the area.</param>
/// <param name="PlanDue">When the first plan had to be ready, when somebody said so.</param>
/// <param name="ReviewYears">Years between reviews.</param>
/// <param name="ReportMonths">Months between reports.</param>
public sealed record RegimeFacts(
    Guid Id, string Code, string Name, string LegalBasis, string GoalWord, DateOnly From, DateOnly? PlanDue, int ReviewYears, int ReportMonths, IReadOnlyList<RequirementWords> Requirements);

public sealed record RequirementWords(RequirementKind Kind, string Words, string? Recurrence);

public sealed record CycleDays(Guid Id, Guid RegimeId, int Number, DateOnly From, DateOnly? ApprovedOn, DateOnly? ReviewedOn);

public sealed record GoalDays(Guid Id, Guid CycleId, int Number, DateOnly ChosenOn, DateOnly? ApprovedOn, DateOnly? DroppedOn)
{
    public bool IsLiveOn(DateOnly day) => ChosenOn <= day && !(DroppedOn <= day);
}

public sealed record ConsultationDays(Guid CycleId, bool AskedEmployees, bool AskedStakeholders, DateOnly From, DateOnly? ClosedOn);

public sealed record PaperDays(Guid Id, Guid? CycleId, StatementKind Kind, string Title, IReadOnlyList<VersionDays> Versions)
{
    public DateOnly? FirstPublishedBy(DateOnly day) => Versions.Where(v => v.PublishedOn <= day).Min(v => v.PublishedOn);
    public DateOnly? LastPublishedBy(DateOnly day) => Versions.Where(v => v.PublishedOn <= day).Max(v => v.PublishedOn);
}

public sealed record VersionDays(int Number, DateOnly WrittenOn, DateOnly? ApprovedOn, DateOnly? PublishedOn);

public sealed record AssessmentDays(Guid Id, string Policy, DateOnly LoggedOn, DateOnly? AssessedOn, ImpactEffect? Effect, DateOnly? MitigationDue, DateOnly? MitigatedOn)
{
    public bool IsOutstandingOn(DateOnly day) => LoggedOn <= day && !(AssessedOn <= day);
    public bool OwesMitigationOn(DateOnly day) => AssessedOn <= day && Effect is ImpactEffect.Worse or ImpactEffect.Mixed && !(MitigatedOn <= day);
    /// <summary>Until when the assessment is waited for before it is chased (N-14).</summary>
    public DateOnly AssessmentDue => LoggedOn.AddDays(ImpactAssessment.ChasedAfterDays);
}
