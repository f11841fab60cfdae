using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Domain.Measures;

/// <summary>The guard rail read off a reading as a reader may see it .</summary>
public static class GuardRails
{
    public static GuardRail Of(MeasureForm form, ShownReading reading, SmallNumbers limit)
    {
        var row = new ShownSplit(reading.Women.Figure, reading.Men.Figure, reading.Total.Figure);
        return form == MeasureForm.Duration ? GuardRail.OfWait(row, reading.Women.Days, reading.Men.Days, limit) : GuardRail.OfAttrition(row, limit);
    }
}
