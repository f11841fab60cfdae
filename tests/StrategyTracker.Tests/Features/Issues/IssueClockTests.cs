using StrategyTracker.Domain.Forums;
using StrategyTracker.Features.Issues;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Features.Issues;

public sealed class IssueClockTests
{
    [Theory]
    [InlineData("2008-01-20", "reply due in 5 days")]
    [InlineData("2008-01-16", "reply due tomorrow")]
    [InlineData("2008-01-15", "reply due today")]
    [InlineData("2008-01-14", "reply overdue by 1 day")]
    [InlineData("2008-01-03", "reply overdue by 12 days")]
    public void The_clock_says_how_long(string due, string words)
    {
        Assert.Equal(words, IssueClock.Words(IssueState.WithBoard, due.Day(), "2008-01-15".Day()));
        Assert.Equal(words, IssueClock.Words(IssueState.Disputed, due.Day(), "2008-01-15".Day()));
    }

    [Fact]
    public void A_filter_reads_back_as_it_was_written()
    {
        var filter = new IssueFilter { Show = IssueShow.Overdue, Board = Guid.CreateVersion7(), Kind = IssueKind.Blockage, Page = 2 };
        Assert.Equal(filter, IssueFilter.Parse(filter.Href("thames-valley").Split('?')[1]));
        Assert.Equal(new IssueFilter(), IssueFilter.Parse("?show=zebra&forum=x&page=-1"));
    }
}
