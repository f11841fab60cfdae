namespace StrategyTracker.Domain.Equality;

/// <summary>How one requirement of a duty stands on a day.</summary>
public enum RequirementState { Met, DueBy, Overdue, NotMet }

/// <param name="On">The date it rests on: when it was met, or by when it is due; null when there is none.</param>
/// <param name="Sentence">How it stands, for a reader who knows nothing else.</param>
public sealed record RequirementStanding(RequirementKind Kind, string Words, string? Recurrence, RequirementState State, DateOnly? On, string Sentence)
{
    public bool IsFailed => State is RequirementState.Overdue or RequirementState.NotMet;
}

public enum DutyDateKind { Plan, YearlyReport, Information, Review, Assessment, Mitigation }

/// <summary>Something that falls due.</summary>
/// <param name="Due">By when; null when it is owed and nobody set a day.</param>
/// <param name="IsInferred">Counted from a day that stands in for the one the law counts from (R-13).</param>
/// <param name="SubjectId">The assessment it belongs to.</param>
public sealed record DutyDate(DutyDateKind Kind, string What, DateOnly? Due, bool IsInferred = false, Guid? SubjectId = null)
{
    public bool IsOverdueOn(DateOnly day) => Due < day;
}

/// <summary>The duty in figures.</summary>
/// <param name="Regime">The code of the duty that applies; null when none does.</param>
/// <param name="Goals">Goals that stand in the cycle under way, approved or not.</param>
/// <param name="CycleReviewDue">When the goals must be looked at again.</param>
/// <param name="IsInferred">No goals are approved, so the review is counted from another day (R-13).</param>
/// <param name="AssessmentsOutstanding">Policies logged and not assessed.</param>
/// <param name="Published">Papers with a published version.</param>
public sealed record DutyFigures(string? Regime, int Goals, DateOnly? CycleReviewDue, bool IsInferred, int AssessmentsOutstanding, int Published);

/// <summary>
/// "Are we compliant today, and what falls next?" (W-12, W-13, SCH-01, SCH-04): how an area stands by its equality duty on any
/// day, now or past, from dated facts alone. The one place that counts it.
/// </summary>
public sealed partial class DutyStanding
{
    private readonly DutyFacts _facts;

    private DutyStanding(DutyFacts facts, DateOnly day)
    {
        (_facts, Day) = (facts, day);
        Cycle = facts.Cycles.Where(c => c.RegimeId == facts.Regime?.Id && c.From <= day && !(c.ReviewedOn <= day)).MaxBy(c => c.Number);
        Goals = [.. facts.Goals.Where(g => g.CycleId == Cycle?.Id && g.IsLiveOn(day)).OrderBy(g => g.Number)];
        Requirements = [.. (facts.Regime?.Requirements ?? []).Select(StandingOf)];
        Next = [.. DatesOwed().OrderBy(d => d.Due is null).ThenBy(d => d.Due)];
    }

    /// <param name="day">The day asked about; facts of later days are left out.</param>
    public static DutyStanding On(DateOnly day, DutyFacts facts) => new(facts, day);

    public DateOnly Day { get; }
    public RegimeFacts? Regime => _facts.Regime;
    /// <summary>The cycle under way; null before the first is begun.</summary>
    public CycleDays? Cycle { get; }
    /// <summary>The goals that stand in it.</summary>
    public IReadOnlyList<GoalDays> Goals { get; }
    /// <summary>In the order of the law.</summary>
    public IReadOnlyList<RequirementStanding> Requirements { get; }
    /// <summary>What falls due, the earliest first; what is owed without a day comes last.</summary>
    public IReadOnlyList<DutyDate> Next { get; }

    public bool IsCompliant => Regime is not null && Requirements.All(r => !r.IsFailed);

    /// <summary>The answer, in one sentence.</summary>
    public string Answer
    {
        get
        {
            if (Regime is null) { return "Nobody has said which equality duty applies here, so nothing can be told."; }
            var (failed, coming) = (Requirements.Count(r => r.IsFailed), Requirements.Count(r => r.State == RequirementState.DueBy));
            if (failed > 0) { return $"No: {failed} of {Requirements.Count} requirements {(failed == 1 ? "is" : "are")} overdue or not met."; }
            return coming > 0 ? $"So far: nothing is late, and {coming} of {Requirements.Count} requirements {(coming == 1 ? "is" : "are")} still to be met by a day to come." : $"Yes: all {Requirements.Count} requirements are met.";
        }
    }

    public DutyFigures Figures => new(
        Regime?.Code, Goals.Count, ReviewDue, IsReviewInferred, _facts.Assessments.Count(a => a.IsOutstandingOn(Day)), _facts.Papers.Count(p => p.FirstPublishedBy(Day) is not null));

    /// <summary>Years after the board approved the goals; before that inferred, from the day the first plan was due, else from the day the cycle or the duty began (R-13).</summary>
    public DateOnly? ReviewDue => Regime is null ? null : ReviewFrom(Regime).AddYears(Regime.ReviewYears);

    public bool IsReviewInferred => Regime is not null && !IsApproved;

    private bool IsApproved => Cycle?.ApprovedOn <= Day;
    private bool IsFirstCycle => Previous is null;
    /// <summary>The cycle that was reviewed last under this duty.</summary>
    private CycleDays? Previous => _facts.Cycles.Where(c => c.RegimeId == Regime?.Id && c.ReviewedOn <= Day).MaxBy(c => c.Number);

    private DateOnly ReviewFrom(RegimeFacts regime) => IsApproved ? Cycle!.ApprovedOn!.Value : IsFirstCycle ? regime.PlanDue ?? Cycle?.From ?? regime.From : Cycle?.From ?? Previous!.ReviewedOn!.Value;

    private bool Asks(RequirementKind kind) => Regime?.Requirements.Any(r => r.Kind == kind) == true;
}
