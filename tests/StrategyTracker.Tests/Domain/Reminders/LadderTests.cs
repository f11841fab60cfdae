using StrategyTracker.Domain.Reminders;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Reminders;

public sealed class LadderTests
{
    private static readonly RuleNumbers s_numbers = new() { DaysAfter = 1, RepeatEvery = 7, DirectorAfter = 10, AreaLeadAfter = 21, BoardAfter = 42 };

    // Due on Friday 29 February 2008; Good Friday and Easter Monday, and the two Mondays in May, are days of rest.
    [Theory]
    [InlineData("2008-03-13", Rung.Owner)]
    [InlineData("2008-03-14", Rung.Director)]
    [InlineData("2008-04-01", Rung.Director)]
    [InlineData("2008-04-02", Rung.AreaLead)]
    [InlineData("2008-04-30", Rung.AreaLead)]
    [InlineData("2008-05-01", Rung.Board)]
    public void It_climbs_after_the_grace_of_each_rung_in_working_days(string today, Rung highest) => Assert.Equal(highest, Ladder.ReachedOn(today.Day(), "2008-02-29".Day(), s_numbers).Max());

    [Fact]
    public void It_passes_over_rungs_that_the_rule_does_not_have() =>
        Assert.Equal([Rung.Owner, Rung.Board], Ladder.ReachedOn("2008-06-01".Day(), "2008-02-29".Day(), new RuleNumbers { BoardAfter = 5 }));

    [Fact]
    public void A_word_from_the_owner_buys_one_repeat_and_starts_the_ladder_from_the_bottom()
    {
        var since = Ladder.OwedSince("2008-02-29".Day(), "2008-05-01".Day(), s_numbers);
        Assert.Equal("2008-05-07".Day(), since);
        Assert.Equal((null, (int?)0), (Turns.LatestOn("2008-05-07".Day(), since, s_numbers), Turns.LatestOn("2008-05-08".Day(), since, s_numbers)));
        Assert.Equal([Rung.Owner], Ladder.ReachedOn("2008-05-08".Day(), since, s_numbers));
    }

    [Fact]
    public void A_partners_late_reply_buys_the_same_time_and_one_before_the_date_or_before_the_owners_own_word_none()
    {
        Assert.Equal("2008-05-07".Day(), Ladder.OwedSince("2008-02-29".Day(), Ladder.LastWord("2008-01-15".Day(), "2008-05-01".Day()), s_numbers));
        Assert.Equal("2008-05-07".Day(), Ladder.OwedSince("2008-02-29".Day(), Ladder.LastWord(null, "2008-05-01".Day()), s_numbers));
        Assert.Equal("2008-02-29".Day(), Ladder.OwedSince("2008-02-29".Day(), Ladder.LastWord(null, "2008-02-20".Day()), s_numbers));
        Assert.Equal("2008-05-07".Day(), Ladder.OwedSince("2008-02-29".Day(), Ladder.LastWord("2008-05-01".Day(), "2008-04-01".Day()), s_numbers));
    }

    [Theory]
    [InlineData("2008-02-28")]
    [InlineData(null)]
    public void A_word_before_it_was_due_changes_nothing(string? spoke) => Assert.Equal("2008-02-29".Day(), Ladder.OwedSince("2008-02-29".Day(), spoke?.Day(), s_numbers));
}
