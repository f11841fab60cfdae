using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.ActionPoints;

/// <summary>When recurring work falls due: counted from the first date, never from the one before.</summary>
public sealed class RhythmTests
{
    [Fact]
    public void The_end_of_the_month_comes_back_after_a_short_month()
    {
        var monthly = new Rhythm("2008-01-31".Day(), 1, IntervalUnit.Month);
        Assert.Equal(["2008-01-31".Day(), "2008-02-29".Day(), "2008-03-31".Day(), "2008-04-30".Day(), "2008-05-31".Day()], Enumerable.Range(0, 5).Select(monthly.Turn));
        Assert.Equal("2009-02-28".Day(), monthly.Turn(13));
    }

    [Fact]
    public void The_29th_of_February_comes_back_every_leap_year()
    {
        var yearly = new Rhythm("2008-02-29".Day(), 1, IntervalUnit.Year);
        Assert.Equal(["2008-02-29".Day(), "2009-02-28".Day(), "2010-02-28".Day(), "2011-02-28".Day(), "2012-02-29".Day()], Enumerable.Range(0, 5).Select(yearly.Turn));
    }

    [Theory]
    [InlineData("2008-01-30", "2008-01-31")]
    [InlineData("2008-01-31", "2008-02-29")]
    [InlineData("2008-02-28", "2008-02-29")]
    [InlineData("2008-02-29", "2008-03-31")]
    [InlineData("2018-02-28", "2018-03-31")]
    public void What_comes_after_a_day_is_a_date_of_the_rhythm(string day, string next) => Assert.Equal(next.Day(), new Rhythm("2008-01-31".Day(), 1, IntervalUnit.Month).After(day.Day()));

    [Theory]
    [InlineData(IntervalUnit.Day)]
    [InlineData(IntervalUnit.Week)]
    [InlineData(IntervalUnit.Month)]
    [InlineData(IntervalUnit.Year)]
    public void After_gives_the_very_next_turn_on_every_day_of_twelve_years(IntervalUnit unit)
    {
        foreach (var every in new[] { 1, 3, 7 })
        {
            var rhythm = new Rhythm("2008-02-29".Day(), every, unit);
            for (var (day, n) = (rhythm.First, 1); day < rhythm.First.AddYears(12); day = day.AddDays(1))
            {
                while (rhythm.Turn(n) <= day) { n++; }
                Assert.Equal(rhythm.Turn(n), rhythm.After(day));
            }
        }
    }

    [Theory]
    [InlineData("2008-01-31", "2008-01-01")]
    [InlineData("2008-02-29", "2008-02-01")]
    [InlineData("2008-03-31", "2008-03-01")]
    public void A_period_opens_the_day_after_the_date_before(string due, string opens) => Assert.Equal(opens.Day(), new Rhythm("2008-01-31".Day(), 1, IntervalUnit.Month).Opens(due.Day()));
}
