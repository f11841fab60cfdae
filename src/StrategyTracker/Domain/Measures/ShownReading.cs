using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Domain.Measures;

/// <summary>One figure of a reading, made ready for a reader: what is hidden is not in it.</summary>
/// <param name="Days">The mean in days, where it may be shown.</param>
/// <param name="Words">Words in place of a number (A33), where they may be shown.</param>
/// <param name="HidesWords">Words are held and not shown: they might tell a small number.</param>
public sealed record ShownTally(ShownFigure Figure, double? Days, string? Words, bool HidesWords = false)
{
    public bool IsHidden => Figure.IsHidden || HidesWords;
    public bool IsRecorded => Figure.IsRecorded || Days is not null || Words is not null || HidesWords;

    /// <summary>The rate in per cent, the mean in days or the count: what a chart draws; null where there is none to show.</summary>
    public double? Value => Figure.Rate is { Rate: { } rate } ? 100 * rate : Days ?? (Figure is { Base: null, BaseHiding: Hiding.Shown } ? Figure.Count : null);

    /// <summary>"45.0%", "21.5 days", "1,204", "3 of 7", "two-thirds", "Hidden", "Not recorded".</summary>
    public string InWords => this switch
    {
        { Words: { } words } => words,
        { IsHidden: true } => "Hidden",
        { Figure.Rate: { Rate: { } rate } } => Said.Percent(rate),
        { Days: { } days } => Said.Days(days),
        { Figure: { Count: { } count, Base: { } of } } => $"{Said.Number(count)} of {Said.Number(of)}",
        { Figure.Count: { } alone } => Said.Number(alone),
        { Figure.Base: { } over } => $"Over {Said.Number(over)}",
        _ => "Not recorded",
    };

    /// <summary>The count and base behind the rate, the base of a mean, or why something is missing; null when there is nothing to add.</summary>
    public string? Under => this switch
    {
        { HidesWords: true } => "Given in words, which might tell a small number.",
        { Figure: { Rate: { Rate: not null } rate } } => $"{Said.Number(rate.Count)} of {Said.Number(rate.Base)}",
        { Days: not null, Figure.Base: { } over } => $"over {Said.Number(over)}",
        { Figure.Note: { } note } => note,
        _ => null,
    };
}

/// <summary>A reading made ready for a reader and judged. No hidden number is in it.</summary>
public sealed record ShownReading
{
    public required Guid Id { get; init; }
    public required Period Period { get; init; }
    public required ReadingSeries Series { get; init; }
    public required ShownTally Women { get; init; }
    public required ShownTally Men { get; init; }
    public required ShownTally Total { get; init; }
    public required Parity Parity { get; init; }
    public ReadingMethod Method { get; init; }
    public bool? OverSampled { get; init; }
    public string? Source { get; init; }
    public DateTime EnteredAt { get; init; }
    /// <summary>Printed in a cited source already, so exempt from suppression (S-3).</summary>
    public bool IsPublished { get; init; }
    /// <summary>What makes it less than it should be: sentences without numbers.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public bool IsWhole => Series == ReadingSeries.Whole;
    public bool HasSplit => Women.IsRecorded && Men.IsRecorded;
    public bool IsSuppressed => Women.IsHidden || Men.IsHidden || Total.IsHidden;
}
