namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    private readonly List<TargetDateMove> _targetDates = [];

    /// <summary>Every target date ever agreed or proposed, none overwritten.</summary>
    public IReadOnlyList<TargetDateMove> TargetDates => _targetDates;
    /// <summary>The first target date the area agreed, kept for good.</summary>
    public DateOnly? FirstAgreedDate { get; private set; }

    /// <summary>Sets or moves the area's own target date; needs a reason (W-04). The source's deadline stays as it is.</summary>
    /// <exception cref="RuleViolation">The work is ongoing, recurring, closed or a heading, or the date is before publication.</exception>
    public void MoveTargetDate(DateOnly date, Stamp stamp)
    {
        stamp = stamp.Because(stamp.Why, "setting a target date");
        RequireDatable(date);
        if (TargetDate == date) { return; }
        _targetDates.Add(new TargetDateMove(Id, date, TargetDateState.Agreed, stamp));
        Agree(date, stamp);
    }

    /// <summary>An owner asks for another date; a director agrees or declines.</summary>
    public void ProposeTargetDate(DateOnly date, Stamp stamp)
    {
        stamp = stamp.Because(stamp.Why, "proposing a target date");
        RequireDatable(date);
        if (_targetDates.FirstOrDefault(t => t.State == TargetDateState.Proposed) is { } open)
        {
            throw new RuleViolation($"{open.ByName} has already proposed {Text.Day(open.Date)} for {Ref}; a director must answer that first.");
        }
        _targetDates.Add(new TargetDateMove(Id, date, TargetDateState.Proposed, stamp));
        Record("target date proposed", Text.Day(TargetDate), Text.Day(date), stamp);
    }

    public void AnswerProposal(Guid moveId, bool agree, Stamp stamp)
    {
        var move = _targetDates.FirstOrDefault(t => t.Id == moveId) ?? throw new NotFound("proposed date");
        if (move.State != TargetDateState.Proposed) { return; }
        if (!agree) { stamp = stamp.Because(stamp.Why, "declining a proposed date"); }
        else { RequireDatable(move.Date); }
        move.Answer(agree, stamp);
        if (agree) { Agree(move.Date, stamp with { Why = stamp.Why ?? move.Why }); }
        else { Record("target date declined", Text.Day(move.Date), Text.Day(TargetDate), stamp); }
    }

    private void Agree(DateOnly date, Stamp stamp)
    {
        FirstAgreedDate ??= date;
        Record("target date", Text.Day(StandingBefore(stamp)?.TargetDate), Text.Day(date), stamp);
        Change(stamp, f => f.TargetDate, f => f with { TargetDate = date });
    }

    private StandingFacts? StandingBefore(Stamp stamp) => stamp.HappenedOn >= LastChangeHappenedOn ? Facts : StandingOn(stamp.HappenedOn);

    private void RequireDatable(DateOnly date)
    {
        RefuseOnHeading("given a date");
        if (Demand.HasFlag(ClosingDemand.Assurance)) { throw new RuleViolation($"{Ref} is ongoing work: it is never complete, so it has assurance checks and no target date."); }
        if (Demand.HasFlag(ClosingDemand.Occurrences)) { throw new RuleViolation($"{Ref} is recurring work: give it a first date and an interval in place of a target date."); }
        if (IsClosed) { throw new RuleViolation($"{Ref} is closed; reopen it before giving it another date."); }
        if (date < PublishedOn) { throw new RuleViolation($"{Text.Day(date)} is before the strategy was published on {Text.Day(PublishedOn)}."); }
        if (date > PublishedOn.AddYears(50)) { throw new RuleViolation($"{Text.Day(date)} is more than fifty years after the strategy; check the year."); }
    }
}

public enum TargetDateState { Proposed, Agreed, Declined }

/// <summary>One target date that was proposed or agreed, by whom and why.</summary>
public sealed class TargetDateMove
{
    private TargetDateMove() { }

    internal TargetDateMove(Guid actionPointId, DateOnly date, TargetDateState state, Stamp stamp)
    {
        (ActionPointId, Date, State, Why, ById, ByName, SetOn, EnteredAt) = (actionPointId, date, state, stamp.Why!, stamp.By.PersonId, stamp.By.Name, stamp.HappenedOn, stamp.EnteredAt);
        if (state == TargetDateState.Agreed) { (AnsweredBy, AnsweredOn) = (stamp.By.Name, stamp.HappenedOn); }
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public DateOnly Date { get; private set; }
    public TargetDateState State { get; private set; }
    public string Why { get; private set; } = "";
    public Guid? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateOnly SetOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public string? AnsweredBy { get; private set; }
    /// <summary>The day on which it was agreed or declined; null while it is only proposed, and for what was answered before this was kept.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    internal void Answer(bool agree, Stamp stamp) =>
        (State, AnsweredBy, AnsweredOn) = (agree ? TargetDateState.Agreed : TargetDateState.Declined, stamp.By.Name, stamp.HappenedOn);
}
