using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Permissions;

namespace StrategyTracker.Domain.Measures;

/// <summary>Something the strategy asks, or implies, to be measured, or that the area added. Aggregates only (R-31).</summary>
public sealed partial class Measure : Tracked, IOwned
{
    private readonly List<MeasuredAction> _actions = [];

    private Measure() { }

    /// <summary>A measure as the source has it.</summary>
    public Measure(Guid strategyId, string reference, string name, string kind, string breakdown, string? comparator, string? frequency, bool isStated, string? note)
    {
        (StrategyId, Ref, Name, Kind) = (strategyId, Text.Line(reference, "The measure's reference", 40), Text.Line(name, "The measure's name"), kind);
        (Breakdown, Comparator, Frequency, IsStated, Note) = (breakdown, comparator, frequency, isStated, note);
    }

    /// <summary>A measure of the area's own.</summary>
    public static Measure Add(Guid strategyId, string reference, MeasureFacts facts, Stamp stamp)
    {
        var measure = new Measure(strategyId, reference, facts.Name ?? "", "", "gender", null, null, false, null) { IsLocal = true };
        measure.Take(facts);
        measure.Record("measure added", null, measure.Name, stamp);
        return measure;
    }

    public Guid StrategyId { get; private set; }
    public string Ref { get; private set; } = "";
    public string Name { get; private set; } = "";
    /// <summary>What the source calls it; empty for a measure of the area's own.</summary>
    public string Kind { get; private set; } = "";
    public MeasureTells Tells { get; private set; }
    public MeasureForm Form { get; private set; }
    /// <summary>What is counted, in words: "women who completed the programme".</summary>
    public string? Numerator { get; private set; }
    /// <summary>Out of whom, in words: "women who began it".</summary>
    public string? Denominator { get; private set; }
    /// <summary>What it is broken down by, separated by semicolons; sex first, any other characteristic possible (R-30).</summary>
    public string Breakdown { get; private set; } = "";
    /// <summary>What a figure for women must be put beside (R-15).</summary>
    public string? Comparator { get; private set; }
    public BetterWay Better { get; private set; }
    /// <summary>How often, in the source's words.</summary>
    public string? Frequency { get; private set; }
    /// <summary>Months between periods; a local choice where the source states none.</summary>
    public int? EveryMonths { get; private set; }
    /// <summary>The interval is the area's own choice, not the source's.</summary>
    public bool IntervalIsLocal { get; private set; }
    /// <summary>The first day of the first period that is expected; none until somebody chooses it.</summary>
    public DateOnly? MeasuredFrom { get; private set; }
    /// <summary>An action names it; otherwise it is taken from the prose, or is the area's own.</summary>
    public bool IsStated { get; private set; }
    public bool IsLocal { get; private set; }
    public string? Note { get; private set; }
    public Guid? OwnerPostId { get; private set; }
    /// <summary>The outcome beside this output, or the output beside this outcome: they print side by side (P-4). One of the two names the other.</summary>
    public Guid? PairedWithId { get; private set; }
    /// <summary>The funnel it is a stage of: "Drug rehabilitation requirement".</summary>
    public string? Funnel { get; private set; }
    /// <summary>Its place in the funnel, from 1.</summary>
    public int? FunnelStage { get; private set; }
    /// <summary>Alerts when women's figure is greater than men's (R-17).</summary>
    public bool IsGuardRail { get; private set; }
    public IReadOnlyList<MeasuredAction> Actions => _actions;

    public override string KnownAs => Ref;
    public override Guid? HistoryOf => StrategyId;
    public IEnumerable<Guid> OwnerPostIds => OwnerPostId is { } post ? [post] : [];
    public Guid? AccountableOfficerId => null;
    public bool IsOwnedByBoard => false;
    public IEnumerable<Guid> TeamIds => [];

