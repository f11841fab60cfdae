namespace StrategyTracker.Domain.ActionPoints;

public sealed partial class ActionPoint
{
    private readonly List<Decision> _decisions = [];

    /// <summary>Decisions in order; a reversed one stays beside the later one (A36).</summary>
    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>The decision in force: the latest.</summary>
    public Decision? DecisionInForce => _decisions.OrderBy(d => d.DecidedOn).ThenBy(d => d.EnteredAt).LastOrDefault();

    /// <summary>What the wording still demands before the action may close, each as a sentence; empty when it may (R-07).</summary>
    public IReadOnlyList<string> StillMissing()
    {
        if (Demand.HasFlag(ClosingDemand.RollUp)) { return ["It is worked out from the actions beneath it; close those."]; }
        if (Demand.HasFlag(ClosingDemand.Occurrences)) { return ["It is recurring work and never complete; each occurrence closes by itself."]; }
        if (Demand.HasFlag(ClosingDemand.Assurance)) { return ["It is ongoing work and never complete; record an assurance check."]; }
        List<string> missing = [];
        if (NeedsOfficer) { missing.Add($"The wording names {OwnerKind.Words()} as owner, so one accountable officer must be chosen first."); }
        if (Demand.HasFlag(ClosingDemand.Evidence))
        {
            if (_components.Count == 0 && _evidence.Count == 0) { missing.Add("There is no evidence yet that it was done."); }
            missing.AddRange(_components.Where(c => !c.IsSettled).Select(c => $"There is no evidence yet for this part: {c.Words}."));
            if (_teamInstances.Count(t => t.State != ActionState.Closed) is > 0 and var open) { missing.Add($"{open} of {_teamInstances.Count} teams have not finished their part."); }
        }
        if (Demand.HasFlag(ClosingDemand.AttemptsAndReply))
        {
            if (_attempts.Count == 0) { missing.Add("Nothing is logged of what was tried."); }
            else if (_attempts.All(a => a.Reply is null)) { missing.Add("No reply is logged to anything that was tried; a refusal is a reply."); }
        }
        if (Demand.HasFlag(ClosingDemand.Report) && _evidence.All(e => e.Kind != EvidenceKind.Report)) { missing.Add("There is no report of what was looked into."); }
        if (Demand.HasFlag(ClosingDemand.Decision) && DecisionInForce is not { Outcome: not DecisionOutcome.Defer })
        {
            missing.Add(DecisionInForce is null ? "No decision has been taken." : "The decision was put off and has not been taken since.");
        }
        return missing;
    }

    /// <summary>Closes the action; the reason says what came of it.</summary>
    /// <exception cref="RuleViolation">The wording demands something that is not there yet.</exception>
    public void Close(Stamp stamp)
    {
        if (IsClosed) { return; }
        stamp = stamp.Because(stamp.Why, "closing an action");
        RequireCouldHappen(stamp);
        if (StillMissing() is { Count: > 0 } missing) { throw new RuleViolation($"{Ref} cannot close yet. {string.Join(" ", missing)}"); }
        EndAs(DecisionInForce is { } decision && Demand.HasFlag(ClosingDemand.Decision) ? decision.Outcome.AsEnding() : ActionPoints.Ending.Done, stamp);
    }

    public void Reopen(Stamp stamp)
    {
        if (!IsClosed) { return; }
        RefuseOnHeading("reopened");
        stamp = stamp.Because(stamp.Why, "reopening an action");
        Record("reopened", $"closed {Text.Day(ClosedOn)}", "in hand", stamp);
        Change(stamp, f => f.ClosedOn, f => f with { State = ActionState.InHand, Ending = null, ClosedOn = null });
        Parent?.RollUp(stamp);
    }

