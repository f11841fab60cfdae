using StrategyTracker.Domain;
using StrategyTracker.Domain.Following;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Following;

public sealed class FollowTests
{
    [Fact]
    public void What_was_seen_once_stays_seen()
    {
        var follow = new Follow(Guid.CreateVersion7(), FollowKind.Section, Guid.CreateVersion7(), "1. Courts", "2008-01-10".Moment());
        follow.See("2008-01-05".Moment());
        Assert.Equal("2008-01-10".Moment(), follow.SeenAt);
        follow.See("2008-01-12".Moment());
        Assert.Equal("2008-01-12".Moment(), follow.SeenAt);
    }

    [Fact]
    public void Something_without_a_name_is_not_followed() =>
        Assert.Throws<RuleViolation>(() => new Follow(Guid.CreateVersion7(), FollowKind.Action, Guid.CreateVersion7(), " ", "2008-01-10".Moment()));
}
