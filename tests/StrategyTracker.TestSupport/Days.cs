using System.Globalization;

namespace StrategyTracker.TestSupport;

/// <summary>Days and moments as tests write them: "2008-01-15", "2008-01-15 10:30".</summary>
public static class Days
{
    /// <summary>The day on which the strategy of the builders was published.</summary>
    public static readonly DateOnly Published = new(2007, 11, 1);

    public static DateOnly Day(this string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment in UTC; ten in the morning when only the day is given.</summary>
    public static DateTime Moment(this string text) => DateTime.ParseExact(
        text.Length == 10 ? text + " 10:00" : text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