    /// <summary>Records a decision. On a promise to consider or investigate it closes the action as soon as nothing else is missing.</summary>
    public void Decide(string question, DecisionOutcome outcome, string reason, DateOnly? revisitOn, Stamp stamp)
    {
        RefuseOnHeading("decided");
        RequireCouldHappen(stamp);
        stamp = stamp.Because(reason, "a decision");
        if (outcome == DecisionOutcome.Defer && revisitOn is null) { throw new RuleViolation("Say when a decision that is put off will be taken up again."); }
        if (revisitOn <= stamp.HappenedOn) { throw new RuleViolation($"It cannot be taken up again on {Text.Day(revisitOn)}; that is not after the decision."); }
        _decisions.Add(new Decision(Id, StrategyId, Text.Line(question, "The question", 1_000), outcome, stamp.Why!, revisitOn, stamp));
        Record("decision", null, outcome.Words(), stamp);
        Start(stamp);
        if (!Demand.HasFlag(ClosingDemand.Decision) || outcome == DecisionOutcome.Defer) { return; }
        if (IsClosed)
        {
            if (stamp.HappenedOn < ClosedOn) { return; }       // an older decision, entered late: kept, but not the one in force
            Change(stamp, f => f.Ending, f => f with { Ending = outcome.AsEnding() });
        }
        else if (StillMissing().Count == 0)
        {
            EndAs(outcome.AsEnding(), stamp);
        }
    }

    private void EndAs(Ending ending, Stamp stamp)
    {
        Record("closed", State.Words(), ending.Words(), stamp);
        Change(stamp, f => f.ClosedOn, f => f with { State = ActionState.Closed, Ending = ending, ClosedOn = stamp.HappenedOn });
        Parent?.RollUp(stamp);
    }

    /// <summary>A heading's state is worked out from its children and cannot be set by hand (R-08). Needs them loaded.</summary>
    private void RollUp(Stamp stamp)
    {
        var state = _children.Count > 0 && _children.All(c => c.IsClosed) ? ActionState.Closed
            : _children.Any(c => c.State != ActionState.NotStarted) ? ActionState.InHand
            : ActionState.NotStarted;
        if (state == State) { return; }
        var day = stamp with { HappenedOn = stamp.HappenedOn > LastChangeHappenedOn ? stamp.HappenedOn : LastChangeHappenedOn };
        Record("state", State.Words(), $"{state.Words()} (worked out)", day);
        Change(day, f => f.State, f => f with
        {
            State = state,
            Ending = state == ActionState.Closed ? ActionPoints.Ending.RolledUp : null,
            ClosedOn = state == ActionState.Closed ? day.HappenedOn : null,
        });
    }
}

public enum DecisionOutcome { Adopt, AdoptInPart, DoNotAdopt, Defer }

public static class Endings
{
    public static string Words(this DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Adopt => "go ahead",
        DecisionOutcome.AdoptInPart => "go ahead in part",
        DecisionOutcome.DoNotAdopt => "do not go ahead",
        _ => "put off",
    };

    public static Ending AsEnding(this DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Adopt => Ending.DecidedFor,
        DecisionOutcome.AdoptInPart => Ending.DecidedInPart,
        _ => Ending.DecidedAgainst,
    };

    public static string Words(this Ending ending) => ending switch
    {
        Ending.Done => "done",
        Ending.DecidedFor => "decided: go ahead",
        Ending.DecidedInPart => "decided: go ahead in part",
        Ending.DecidedAgainst => "decided: do not go ahead",
        _ => "all beneath it are closed",
    };
}

/// <summary>A decision on an action: what was asked, what was decided and why. Never edited; a later one stands beside it.</summary>
public sealed class Decision
{
    private Decision() { }

    internal Decision(Guid actionPointId, Guid strategyId, string question, DecisionOutcome outcome, string reason, DateOnly? revisitOn, Stamp stamp)
    {
        (ActionPointId, StrategyId, Question, Outcome, Reason, RevisitOn) = (actionPointId, strategyId, question, outcome, reason, revisitOn);
        (ById, ByName, OnBehalfOf, DecidedOn, EnteredAt) = (stamp.By.PersonId, stamp.By.Name, stamp.OnBehalfOf, stamp.HappenedOn, stamp.EnteredAt);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ActionPointId { get; private set; }
    public Guid StrategyId { get; private set; }
    public string Question { get; private set; } = "";
    public DecisionOutcome Outcome { get; private set; }
    public string Reason { get; private set; } = "";
    public DateOnly? RevisitOn { get; private set; }
    public Guid? ById { get; private set; }
    public string ByName { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }
    public DateOnly DecidedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
}
