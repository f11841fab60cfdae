namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>A count of a base, such as 18 of 40, with its rate and how far that rate can be trusted.</summary>
public sealed record Proportion
{
    /// <summary>The standard normal deviate of a two-sided 95 % interval; every interval here uses it.</summary>
    public const double Z = 1.959963984540054;

    private Proportion(int count, int @base) => (Count, Base) = (count, @base);

    /// <summary>How many; from 0 to <see cref="Base"/>.</summary>
    public int Count { get; }
    /// <summary>Out of how many; 0 or more.</summary>
    public int Base { get; }
    /// <summary>From 0 to 1; null on a base of 0, which gives no rate.</summary>
    public double? Rate => Base == 0 ? null : (double)Count / Base;
    /// <summary>
    /// The 95 % interval of the rate, from 0 to 1; null on a base of 0. Wilson score interval without continuity correction:
    /// Wilson 1927, Journal of the American Statistical Association 22:209-212; Newcombe 1998, Statistics in Medicine 17:857-872, method 3.
    /// </summary>
    public Interval? Interval => Base == 0 ? null : Wilson(Count, Base);

    /// <param name="what">What is counted, to begin the sentence of a refusal: "Women assessed".</param>
    /// <exception cref="RuleViolation">A number below 0, or a count larger than its base.</exception>
    public static Proportion Of(int count, int @base, string what) => (count, @base) switch
    {
        ( < 0, _) => throw new RuleViolation($"{what}: the count is {count}; it cannot be below 0."),
        (_, < 0) => throw new RuleViolation($"{what}: the base is {@base}; it cannot be below 0."),
        _ when count > @base => throw new RuleViolation($"{what}: {count} of {@base} is not possible; the count cannot be larger than its base."),
        _ => new Proportion(count, @base),
    };

    private static Interval Wilson(double count, double n)
    {
        const double z2 = Z * Z;
        var middle = (2 * count) + z2;
        var reach = Z * Math.Sqrt(z2 + (4 * count * (1 - (count / n))));
        var whole = 2 * (n + z2);
        // At the ends the limit is exactly 0 or 1; rounding of the machine must not take it past them.
        return new Interval(count == 0 ? 0 : (middle - reach) / whole, count == n ? 1 : (middle + reach) / whole);
    }
}

/// <summary>From where to where, in the unit of what it belongs to.</summary>
public sealed record Interval(double Low, double High)
{
    public bool Includes(double value) => Low <= value && value <= High;
}
