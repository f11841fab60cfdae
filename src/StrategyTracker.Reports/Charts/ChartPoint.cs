namespace StrategyTracker.Reports.Charts;

/// <summary>One figure of a chart, with its interval when it has one, or the words why there is none.</summary>
/// <remarks>A point without a figure is drawn as a break in the line, never as zero.</remarks>
public sealed record ChartPoint
{
    /// <summary>Nothing was recorded for the period.</summary>
    public static readonly ChartPoint NotRecorded = new("Not recorded");
    /// <summary>Held, but hidden because so few people stand behind it.</summary>
    public static readonly ChartPoint TooFew = new("Too few to show");

    /// <summary>A figure, and the two ends of its interval when both are known.</summary>
    /// <param name="value">The figure, in the chart's unit.</param>
    /// <param name="low">The lower end of its interval.</param>
    /// <param name="high">The upper end, not below the lower.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is infinite or not a number, or the ends stand the wrong way round.</exception>
    public ChartPoint(double value, double? low = null, double? high = null)
    {
        if (!double.IsFinite(value) || low is { } l && !double.IsFinite(l) || high is { } h && !double.IsFinite(h) || low > high)
        {
            throw new ArgumentOutOfRangeException(nameof(value), $"A chart cannot show {value} between {low} and {high}.");
        }
        Value = value;
        (Low, High) = low is null || high is null ? (null, null) : (low, high);
    }

    private ChartPoint(string missing) => Missing = missing;

    /// <summary>The figure, in the chart's unit, or null.</summary>
    public double? Value { get; }
    /// <summary>The lower end of the interval; null unless both ends are known.</summary>
    public double? Low { get; }
    /// <summary>The upper end of the interval; null unless both ends are known.</summary>
    public double? High { get; }
    /// <summary>Why there is no figure, as the table says it; empty when there is one.</summary>
    public string Missing { get; } = "";

    /// <summary>A figure that may be missing because it was not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As the constructor.</exception>
    public static ChartPoint Of(double? value, double? low = null, double? high = null) => value is { } v ? new(v, low, high) : NotRecorded;

    internal bool HasInterval => Value is not null && Low is not null;
    internal IEnumerable<double> Numbers => new[] { Value, Low, High }.OfType<double>();
}
