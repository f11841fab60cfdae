namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>Women's rate less men's.</summary>
/// <param name="Points">Percentage points, from -100 to 100; below 0 when women's rate is the lower.</param>
/// <param name="Interval">The 95 % interval of the difference, in percentage points.</param>
public sealed record RateGap(double Points, Interval Interval)
{
    /// <summary>The difference is more than chance alone would readily explain.</summary>
    public bool ExcludesNoDifference => !Interval.Includes(0);

    /// <summary>
    /// The difference with the Newcombe hybrid score interval, without continuity correction:
    /// Newcombe 1998, Statistics in Medicine 17:873-890, method 10.
    /// </summary>
    /// <returns>Null when either is missing or has a base of 0.</returns>
    public static RateGap? Of(Proportion? women, Proportion? men)
    {
        if (women is not { Rate: { } w, Interval: { } ofWomen } || men is not { Rate: { } m, Interval: { } ofMen }) { return null; }
        var (gap, below, above) = (w - m, Distance(w - ofWomen.Low, ofMen.High - m), Distance(ofWomen.High - w, m - ofMen.Low));
        return new RateGap(100 * gap, new Interval(100 * Math.Max(-1, gap - below), 100 * Math.Min(1, gap + above)));
    }

    private static double Distance(double a, double b) => Math.Sqrt((a * a) + (b * b));
}

/// <summary>Women's rate over men's: 0.74 says that women's rate is 74 % of men's.</summary>
/// <param name="Value">0 or more; null when men's count is 0, which nothing can be divided by.</param>
/// <param name="Interval">The 95 % interval; null where the method gives none.</param>
public sealed record RateRatio(double? Value, Interval? Interval)
{
    public static readonly RateRatio Undefined = new(null, null);

    /// <summary>
    /// The ratio with the log interval of Katz et al. 1978, Biometrics 34:469-474. With a count of 0 on either side the
    /// logarithm does not exist, and where both counts equal their bases the method claims no uncertainty at all: no
    /// interval is given then, and no correction is invented.
    /// </summary>
    /// <returns><see cref="Undefined"/> when either is missing or has a base of 0, or when men's count is 0.</returns>
    public static RateRatio Of(Proportion? women, Proportion? men)
    {
        if (women is not { Rate: { } w } || men is not { Rate: { } m } || men.Count == 0) { return Undefined; }
        var ratio = w / m;
        if (women.Count == 0 || (women.Count == women.Base && men.Count == men.Base)) { return new RateRatio(ratio, null); }
        var reach = Math.Exp(Proportion.Z * Math.Sqrt((1.0 / women.Count) - (1.0 / women.Base) + (1.0 / men.Count) - (1.0 / men.Base)));
        return new RateRatio(ratio, new Interval(ratio / reach, ratio * reach));
    }
}

/// <summary>A mean duration of so many people, such as a wait of 21.5 days over 34 women.</summary>
public sealed record MeanDays
{
    private MeanDays(double days, int @base) => (Days, Base) = (days, @base);

    /// <summary>Days; 0 or more.</summary>
    public double Days { get; }
    /// <summary>Over how many people; 1 or more.</summary>
    public int Base { get; }

    /// <exception cref="RuleViolation">A duration below 0 or not a number, or a base below 1.</exception>
    public static MeanDays Of(double days, int @base, string what) => (days, @base) switch
    {
        _ when !double.IsFinite(days) => throw new RuleViolation($"{what}: the duration is not a number of days."),
        ( < 0, _) => throw new RuleViolation($"{what}: a duration cannot be below 0 days."),
        (_, < 1) => throw new RuleViolation($"{what}: a mean needs a base of at least 1."),
        _ => new MeanDays(days, @base),
    };

    /// <summary>Women's mean less men's, in days (requirements 5, gap calculation). No interval: the spread of the durations is not held.</summary>
    public static double Difference(MeanDays women, MeanDays men) => women.Days - men.Days;
}
