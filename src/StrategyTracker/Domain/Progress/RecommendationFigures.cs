using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Domain.Progress;

/// <summary>The counts of an area's adoptions on a day. Computed here and nowhere else; screen, report and command show these.</summary>
public sealed record RecommendationFigures
{
    public int Adoptions { get; private set; }
    /// <summary>Neither closed, superseded nor turned down.</summary>
    public int Open { get; private set; }
    public int Accepted { get; private set; }
    /// <summary>Asked for an answer, and the day for it is past.</summary>
    public int AwaitingOverdue { get; private set; }
    /// <summary>Past the area's own target date and not delivered.</summary>
    public int Overdue { get; private set; }
    public int Stalled { get; private set; }
    /// <summary>Accepted, and no board or no post drives it (P-2).</summary>
    public int NoDriver { get; private set; }
    /// <summary>Verified as delivered, whatever came of it; superseded ones left out.</summary>
    public int Delivered { get; private set; }
    /// <summary>Of the delivered, those that were shown to have changed something (P-4).</summary>
    public int OutcomeEvidenced { get; private set; }
    public int OutcomeReviewOverdue { get; private set; }
    public IReadOnlyDictionary<Answer, int> ByAnswer => _byAnswer;
    public IReadOnlyDictionary<AdoptionState, int> ByState => _byState;

    private readonly Dictionary<Answer, int> _byAnswer = Enum.GetValues<Answer>().ToDictionary(a => a, _ => 0);
    private readonly Dictionary<AdoptionState, int> _byState = Enum.GetValues<AdoptionState>().ToDictionary(s => s, _ => 0);

    public static RecommendationFigures Of(IEnumerable<AdoptionFacts> adoptions, DateOnly day)
    {
        var figures = new RecommendationFigures();
        foreach (var facts in adoptions) { figures.Add(facts, day); }
        return figures;
    }

    private void Add(AdoptionFacts facts, DateOnly day)
    {
        Adoptions++;
        if (facts.IsOpen) { Open++; }
        if (facts.IsAccepted) { Accepted++; }
        if (facts.IsAnswerOverdueOn(day)) { AwaitingOverdue++; }
        if (facts.IsOverdueOn(day)) { Overdue++; }
        if (facts.HasNoDriver) { NoDriver++; }
        if (facts.IsOutcomeReviewOverdueOn(day)) { OutcomeReviewOverdue++; }
        var state = facts.On(day);
        if (state == AdoptionState.Stalled) { Stalled++; }
        if (facts.DeliveredOn is not null && state != AdoptionState.Superseded)
        {
            Delivered++;
            if (facts.Outcome == Outcome.Evidenced) { OutcomeEvidenced++; }
        }
        _byAnswer[facts.Answer]++;
        _byState[state]++;
    }
}
