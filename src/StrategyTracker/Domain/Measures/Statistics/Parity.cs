namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>What women beside men come to.</summary>
public enum ParityVerdict
{
    /// <summary>Women's position cannot be seen: totals only, or men only. A finding in itself (P-11).</summary>
    NoSplit,
    /// <summary>Women alone, which is accepted (A31).</summary>
    NoComparator,
    /// <summary>Counts without a base, or on a base of 0: no rate to compare.</summary>
    NoRate,
    /// <summary>A number is hidden from this reader, and the comparison with it (S-3).</summary>
    Hidden,
    /// <summary>A base is under the limit (R-18).</summary>
    TooFew,
    /// <summary>The interval of the difference takes in no difference. This is a result.</summary>
    CannotTell,
    WomenBehind,
    WomenAhead,
    /// <summary>They differ, and which direction is better is not settled.</summary>
    Differ,
    /// <summary>Durations only: the means are the same to a tenth of a day.</summary>
    Alike,
}

/// <summary>Women beside men, judged. Made from what a reader may see, so that no hidden number is in it or in its sentence.</summary>
/// <param name="Sentence">One sentence for a board member.</param>
/// <param name="Gap">For rates, once judged.</param>
/// <param name="Days">For durations, once judged: women's mean less men's, in days.</param>
public sealed record Parity(ParityVerdict Verdict, string Sentence, RateGap? Gap = null, RateRatio? Ratio = null, double? Days = null)
{
    /// <summary>To be followed up. Never on a base under the limit: there is no such verdict on one (R-18).</summary>
    public bool IsFlagged => Verdict is ParityVerdict.WomenBehind or ParityVerdict.Differ;

    /// <summary>There was enough to compare, whatever came of it.</summary>
    public bool IsJudged => Gap is not null || Days is not null;

    /// <summary>Judges rates by the interval of their difference (requirements 5, gap calculation).</summary>
    /// <param name="row">Women and men as <see cref="Suppression"/> made them ready.</param>
    public static Parity OfRates(ShownSplit row, BetterWay better, SmallNumbers limit)
    {
        if (Unjudged(row, limit) is { } unjudged) { return unjudged; }
        if (row.Women.Rate is not { } women || row.Men.Rate is not { } men || RateGap.Of(women, men) is not { } gap) { return NoRate; }
        var verdict = gap.ExcludesNoDifference ? Side(gap.Points, better) : ParityVerdict.CannotTell;
        var figures = $"{Said.Beside(women, men)}, {Said.Points(gap.Points)}";
        var sentence = verdict == ParityVerdict.CannotTell
            ? $"Cannot tell whether women and men differ: {figures}, but the 95% interval runs {Said.Range(gap.Interval)} and so takes in no difference."
            : $"{Opening(verdict)}: {figures} (95% interval {Said.Range(gap.Interval)}); {Direction(better)}.";
        return new Parity(verdict, sentence, gap, RateRatio.Of(women, men));
    }

    /// <summary>Judges mean durations by their difference alone: no interval is known, and the sentence says so.</summary>
    /// <param name="row">The bases of the two means as <see cref="Suppression"/> made them ready.</param>
    /// <param name="womenDays">Days, 0 or more; null is not recorded.</param>
    /// <param name="menDays">Days, 0 or more; null is not recorded.</param>
    /// <exception cref="RuleViolation">A duration below 0.</exception>
    public static Parity OfDurations(ShownSplit row, double? womenDays, double? menDays, BetterWay better, SmallNumbers limit)
    {
        if (Unjudged(row, limit) is { } unjudged) { return unjudged; }
        if ((womenDays, menDays, row.Women.Base, row.Men.Base) is not ({ } w, { } m, { } ofWomen, { } ofMen) || !row.ShowsComparison) { return NoRate; }
        var (women, men) = (MeanDays.Of(w, ofWomen, "Women"), MeanDays.Of(m, ofMen, "Men"));
        var days = MeanDays.Difference(women, men);
        var verdict = Math.Abs(days) < 0.05 ? ParityVerdict.Alike : Side(days, better);
        var sentence = verdict == ParityVerdict.Alike
            ? $"Women and men are alike: {Said.Beside(women, men)}; no interval is known."
            : $"{Opening(verdict)}: {Said.Beside(women, men)}, {Said.Days(Math.Abs(days))} {(days < 0 ? "less" : "more")}; {Direction(better)}, and no interval is known, so this may be chance.";
        return new Parity(verdict, sentence, Days: days);
    }

    private static readonly Parity NoRate = new(ParityVerdict.NoRate, "Nothing to compare: there is no rate or mean on a base for both women and men.");

    private static Parity? Unjudged(ShownSplit row, SmallNumbers limit) => (row.Women.IsRecorded, row.Men.IsRecorded) switch
    {
        (false, false) => new(ParityVerdict.NoSplit, "No split held: without a figure for women and one for men this cannot show how women fare, which is a finding in itself."),
        (false, true) => new(ParityVerdict.NoSplit, "No figure for women: men's alone cannot show how women fare, which is a finding in itself."),
        (true, false) => new(ParityVerdict.NoComparator, "Comparator missing: a figure is held for women and none for men to put beside it."),
        _ when IsSmall(row.Women, limit) || IsSmall(row.Men, limit) => new(ParityVerdict.TooFew, TooFew(row, limit)),
        _ when row.Women.IsHidden || row.Men.IsHidden => new(ParityVerdict.Hidden, $"Not compared here: a figure for women or men is {Hiding.Small.Words(limit)} or protects one that is, and is hidden."),
        _ => null,
    };

    private static bool IsSmall(ShownFigure figure, SmallNumbers limit) => figure.BaseHiding == Hiding.Small || figure.Base is { } of && of > 0 && limit.IsUnder(of);

    private static string TooFew(ShownSplit row, SmallNumbers limit) => (IsSmall(row.Women, limit), IsSmall(row.Men, limit)) switch
    {
        (true, true) => $"Too few to compare: the bases for women and for men are each under {limit.Limit}.",
        (true, _) => $"Too few to compare: the base for women is under {limit.Limit}.",
        _ => $"Too few to compare: the base for men is under {limit.Limit}.",
    };

    private static ParityVerdict Side(double difference, BetterWay better) => better switch
    {
        BetterWay.NotSettled => ParityVerdict.Differ,
        BetterWay.Higher => difference > 0 ? ParityVerdict.WomenAhead : ParityVerdict.WomenBehind,
        _ => difference < 0 ? ParityVerdict.WomenAhead : ParityVerdict.WomenBehind,
    };

    private static string Opening(ParityVerdict verdict) => verdict switch
    {
        ParityVerdict.WomenBehind => "Women are behind",
        ParityVerdict.WomenAhead => "Women are ahead",
        _ => "Women and men differ",
    };

    private static string Direction(BetterWay better) => better switch
    {
        BetterWay.Higher => "higher is better",
        BetterWay.Lower => "lower is better",
        _ => "which direction is better is not settled",
    };
}
