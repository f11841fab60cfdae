namespace StrategyTracker.Reports.Charts;

/// <summary>Women and men over time, a line each, with their intervals as bands and a target if there is one.</summary>
public sealed record TrendChart : Chart
{
    /// <summary>What the figures count.</summary>
    public required ChartUnit Unit { get; init; }
    /// <summary>The periods, oldest first.</summary>
    public required IReadOnlyList<TrendPeriod> Periods { get; init; }
    /// <summary>The figure aimed at, in the chart's unit.</summary>
    public double? Target { get; init; }
    /// <summary>Whether the scale starts at zero, as it should for rates; false to look closely at small changes.</summary>
    public bool StartsAtZero { get; init; } = true;
    /// <summary>The words over the scale; by default the unit's.</summary>
    public string? ScaleWords { get; init; }
    /// <summary>What the intervals are.</summary>
    public string IntervalWords { get; init; } = "95% interval";
    /// <summary>The words over the column of periods.</summary>
    public string PeriodWords { get; init; } = "Period";

    internal bool HasIntervals => Points.Any(p => p.HasInterval);
    internal IEnumerable<ChartPoint> Points => Periods.SelectMany(p => new[] { p.Women, p.Men });
    internal ChartNumbers Numbers => new(Unit, [.. Points.SelectMany(p => p.Numbers)]);

    internal static string InWords(ChartUnit unit, double value) => new ChartNumbers(unit, [value]).Of(value);

    /// <inheritdoc/>
    public override ChartTable Table()
    {
        var numbers = Numbers;
        var summary = $"{Title}: women and men, by {PeriodWords.ToLowerInvariant()}" + (Target is { } target ? $"; the target is {InWords(Unit, target)}" : "");
        IEnumerable<string> Cells(ChartPoint point) => HasIntervals ? [Figure(point), ChartNumbers.Interval(point, numbers.Of)] : [Figure(point)];
        string Figure(ChartPoint point) => point.Value is { } v ? numbers.Of(v) : point.Missing;
        IEnumerable<ChartColumn> Columns(string name) => HasIntervals ? [new(name), new($"{name}, {IntervalWords}")] : [new(name)];
        return new(summary, [new(PeriodWords, IsNumber: false), .. Columns("Women"), .. Columns("Men")],
            [.. Periods.Select(IReadOnlyList<string> (p) => [p.Label, .. Cells(p.Women), .. Cells(p.Men)])]);
    }
}

/// <summary>One period of a trend.</summary>
/// <param name="Label">Its name, such as "2024/25" or "Jan to Mar 2025".</param>
/// <param name="Women">The women's figure.</param>
/// <param name="Men">The men's figure.</param>
public sealed record TrendPeriod(string Label, ChartPoint Women, ChartPoint Men);
