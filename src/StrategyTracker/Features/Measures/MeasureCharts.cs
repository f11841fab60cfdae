using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.Reports.Charts;
using ChartCount = StrategyTracker.Reports.Charts.FunnelCount;
using ChartStage = StrategyTracker.Reports.Charts.FunnelStage;

namespace StrategyTracker.Features.Measures;

/// <summary>The charts of women beside men, the same for screen and report. Each is made of figures ready for the reader, so nothing hidden can be drawn.</summary>
public static class MeasureCharts
{
    /// <summary>The most periods drawn, the latest of them.</summary>
    public const int MostPeriods = 16;

    /// <returns>Null with fewer than two periods that have a number.</returns>
    public static TrendChart? Trend(MeasureStanding measure, Reader reader, double? target = null)
    {
        var readings = measure.Whole(reader).TakeLast(MostPeriods).ToList();
        if (readings.Count(r => r.Women.Value is not null || r.Men.Value is not null) < 2) { return null; }
        return new TrendChart
        {
            Title = $"{measure.Ref} {measure.Name}: women and men", Alt = readings[^1].Parity.Sentence, Unit = UnitOf(measure.Facts.Form), Target = target,
            Periods = [.. readings.Select(r => new TrendPeriod(r.Period.Short, Point(r.Women), Point(r.Men)))],
        };
    }

    /// <returns>Null with fewer than two periods that could be compared.</returns>
    public static ParityChart? Gap(MeasureStanding measure, Reader reader)
    {
        var readings = measure.Whole(reader).TakeLast(MostPeriods).ToList();
        if (readings.Count(r => r.Parity.IsJudged) < 2) { return null; }
        return new ParityChart
        {
            Title = $"{measure.Ref}: women’s figure less men’s", Alt = readings[^1].Parity.Sentence, Unit = UnitOf(measure.Facts.Form),
            Periods = [.. readings.Select(r => new ParityPeriod(r.Period.Short, r.Parity switch
            {
                { Gap: { } gap } => new ChartPoint(gap.Points, gap.Interval.Low, gap.Interval.High),
                { Days: { } days } => new ChartPoint(days),
                { Verdict: ParityVerdict.TooFew or ParityVerdict.Hidden } => ChartPoint.TooFew,
                _ => ChartPoint.NotRecorded,
            }))],
        };
    }

    public static FunnelChart OfFunnel(string name, Period? period, FunnelView view, SmallNumbers limit)
    {
        var (first, last) = (view.Funnel.Steps[0], view.Funnel.Steps[^1]);
        return new FunnelChart
        {
            Title = $"{name}, {view.Where.ToLowerInvariant()}{(period is null ? "" : $", {period.Short}")}", BaseWords = $"those at the first stage ({first.Name.ToLowerInvariant()})", SmallestBase = limit.Limit,
            Alt = $"From {first.Name.ToLowerInvariant()} to {last.Name.ToLowerInvariant()}: women {Through(first.Women, last.Women)}, men {Through(first.Men, last.Men)}.",
            Stages = [.. view.Funnel.Steps.Select(s => new ChartStage(s.Name, Count(s.Women), Count(s.Men)))],
        };
    }

    private static string Through(Domain.Measures.Statistics.FunnelCount first, Domain.Measures.Statistics.FunnelCount last) =>
        last.FromFirst is { Rate: { } rate } of ? $"{Said.Percent(rate)} ({of.Count} of {of.Base})" : first.Count is null || last.Count is null ? "not told" : $"{last.Count} of {first.Count}";

    private static ChartCount Count(Domain.Measures.Statistics.FunnelCount count) => count.Count is { } known ? new ChartCount(known) : count.Hiding == Hiding.Shown ? ChartCount.NotRecorded : ChartCount.TooFew;

    private static ChartPoint Point(ShownTally tally) => tally switch
    {
        { Figure.Rate: { Rate: { } rate, Interval: { } interval } } => new ChartPoint(100 * rate, 100 * interval.Low, 100 * interval.High),
        { Value: { } value } => new ChartPoint(value),
        { IsHidden: true } => ChartPoint.TooFew,
        { Words: null, Figure: { IsRecorded: true, ShowsRate: false } } => ChartPoint.TooFew,
        _ => ChartPoint.NotRecorded,
    };

    private static ChartUnit UnitOf(MeasureForm form) => form switch { MeasureForm.Duration => ChartUnit.Days, MeasureForm.Count => ChartUnit.Count, _ => ChartUnit.Percent };
}
