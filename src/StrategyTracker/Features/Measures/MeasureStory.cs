using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Measures;

/// <summary>One row of readings, corrected ones included.</summary>
/// <param name="Where">"Whole area", or the team, district, place or value it is of.</param>
/// <param name="CorrectedBy">The number of the row that replaced it; null while it is in force.</param>
public sealed record ReadingRow(
    ShownReading Shown, ReadingFacts Facts, int Number, string Where, string EnteredBy, DateOnly EnteredOn, string? ConfirmedBy, DateOnly? ConfirmedOn, int? CorrectedBy, int? Corrects, string? Why, bool IsMine)
{
    public bool IsInForce => CorrectedBy is null;
}

public sealed record MeasuredActionRow(Guid Id, string Ref, string Summary, Condition Condition);

public sealed record FindingRow(Guid Id, FindingKind Kind, string Summary, DateOnly FoundOn, string FoundBy, Guid? MeasureId, string? MeasureRef, string? MeasureCode, string? ActionRef, string? WhyNoAction, DateOnly? ClosedOn, string? Owner)
{
    public Badge Badge => this switch
    {
        { ClosedOn: { } on } => new Badge($"Closed {Text.Day(on)}", Tone.Good),
        { ActionRef: not null } => new Badge("Being acted on", Tone.Waiting),
        { WhyNoAction: not null } => new Badge("Left as it is", Tone.Neutral),
        _ => new Badge("Not answered yet", Tone.Warning),
    };
}

/// <summary>Everything the page of one measure shows to the person looking.</summary>
public sealed record MeasureStory(MeasureStanding Standing, string Kind, string Breakdown, string? Comparator, string? Frequency, bool IsStated, bool IsLocal, string? Note, Guid? AreaId, DateOnly Today, IReadOnlySet<Act> May)
{
    public NamedChoice? Owner { get; init; }
    public string? Holders { get; init; }
    public MeasureStanding? Pair { get; init; }
    public IReadOnlyList<MeasuredActionRow> Actions { get; init; } = [];
    public IReadOnlyList<NamedChoice> Goals { get; init; } = [];
    public IReadOnlyList<MeasureTarget> Targets { get; init; } = [];
    public IReadOnlyList<ReadingRow> Readings { get; init; } = [];
    public IReadOnlyList<FindingRow> Findings { get; init; } = [];
    public IReadOnlyList<HistoryRow> History { get; init; } = [];

    public Guid Id => Standing.Id;
    public Guid Version => Standing.Version;
    public string Ref => Standing.Ref;
    public MeasureFacts Facts => Standing.Facts;
    public bool CanDo(Act act) => May.Contains(act);
    /// <summary>The targets in force today, women's first.</summary>
    public IEnumerable<MeasureTarget> Aims => Enum.GetValues<ForWhom>().Select(who => Measure.TargetOn(Targets, Today, who)).OfType<MeasureTarget>();
}