    /// <summary>Whether a figure for men belongs beside the one for women.</summary>
    public bool WantsComparator => Comparator?.StartsWith("men", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>It is to be told by sex, so that a total alone leaves something out (P-11).</summary>
    public bool IsBySex => WantsComparator || Breakdown.Contains("gender", StringComparison.OrdinalIgnoreCase);

    public void Measures(Guid actionPointId)
    {
        if (_actions.All(a => a.ActionPointId != actionPointId)) { _actions.Add(new MeasuredAction(Id, actionPointId)); }
    }

    public void LinkTo(Guid actionPointId, string reference, Stamp stamp)
    {
        if (_actions.Any(a => a.ActionPointId == actionPointId)) { return; }
        Measures(actionPointId);
        Record("measures action", null, reference, stamp);
    }

    public void UnlinkFrom(Guid actionPointId, string reference, Stamp stamp)
    {
        if (_actions.RemoveAll(a => a.ActionPointId == actionPointId) > 0) { Record("measures action", reference, null, stamp); }
    }

    /// <summary>How it is counted and read: the area's settlement of what the source leaves open.</summary>
    /// <exception cref="RuleViolation">Paired with itself, a stage without a funnel, an interval out of range.</exception>
    public void Settle(MeasureFacts facts, Stamp stamp)
    {
        var before = Facts;
        if (_readings.Count > 0 && facts.Form != Form) { throw new RuleViolation($"{Ref} has readings counted as \"{Form.Words().ToLowerInvariant()}\"; how it is counted can no longer change. Add a measure of your own instead."); }
        Take(IsLocal ? facts : facts with { Name = Name });
        if (before != Facts) { Record("measure settled", before.Words, Facts.Words, stamp); }
    }

    /// <summary>What the register itself settles on loading; no history, for it is no act of a person.</summary>
    public void Describe(MeasureFacts facts) => Take(facts with { Name = Name });

    public void GiveTo(Guid? postId, string? before, string? after, Stamp stamp)
    {
        if (OwnerPostId == postId) { return; }
        Record("measure's owner", before ?? "nobody", after ?? "nobody", stamp);
        OwnerPostId = postId;
    }

    public MeasureFacts Facts => new()
    {
        Name = Name, Tells = Tells, Form = Form, Numerator = Numerator, Denominator = Denominator, Comparator = Comparator, Better = Better, EveryMonths = EveryMonths, IntervalIsLocal = IntervalIsLocal,
        MeasuredFrom = MeasuredFrom, PairedWithId = PairedWithId, Funnel = Funnel, FunnelStage = FunnelStage, IsGuardRail = IsGuardRail,
    };

    private void Take(MeasureFacts f)
    {
        if (f.PairedWithId == Id) { throw new RuleViolation($"{Ref} cannot be paired with itself; choose the other of output and outcome."); }
        if (f.EveryMonths is < 1 or > 60) { throw new RuleViolation($"An interval of {f.EveryMonths} months cannot be kept; choose 1 to 60."); }
        if (f.FunnelStage is < 1 or > 12) { throw new RuleViolation($"Stage {f.FunnelStage} cannot be; stages run from 1 to 12."); }
        var funnel = Text.Optional(f.Funnel, "The funnel", 200);
        if (funnel is null != f.FunnelStage is null) { throw new RuleViolation("A stage belongs to a funnel: give both its name and the stage's number, or neither."); }
        (Name, Tells, Form, Better) = (Text.Line(f.Name, "The measure's name"), f.Tells, f.Form, f.Better);
        (Numerator, Denominator, Comparator) = (Text.Optional(f.Numerator, "What is counted", 300), Text.Optional(f.Denominator, "Out of whom", 300), Text.Optional(f.Comparator, "What it is put beside", 200));
        (EveryMonths, IntervalIsLocal, MeasuredFrom) = (f.EveryMonths, f.EveryMonths is not null && f.IntervalIsLocal, f.MeasuredFrom);
        (PairedWithId, Funnel, FunnelStage, IsGuardRail) = (f.PairedWithId, funnel, f.FunnelStage, f.IsGuardRail);
    }
}

/// <summary>How a measure is counted, read and asked for.</summary>
public sealed record MeasureFacts
{
    public string? Name { get; init; }
    public MeasureTells Tells { get; init; }
    public MeasureForm Form { get; init; } = MeasureForm.Rate;
    public string? Numerator { get; init; }
    public string? Denominator { get; init; }
    public string? Comparator { get; init; }
    public BetterWay Better { get; init; }
    public int? EveryMonths { get; init; }
    public bool IntervalIsLocal { get; init; }
    public DateOnly? MeasuredFrom { get; init; }
    public Guid? PairedWithId { get; init; }
    public string? Funnel { get; init; }
    public int? FunnelStage { get; init; }
    public bool IsGuardRail { get; init; }

    public string Words =>
        $"{Tells.Words()}, {Form.Words().ToLowerInvariant()}, {Better.Words().ToLowerInvariant()}{(EveryMonths is { } months ? $", every {months} months{(IntervalIsLocal ? " (local)" : "")}" : "")}";
}

public sealed class MeasuredAction
{
    private MeasuredAction() { }
    internal MeasuredAction(Guid measureId, Guid actionPointId) => (MeasureId, ActionPointId) = (measureId, actionPointId);
    public Guid MeasureId { get; private set; }
    public Guid ActionPointId { get; private set; }
}
