using StrategyTracker.Domain.History;

namespace StrategyTracker.Domain.Measures;

// What is aimed at, and every change of it (W-9): never retroactive, always with a reason.
public sealed partial class Measure
{
    private readonly List<MeasureTarget> _targets = [];

    public IReadOnlyList<MeasureTarget> Targets => _targets;

    /// <summary>The target in force on a day, for one of women, men or everybody.</summary>
    public MeasureTarget? TargetOn(DateOnly day, ForWhom who) => TargetOn(_targets, day, who);

    public static MeasureTarget? TargetOn(IEnumerable<MeasureTarget> targets, DateOnly day, ForWhom who) =>
        targets.Where(t => t.For == who && t.From <= day && (t.To is null || day <= t.To)).MaxBy(t => (t.From, t.Number));

    /// <summary>Sets a target, or replaces the one that stands: the old one stays for the days it was in force.</summary>
    /// <exception cref="RuleViolation">Backdated, out of range, or changed without a reason.</exception>
    public void Aim(TargetFacts facts, Stamp stamp)
    {
        var before = TargetOn(facts.From, facts.For);
        if (before is not null && (before.Value, before.Words) == (facts.Value, facts.Words)) { return; }
        if (before is not null) { stamp = stamp.Because(stamp.Why, "changing a target"); }
        if (before is not null && facts.From < stamp.HappenedOn) { throw new RuleViolation($"{Ref}: a target cannot change from {Text.Day(facts.From)}, a day that is past; work was judged by the old one until now."); }
        if (facts.To < facts.From) { throw new RuleViolation($"{Ref}: a target cannot end on {Text.Day(facts.To)}, before it begins."); }
        if (facts.Value is null && string.IsNullOrWhiteSpace(facts.Words)) { throw new RuleViolation($"{Ref}: write the target as a number, or in words."); }
        if (facts.Value < 0 || (Form.HasBase() && facts.Value > 100)) { throw new RuleViolation($"{Ref}: {facts.Value} cannot be a target{(Form.HasBase() ? " in per cent; choose 0 to 100" : "")}."); }
        _targets.Add(new MeasureTarget(Id, _targets.Count + 1, facts, stamp));
        Record($"target for {facts.For.Words().ToLowerInvariant()}", before?.InWords(Form), _targets[^1].InWords(Form), stamp);
    }
}

public sealed record TargetFacts
{
    public ForWhom For { get; init; }
    /// <summary>Per cent for rates, surveys and audits; days for durations; a number for counts.</summary>
    public decimal? Value { get; init; }
    public string? Words { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? To { get; init; }
    /// <summary>Where it is set: business plan, contract, diversity targets.</summary>
    public string? SetIn { get; init; }
    public string? Consulted { get; init; }
    public bool? AgreedByBoth { get; init; }
    public bool? ExtraFunding { get; init; }
}

/// <summary>A target for one of women, men or everybody, from a day on. Rows are only ever added.</summary>
public sealed class MeasureTarget : IAddedOnly
{
    private MeasureTarget() { }

    internal MeasureTarget(Guid measureId, int number, TargetFacts facts, Stamp stamp)
    {
        (MeasureId, Number, For, Value, Words) = (measureId, number, facts.For, facts.Value, Text.Optional(facts.Words, "The target", 300));
        (From, To, SetIn) = (facts.From, facts.To, Text.Optional(facts.SetIn, "Where it is set", 200));
        (Consulted, AgreedByBoth, ExtraFunding) = (Text.Optional(facts.Consulted, "Who was consulted", 500), facts.AgreedByBoth, facts.ExtraFunding);
        (Why, ByName, HappenedOn) = (stamp.Why, stamp.By.Name, stamp.HappenedOn);
    }

    public Guid MeasureId { get; private set; }
    public int Number { get; private set; }
    public ForWhom For { get; private set; }
    public decimal? Value { get; private set; }
    public string? Words { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? To { get; private set; }
    public string? SetIn { get; private set; }
    public string? Consulted { get; private set; }
    public bool? AgreedByBoth { get; private set; }
    public bool? ExtraFunding { get; private set; }
    public string? Why { get; private set; }
    public string ByName { get; private set; } = "";
    public DateOnly HappenedOn { get; private set; }

    public string InWords(MeasureForm form) => Value is { } value ? form switch
    {
        _ when form.HasBase() => $"{value:0.##} %",
        MeasureForm.Duration => $"{value:0.##} days",
        _ => $"{value:#,0.##}",
    } : Words ?? "";
}
