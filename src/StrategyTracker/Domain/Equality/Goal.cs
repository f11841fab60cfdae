using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Equality;

/// <summary>What the review makes of a goal.</summary>
public enum GoalVerdict { CarriedOver, Changed, Dropped }

/// <summary>An equality goal (the later law says objective): what is to be different for women, from where to where, and who answers for it.</summary>
public sealed class Goal : Tracked, IOwned
{
    private readonly List<GoalAim> _aims = [];
    private readonly List<GoalMeasure> _measures = [];
    private readonly List<GoalAction> _actions = [];
    private readonly List<GoalReport> _reports = [];

    private Goal() { }

    public static Goal Choose(DutyCycle cycle, int number, GoalFacts facts, Stamp stamp)
    {
        if (cycle.ReviewedOn is not null) { throw new RuleViolation("This cycle is over; choose goals in the next."); }
        var goal = new Goal { CycleId = cycle.Id, AreaId = cycle.AreaId, Number = number, ChosenOn = stamp.HappenedOn };
        goal.Take(facts);
        goal.Record("goal chosen", null, goal.Title, stamp);
        return goal;
    }

    /// <summary>The same goal in the next cycle, to be approved anew; its links go with it.</summary>
    public Goal IntoNext(DutyCycle next, int number, Stamp stamp)
    {
        if (Verdict is null or GoalVerdict.Dropped) { throw new RuleViolation($"{Ref} is {(Verdict is null ? "undecided" : "dropped")}; it does not go into the next cycle."); }
        var goal = Choose(next, number, Facts with { Title = NextTitle ?? Title }, stamp);
        goal.CarriedFromId = Id;
        foreach (var aim in _aims) { goal._aims.Add(new GoalAim(goal.Id, aim.AimId)); }
        foreach (var measure in _measures) { goal._measures.Add(new GoalMeasure(goal.Id, measure.MeasureId)); }
        foreach (var action in _actions) { goal._actions.Add(new GoalAction(goal.Id, action.ActionPointId)); }
        return goal;
    }

    public Guid CycleId { get; private set; }
    public Guid AreaId { get; private set; }
    public int Number { get; private set; }
    public string Title { get; private set; } = "";
    /// <summary>Markdown.</summary>
    public string? Description { get; private set; }
    /// <summary>Where things stood when it was chosen, in words or a figure.</summary>
    public string? Baseline { get; private set; }
    public string? Target { get; private set; }
    public Guid? OwnerPostId { get; private set; }
    public DateOnly ChosenOn { get; private set; }
    public DateOnly? ApprovedOn { get; private set; }
    public string? ApprovedByName { get; private set; }
    public GoalVerdict? Verdict { get; private set; }
    public string? VerdictWhy { get; private set; }
    /// <summary>What it is to be called from the next cycle on, when the review changed it.</summary>
    public string? NextTitle { get; private set; }
    public DateOnly? VerdictOn { get; private set; }
    public DateOnly? DroppedOn { get; private set; }
    public Guid? CarriedFromId { get; private set; }
    public IReadOnlyList<GoalAim> Aims => _aims;
    public IReadOnlyList<GoalMeasure> Measures => _measures;
    public IReadOnlyList<GoalAction> Actions => _actions;
    public IReadOnlyList<GoalReport> Reports => _reports;

    public string Ref => $"G{Number}";
    public override string KnownAs => $"{Ref} {Title}";
    public IEnumerable<Guid> OwnerPostIds => OwnerPostId is { } post ? [post] : [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];

    public bool IsLive => DroppedOn is null;
    public bool IsLiveOn(DateOnly day) => ChosenOn <= day && (DroppedOn is null || DroppedOn > day);

    public GoalFacts Facts => new() { Title = Title, Description = Description, Baseline = Baseline, Target = Target, OwnerPostId = OwnerPostId };

    /// <summary>Changes its words. What the board approved is no longer what stands there, so it goes back to the board.</summary>
    public void Change(GoalFacts facts, Stamp stamp)
    {
        RequireLive();
        var before = Facts;
        Take(facts);
        if (before == Facts) { return; }
        Record("goal changed", before.Title, Title, stamp);
        if (ApprovedOn is not null && before with { OwnerPostId = OwnerPostId } != Facts)
        {
            Record("approval", "approved", "to be approved again", stamp);
            (ApprovedOn, ApprovedByName) = (null, null);
        }
    }

    public void Serve(IReadOnlyCollection<Guid> aims, string words, Stamp stamp)
    {
        if (_aims.Select(a => a.AimId).ToHashSet().SetEquals(aims)) { return; }
        _aims.RemoveAll(a => !aims.Contains(a.AimId));
        _aims.AddRange(aims.Where(id => _aims.All(a => a.AimId != id)).Select(id => new GoalAim(Id, id)));
        Record("aims served", null, words, stamp);
    }

    public void JudgeBy(IReadOnlyCollection<Guid> measures, string words, Stamp stamp)
    {
        if (_measures.Select(m => m.MeasureId).ToHashSet().SetEquals(measures)) { return; }
        _measures.RemoveAll(m => !measures.Contains(m.MeasureId));
        _measures.AddRange(measures.Where(id => _measures.All(m => m.MeasureId != id)).Select(id => new GoalMeasure(Id, id)));
        Record("measures", null, words, stamp);
    }

