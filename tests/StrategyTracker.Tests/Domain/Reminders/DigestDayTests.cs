using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Reminders;

public sealed class DigestDayTests
{
    [Theory]
    [InlineData(Pace.Daily, "2008-01-15", "2008-01-15")]
    [InlineData(Pace.Daily, "2008-01-19", "2008-01-21")]
    [InlineData(Pace.Daily, "2008-12-25", "2008-12-29")]        // Christmas and Boxing Day, then a weekend
    [InlineData(Pace.Weekly, "2008-01-14", "2008-01-14")]       // a Monday
    [InlineData(Pace.Weekly, "2008-01-15", "2008-01-21")]
    [InlineData(Pace.Weekly, "2008-01-20", "2008-01-21")]       // a Sunday
    [InlineData(Pace.Weekly, "2008-03-24", "2008-03-25")]       // Easter Monday
    [InlineData(Pace.Weekly, "2008-03-25", "2008-03-25")]       // the first working day of that week
    [InlineData(Pace.Weekly, "2008-03-26", "2008-03-31")]
    public void A_letter_goes_on_a_working_day(Pace pace, string today, string day) => Assert.Equal(day.Day(), DigestDay.Of(pace, today.Day()));

    [Theory]
    [InlineData(Pace.Daily, "2008-01-18", "2008-01-21")]
    [InlineData(Pace.Weekly, "2008-01-14", "2008-01-21")]
    public void The_one_after_it_is_another_day(Pace pace, string day, string next) => Assert.Equal(next.Day(), DigestDay.After(day.Day(), pace));
}
