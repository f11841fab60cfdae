namespace StrategyTracker.Domain.ActionPoints;

/// <summary>
/// When recurring work falls due. The n-th date is counted from the first and never from the one before, so that 31 January is
/// followed by the end of February and then by 31 March, and 29 February comes back every leap year.
/// </summary>
/// <param name="Every">1 or more.</param>
public sealed record Rhythm(DateOnly First, int Every, IntervalUnit Unit)
{
    /// <summary>The date of turn <paramref name="n"/>: 0 is the first date, minus 1 the one there would have been before it.</summary>
    public DateOnly Turn(int n) => Add(First, n * Every);

    /// <summary>The first date of the rhythm after this day.</summary>
    public DateOnly After(DateOnly day) => Turn(NumberAfter(day));

    /// <summary>The day on which the period that ends on this date of the rhythm begins: the day after the date before.</summary>
    public DateOnly Opens(DateOnly due) => Turn(NumberAfter(due.AddDays(-1)) - 1).AddDays(1);

    /// <summary>One interval on from a day outside the rhythm: for work that is counted from when it was last done .</summary>
    public DateOnly OneOnFrom(DateOnly day) => Add(day, Every);

    private int NumberAfter(DateOnly day)
    {
        if (day < First) { return 0; }
        // Months and years are shorter or longer than the least of them, so begin a little low and step up.
        var longest = Unit switch { IntervalUnit.Day => 1, IntervalUnit.Week => 7, IntervalUnit.Month => 31, _ => 366 } * (long)Every;
        var n = (int)((day.DayNumber - First.DayNumber) / longest);
        while (Turn(n) <= day) { n++; }
        return n;
    }

    private DateOnly Add(DateOnly day, int count) => Unit switch
    {
        IntervalUnit.Day => day.AddDays(count),
        IntervalUnit.Week => day.AddDays(7 * count),
        IntervalUnit.Month => day.AddMonths(count),
        _ => day.AddYears(count),
    };
}
