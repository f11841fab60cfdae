using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Reminders;

public sealed class TurnsTests
{
    private static readonly RuleNumbers s_comingDue = new() { DaysBefore = [30, 14, 7, 1] };
    private static readonly RuleNumbers s_overdue = new() { DaysAfter = 1, RepeatEvery = 7 };
    private static readonly RuleNumbers s_both = new() { DaysBefore = [28, 7], DaysAfter = 0, RepeatEvery = 14 };

    [Theory]
    [InlineData("2008-01-30", null)]
    [InlineData("2008-01-31", -30)]
    [InlineData("2008-02-15", -30)]
    [InlineData("2008-02-16", -14)]
    [InlineData("2008-02-29", -1)]                  // a day before 1 March in a leap year
    [InlineData("2008-03-01", -1)]                  // the day itself
    [InlineData("2008-03-02", null)]                // another rule speaks now
    public void Before_a_date_the_latest_of_its_days_counts(string today, int? turn) => Assert.Equal(turn, Turns.LatestOn(today.Day(), "2008-03-01".Day(), s_comingDue));

    [Theory]
    [InlineData("2008-03-01", null)]
    [InlineData("2008-03-02", 0)]
    [InlineData("2008-03-08", 0)]
    [InlineData("2008-03-09", 1)]
    [InlineData("2008-03-30", 4)]                   // an outage of four weeks: the latest, and one only
    public void After_a_date_it_repeats_at_its_interval(string today, int? turn) => Assert.Equal(turn, Turns.LatestOn(today.Day(), "2008-03-01".Day(), s_overdue));

    [Theory]
    [InlineData("2008-02-20", -28)]
    [InlineData("2008-02-29", -7)]
    [InlineData("2008-03-01", 0)]
    [InlineData("2008-03-15", 1)]
    public void A_rule_may_speak_before_and_after(string today, int? turn) => Assert.Equal(turn, Turns.LatestOn(today.Day(), "2008-03-01".Day(), s_both));

    [Theory]
    [InlineData("2008-06-01", 0)]
    [InlineData("2009-06-01", 0)]
    public void A_rule_without_an_interval_speaks_once(string today, int? turn) => Assert.Equal(turn, Turns.LatestOn(today.Day(), "2008-03-01".Day(), new RuleNumbers { DaysAfter = 0 }));

    [Theory]
    [InlineData(-30, "2008-01-31")]
    [InlineData(-1, "2008-02-29")]
    public void A_turn_has_its_day(int turn, string day) => Assert.Equal(day.Day(), Turns.DayOf(turn, "2008-03-01".Day(), s_comingDue));

    [Fact]
    public void Every_day_of_a_year_has_the_turn_that_has_fallen_due_by_then()
    {
        var due = "2008-03-01".Day();
        for (var today = due.AddDays(-40); today < due.AddDays(365); today = today.AddDays(1))
        {
            if (Turns.LatestOn(today, due, s_both) is not { } turn) { continue; }
            Assert.True(Turns.DayOf(turn, due, s_both) <= today);
        }
    }
}