    public void CarryOutBy(IReadOnlyCollection<Guid> actions, string words, Stamp stamp)
    {
        if (_actions.Select(a => a.ActionPointId).ToHashSet().SetEquals(actions)) { return; }
        _actions.RemoveAll(a => !actions.Contains(a.ActionPointId));
        _actions.AddRange(actions.Where(id => _actions.All(a => a.ActionPointId != id)).Select(id => new GoalAction(Id, id)));
        Record("actions", null, words, stamp);
    }

    /// <summary>What was done for it and what is different because of it (P-24). Never edited.</summary>
    public void Report(string done, string? different, Stamp stamp)
    {
        RequireLive();
        _reports.Add(new GoalReport(Id, _reports.Count + 1, Text.Optional(done, "What was done", 8_000) ?? throw new RuleViolation("Say what was done."), Text.Optional(different, "What is different", 8_000), stamp));
        Record("goal reported on", null, null, stamp);
    }

    internal void Approve(Stamp stamp)
    {
        if (ApprovedOn is not null || !IsLive) { return; }
        Record("approval", "to be approved", "approved", stamp);
        (ApprovedOn, ApprovedByName) = (stamp.HappenedOn, stamp.By.Name);
    }

    /// <summary>What the review makes of it; changing and dropping need the reason.</summary>
    /// <exception cref="RuleViolation">No reason, or changed to nothing.</exception>
    public void Look(GoalVerdict verdict, string? nextTitle, Stamp stamp)
    {
        RequireLive();
        if (verdict != GoalVerdict.CarriedOver) { stamp = stamp.Because(stamp.Why, verdict == GoalVerdict.Dropped ? "dropping a goal" : "changing a goal"); }
        var title = verdict == GoalVerdict.Changed ? Text.Line(nextTitle, "What the goal becomes", 300) : null;
        if ((Verdict, NextTitle, VerdictWhy) == (verdict, title, stamp.Why)) { return; }
        Record("review", Verdict?.Words(), verdict.Words(), stamp);
        (Verdict, NextTitle, VerdictWhy, VerdictOn) = (verdict, title, stamp.Why, stamp.HappenedOn);
    }

    /// <summary>Drops it before the review comes.</summary>
    public void Drop(Stamp stamp)
    {
        if (!IsLive) { return; }
        stamp = stamp.Because(stamp.Why, "dropping a goal");
        Record("review", Verdict?.Words(), GoalVerdict.Dropped.Words(), stamp);
        (Verdict, VerdictWhy, VerdictOn, DroppedOn) = (GoalVerdict.Dropped, stamp.Why, stamp.HappenedOn, stamp.HappenedOn);
    }

    private void RequireLive()
    {
        if (DroppedOn is { } on) { throw new RuleViolation($"{Ref} was dropped on {Text.Day(on)}."); }
    }

    private void Take(GoalFacts facts) => (Title, Description, Baseline, Target, OwnerPostId) =
        (Text.Line(facts.Title, "The goal", 300), Text.Optional(facts.Description, "The description", 8_000), Text.Optional(facts.Baseline, "The baseline", 1_000), Text.Optional(facts.Target, "The target", 1_000), facts.OwnerPostId);
}

public sealed record GoalFacts
{
    public string? Title { get; init; }
    public string? Description { get; init; }
    public string? Baseline { get; init; }
    public string? Target { get; init; }
    public Guid? OwnerPostId { get; init; }
}

public sealed class GoalAim
{
    private GoalAim() { }
    internal GoalAim(Guid goalId, Guid aimId) => (GoalId, AimId) = (goalId, aimId);
    public Guid GoalId { get; private set; }
    public Guid AimId { get; private set; }
}

public sealed class GoalMeasure
{
    private GoalMeasure() { }
    internal GoalMeasure(Guid goalId, Guid measureId) => (GoalId, MeasureId) = (goalId, measureId);
    public Guid GoalId { get; private set; }
    public Guid MeasureId { get; private set; }
}

public sealed class GoalAction
{
    private GoalAction() { }
    internal GoalAction(Guid goalId, Guid actionPointId) => (GoalId, ActionPointId) = (goalId, actionPointId);
    public Guid GoalId { get; private set; }
    public Guid ActionPointId { get; private set; }
}

/// <summary>A report on a goal. Rows are only ever added.</summary>
public sealed class GoalReport : IAddedOnly
{
    private GoalReport() { }

    internal GoalReport(Guid goalId, int number, string done, string? different, Stamp stamp) =>
        (GoalId, Number, Done, Different, ByName, HappenedOn, EnteredAt) = (goalId, number, done, different, stamp.By.Name, stamp.HappenedOn, stamp.EnteredAt);

    public Guid GoalId { get; private set; }
    public int Number { get; private set; }
    public string Done { get; private set; } = "";
    /// <summary>Null prints as "nothing reported".</summary>
    public string? Different { get; private set; }
    public string ByName { get; private set; } = "";
    public DateOnly HappenedOn { get; private set; }
    public DateTime EnteredAt { get; private set; }
}

public static class GoalWords
{
    public static string Words(this GoalVerdict verdict) => verdict switch
    {
        GoalVerdict.CarriedOver => "Carried over",
        GoalVerdict.Changed => "Changed",
        _ => "Dropped",
    };
}
