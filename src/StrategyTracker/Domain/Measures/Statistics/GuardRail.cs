namespace StrategyTracker.Domain.Measures.Statistics;

public enum GuardRailState
{
    /// <summary>A figure is missing or hidden, or a base is under the limit.</summary>
    NotJudged,
    /// <summary>Women's is not greater than men's.</summary>
    Holds,
    /// <summary>Women's is greater than men's.</summary>
    Alert,
}

/// <summary>
/// The guard rail for women-only programmes (R-17, section 12 of the strategy): an alert when fewer women than men get from
/// sentence to start, or women wait longer. Any excess alerts; whether chance alone could explain it is said beside it.
/// </summary>
/// <param name="ExcludesNoDifference">Whether the 95 % interval of the difference leaves no difference out; null where no interval is known.</param>
public sealed record GuardRail(GuardRailState State, string Sentence, bool? ExcludesNoDifference = null)
{
    /// <summary>Of those sentenced, how many never started.</summary>
    public static GuardRail OfAttrition(ShownSplit row, SmallNumbers limit)
    {
        var parity = Parity.OfRates(row, BetterWay.Lower, limit);
        if (parity.Gap is not { } gap) { return new GuardRail(GuardRailState.NotJudged, parity.Sentence); }
        var alert = gap.Points > 0;
        var figures = $"{Said.Beside(row.Women.Rate!, row.Men.Rate!)}, {Said.Points(gap.Points)}";
        var chance = gap.ExcludesNoDifference ? "leaves no difference out" : "takes in no difference, so this may be chance";
        return new GuardRail(
            alert ? GuardRailState.Alert : GuardRailState.Holds,
            alert
                ? $"Alert, more women than men are lost before they start: {figures}; the 95% interval, {Said.Range(gap.Interval)}, {chance}."
                : $"Women are not lost more often than men before they start: {figures} (95% interval {Said.Range(gap.Interval)}).",
            gap.ExcludesNoDifference);
    }

    /// <summary>Mean days from sentence to start.</summary>
    /// <inheritdoc cref="Parity.OfDurations"/>
    public static GuardRail OfWait(ShownSplit row, double? womenDays, double? menDays, SmallNumbers limit)
    {
        var parity = Parity.OfDurations(row, womenDays, menDays, BetterWay.Lower, limit);
        if (parity.Days is not { } days) { return new GuardRail(GuardRailState.NotJudged, parity.Sentence); }
        var (women, men) = (MeanDays.Of(womenDays!.Value, row.Women.Base!.Value, "Women"), MeanDays.Of(menDays!.Value, row.Men.Base!.Value, "Men"));
        return parity.Verdict == ParityVerdict.WomenBehind
            ? new GuardRail(GuardRailState.Alert, $"Alert, women wait longer than men to start: {Said.Beside(women, men)}, {Said.Days(days)} more; no interval is known, so this may be chance.")
            : new GuardRail(GuardRailState.Holds, $"Women do not wait longer than men to start: {Said.Beside(women, men)}; no interval is known.");
    }
}
