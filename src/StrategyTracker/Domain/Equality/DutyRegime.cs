using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Equality;

/// <summary>What a regime asks for; each kind has its own test of whether it is met.</summary>
public enum RequirementKind { GoalsAndPlan, Consultation, EqualPay, ImpactAssessment, YearlyReport, Review, Information }

/// <summary>A statutory equality duty as data: its legal basis, between which days it is law, how often it must be looked at again (SCH-01).</summary>
public sealed class DutyRegime : Tracked
{
    private readonly List<DutyRequirement> _requirements = [];

    private DutyRegime() { }

    /// <param name="reviewYears">Years between reviews of goals or objectives, 1 to 10.</param>
    /// <param name="reportMonths">Months between reports, 1 to 60.</param>
    public static DutyRegime Add(string code, string name, string legalBasis, DateOnly from, DateOnly? to, int reviewYears, int reportMonths, string goalWord, string? note, Stamp stamp)
    {
        if (to < from) { throw new RuleViolation($"A duty cannot end on {Text.Day(to)}, before it begins on {Text.Day(from)}."); }
        if (reviewYears is < 1 or > 10) { throw new RuleViolation($"{reviewYears} years between reviews cannot be kept; choose 1 to 10."); }
        if (reportMonths is < 1 or > 60) { throw new RuleViolation($"{reportMonths} months between reports cannot be kept; choose 1 to 60."); }
        var regime = new DutyRegime
        {
            Code = Text.Line(code, "The duty's code", 40).ToUpperInvariant(), Name = Text.Line(name, "The duty's name", 200), LegalBasis = Text.Line(legalBasis, "The legal basis"),
            From = from, To = to, ReviewYears = reviewYears, ReportMonths = reportMonths, GoalWord = Text.Line(goalWord, "What its goals are called", 40).ToLowerInvariant(), Note = Text.Optional(note, "The note", 2_000),
        };
        regime.Record("duty added", null, regime.Name, stamp);
        return regime;
    }

    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string LegalBasis { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public int ReviewYears { get; private set; }
    public int ReportMonths { get; private set; }
    /// <summary>"goal" or "objective": the law's own word.</summary>
    public string GoalWord { get; private set; } = "goal";
    public string? Note { get; private set; }
    public IReadOnlyList<DutyRequirement> Requirements => _requirements;

    public override string KnownAs => Name;

    public void Require(RequirementKind kind, string words, string? recurrence)
    {
        if (_requirements.All(r => r.Kind != kind)) { _requirements.Add(new DutyRequirement(Id, _requirements.Count + 1, kind, words, recurrence)); }
    }

    public void EndOn(DateOnly? to, Stamp stamp)
    {
        if (To == to) { return; }
        if (to < From) { throw new RuleViolation($"{Name} cannot end on {Text.Day(to)}, before it begins on {Text.Day(From)}."); }
        Record("ends", Text.Day(To, "no end"), Text.Day(to, "no end"), stamp);
        To = to;
    }
}

/// <summary>One thing that a regime asks for.</summary>
public sealed class DutyRequirement
{
    private DutyRequirement() { }

    internal DutyRequirement(Guid regimeId, int order, RequirementKind kind, string words, string? recurrence) =>
        (RegimeId, Order, Kind, Words, Recurrence) = (regimeId, order, kind, Text.Line(words, "What the duty asks for", 1_000), Text.Optional(recurrence, "How often", 200));

    public Guid RegimeId { get; private set; }
    public int Order { get; private set; }
    public RequirementKind Kind { get; private set; }
    public string Words { get; private set; } = "";
    public string? Recurrence { get; private set; }
}
