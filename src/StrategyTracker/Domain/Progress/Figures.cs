using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Domain.Progress;

/// <summary>The counts of a set of actions on a day. Computed here and nowhere else; screen, report, export and command show these.</summary>
public sealed record Figures
{
    public int Actions { get; private set; }
    /// <summary>Actions that are not headings over others.</summary>
    public int Leaves { get; private set; }
    public int Closed { get; private set; }
    /// <summary>Past its date, open, and not waiting on a partner.</summary>
    public int Overdue { get; private set; }
    public int DueSoon { get; private set; }
    /// <summary>Open, with no date of any kind, neither ongoing nor recurring.</summary>
    public int NoDate { get; private set; }
    /// <summary>Standing practice that is still open; never complete, only assured.</summary>
    public int Ongoing { get; private set; }
    /// <summary>Ongoing work with an assurance check that holds and is in date.</summary>
    public int Assured { get; private set; }
    public int Recurring { get; private set; }
    public int NeedsFirstDate { get; private set; }
    /// <summary>The wording names only the organisation or nobody, and no accountable officer has been chosen.</summary>
    public int Unowned { get; private set; }
    public int JointWithoutLead { get; private set; }
    public int WaitingOnPartner { get; private set; }
    /// <summary>Open, and nothing reported or assured within the local interval.</summary>
    public int Silent { get; private set; }
    /// <summary>Actions that can be complete: neither ongoing nor recurring nor a heading (A10).</summary>
    public int Completable { get; private set; }
    public IReadOnlyDictionary<OwnerKind, int> ByOwnerKind => _byOwnerKind;
    public IReadOnlyDictionary<CommitmentLevel, int> ByCommitment => _byCommitment;
    public IReadOnlyDictionary<Condition, int> ByCondition => _byCondition;

    private readonly Dictionary<OwnerKind, int> _byOwnerKind = Enum.GetValues<OwnerKind>().ToDictionary(k => k, _ => 0);
    private readonly Dictionary<CommitmentLevel, int> _byCommitment = Enum.GetValues<CommitmentLevel>().ToDictionary(k => k, _ => 0);
    private readonly Dictionary<Condition, int> _byCondition = Enum.GetValues<Condition>().ToDictionary(k => k, _ => 0);

    public static Figures Of(IEnumerable<ActionFacts> actions, DateOnly day, LocalIntervals local)
    {
        var figures = new Figures();
        foreach (var action in actions) { figures.Add(action, day, local); }
        return figures;
    }

    private void Add(ActionFacts action, DateOnly day, LocalIntervals local)
    {
        var (kind, facts) = (action.Kind, action.Facts);
        Actions++;
        if (!kind.IsHeading) { Leaves++; }
        if (facts.IsClosed()) { Closed++; }
        if (facts.IsOverdueOn(kind, day)) { Overdue++; }
        if (facts.IsDueSoonOn(kind, day, local)) { DueSoon++; }
        if (facts.HasNoDate(kind)) { NoDate++; }
        if (!facts.IsClosed() && kind.DeadlineKind == DeadlineKind.Ongoing) { Ongoing++; }
        if (kind.DeadlineKind == DeadlineKind.Recurring) { Recurring++; }
        if (facts.NeedsFirstDate(kind)) { NeedsFirstDate++; }
        if (facts.IsUnowned(kind)) { Unowned++; }
        if (facts.IsJointWithoutLead()) { JointWithoutLead++; }
        if (!facts.IsClosed() && facts.IsWaitingOnPartner) { WaitingOnPartner++; }
        if (facts.IsSilentOn(kind, day, local)) { Silent++; }
        if (!kind.Demand.NeverCompletes() && !kind.IsHeading) { Completable++; }
        var condition = facts.On(kind, day, local);
        if (condition == Condition.Assured) { Assured++; }
        _byCondition[condition]++;
        _byOwnerKind[kind.OwnerKind]++;
        _byCommitment[kind.Level]++;
    }
}
