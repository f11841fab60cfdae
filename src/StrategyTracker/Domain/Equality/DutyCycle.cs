using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Equality;

/// <summary>
/// One turn of the duty in an area: goals chosen, people consulted, a plan drafted, approved by the board and published, reported
/// on each year, and looked at again after the regime's years (W-12). The next turn begins from the last.
/// </summary>
public sealed class DutyCycle : Tracked
{
    private DutyCycle() { }

    public static DutyCycle Begin(Guid areaId, DutyRegime regime, int number, DutyCycle? after, DateOnly from, Stamp stamp)
    {
        if (after is { ReviewedOn: null }) { throw new RuleViolation("The last cycle is not reviewed yet; say of each of its goals what becomes of it, then begin the next."); }
        if (from < regime.From || from > regime.To) { throw new RuleViolation($"{regime.Name} is not the law on {Text.Day(from)}; it runs from {Text.Day(regime.From)}{(regime.To is { } to ? $" to {Text.Day(to)}" : "")}."); }
        var cycle = new DutyCycle { AreaId = areaId, RegimeId = regime.Id, RegimeName = regime.Name, ReviewYears = regime.ReviewYears, Number = number, AfterId = after?.Id, From = from };
        cycle.Record("cycle begun", null, $"{regime.Name}, cycle {number}", stamp);
        return cycle;
    }

    public Guid AreaId { get; private set; }
    public Guid RegimeId { get; private set; }
    public string RegimeName { get; private set; } = "";
    public int Number { get; private set; }
    public int ReviewYears { get; private set; }
    public Guid? AfterId { get; private set; }
    public DateOnly From { get; private set; }
    /// <summary>When the board approved the goals; the review counts from then .</summary>
    public DateOnly? ApprovedOn { get; private set; }
    public DateOnly? ReviewedOn { get; private set; }
    /// <summary>What the review found. Markdown.</summary>
    public string? ReviewFindings { get; private set; }

    public override string KnownAs => $"{RegimeName}, cycle {Number}";

    /// <summary>When the goals must be looked at again: years after approval; before approval, years after the cycle began, and then inferred .</summary>
    public DateOnly ReviewDue => (ApprovedOn ?? From).AddYears(ReviewYears);
    public bool IsReviewDueInferred => ApprovedOn is null;
    public bool IsOpenOn(DateOnly day) => From <= day && (ReviewedOn is null || ReviewedOn > day);

    internal void Approved(Stamp stamp)
    {
        if (ApprovedOn is not null) { return; }
        Record("goals approved", null, Text.Day(stamp.HappenedOn), stamp);
        ApprovedOn = stamp.HappenedOn;
    }

    /// <summary>Ends the cycle when every goal has been looked at.</summary>
    /// <exception cref="RuleViolation">A goal is undecided.</exception>
    public void Review(IReadOnlyCollection<Goal> goals, string? findings, Stamp stamp)
    {
        if (ReviewedOn is { } on) { throw new RuleViolation($"This cycle was reviewed on {Text.Day(on)}."); }
        if (goals.FirstOrDefault(g => g.CycleId == Id && g.IsLive && g.Verdict is null) is { } open) { throw new RuleViolation($"{open.Ref} is undecided: say whether it is carried over, changed or dropped."); }
        ReviewFindings = Text.Optional(findings, "What the review found", 20_000) ?? throw new RuleViolation("Say what the review found.");
        Record("cycle reviewed", null, Text.Day(stamp.HappenedOn), stamp);
        ReviewedOn = stamp.HappenedOn;
    }
}
