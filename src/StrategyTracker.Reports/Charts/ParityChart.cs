namespace StrategyTracker.Reports.Charts;

/// <summary>The women's figure less the men's over time: a dot for each difference, its interval as a line through it, and a line where they are equal.</summary>
public sealed record ParityChart : Chart
{
    /// <summary>What the two figures count; a difference of two rates is in percentage points.</summary>
    public required ChartUnit Unit { get; init; }
    /// <summary>The periods, oldest first.</summary>
    public required IReadOnlyList<ParityPeriod> Periods { get; init; }
    /// <summary>What it means when the difference is above zero.</summary>
    public string AboveWords { get; init; } = "Women higher";
    /// <summary>What it means when the difference is below zero.</summary>
    public string BelowWords { get; init; } = "Men higher";
    /// <summary>What the intervals are.</summary>
    public string IntervalWords { get; init; } = "95% interval";
    /// <summary>The words over the column of periods.</summary>
    public string PeriodWords { get; init; } = "Period";

    internal ChartNumbers Numbers => new(Unit, [.. Periods.SelectMany(p => p.Difference.Numbers)]);
    internal bool HasIntervals => Periods.Any(p => p.Difference.HasInterval);

    /// <inheritdoc/>
    public override ChartTable Table()
    {
        var numbers = Numbers;
        string Words(ChartPoint point) => point.Value is not { } v ? point.Missing
            : numbers.IsNothing(v) ? "No difference" : $"{(v > 0 ? AboveWords : BelowWords)} by {numbers.Apart(v)}";
        IEnumerable<ChartColumn> intervals = HasIntervals ? [new($"{IntervalWords}, women less men")] : [];
        return new($"{Title}: women less men, by {PeriodWords.ToLowerInvariant()}", [new(PeriodWords, IsNumber: false), new("Difference", IsNumber: false), .. intervals],
            [.. Periods.Select(IReadOnlyList<string> (p) => HasIntervals
                ? [p.Label, Words(p.Difference), ChartNumbers.Interval(p.Difference, numbers.Signed)]
                : [p.Label, Words(p.Difference)])]);
    }
}

/// <summary>One period of a difference.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Difference">The women's figure less the men's.</param>
public sealed record ParityPeriod(string Label, ChartPoint Difference);
