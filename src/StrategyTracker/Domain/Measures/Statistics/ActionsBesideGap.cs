namespace StrategyTracker.Domain.Measures.Statistics;

/// <summary>"All actions complete, gap unchanged": the work is done, and what it was for has not come about.</summary>
public static class ActionsBesideGap
{
    /// <summary>
    /// A sentence when every linked action is complete and a flagged gap has stayed, widened or appeared since the first
    /// reading that could be judged. A rate's gap has stayed when the latest lies within the 95 % interval of the first: the two
    /// readings cannot tell them apart. A duration has no interval; its gap has stayed or widened when it is no smaller.
    /// </summary>
    /// <returns>Null when there is nothing of that kind to say.</returns>
    public static string? Sentence(int linked, int complete, Parity? first, Parity? latest)
    {
        if (linked < 1 || complete < linked || first is not { IsJudged: true } || latest is not { IsFlagged: true, IsJudged: true }) { return null; }
        if ((first.Gap is null) != (latest.Gap is null)) { return null; }
        var done = linked == 1 ? "The one linked action is complete" : $"All {Said.Number(linked)} linked actions are complete";
        var (then, now) = (Size(first), Size(latest));
        var figures = $"women's figure was {Words(first)} at the first reading and is {Words(latest)} at the latest";
        if (!first.IsFlagged) { return $"{done}, and there is now a gap: {figures}."; }
        if (Math.Sign(then) != Math.Sign(now)) { return null; }
        if (first.Gap?.Interval.Includes(now) ?? (Math.Abs(Math.Abs(now) - Math.Abs(then)) < 0.05)) { return $"{done}, but the gap is unchanged as far as the figures can tell: {figures}."; }
        return Math.Abs(now) > Math.Abs(then) ? $"{done}, but the gap has widened: {figures}." : null;
    }

    private static double Size(Parity parity) => parity.Gap?.Points ?? parity.Days ?? 0;

    private static string Words(Parity parity) => parity switch
    {
        { Gap: { } gap } => gap.Points == 0 ? "the same as men's" : $"{Said.Points(gap.Points)} than men's",
        { Days: { } days } => Math.Abs(days) < 0.05 ? "the same as men's" : $"{Said.Days(Math.Abs(days))} {(days < 0 ? "less" : "more")} than men's",
        _ => "not known",
    };
}
