using StrategyTracker.Domain;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Recommendations;

public sealed class RecommendationTests
{
    private static readonly Stamp s_why = Stamps.On("2008-01-10", why: "The forum asked for it.");

    [Fact]
    public void Only_formal_ones_may_be_taken_up_at_once()
    {
        Assert.True(ARecommendation.In(ASource.Any()).IsAdoptable);
        foreach (var standing in new[] { Standing.Proposed, Standing.Ask })
        {
            var entry = ARecommendation.In(ASource.Any(), standing);
            Assert.ThrowsAny<RuleViolation>(() => Adoption.Register(entry, Guid.NewGuid(), s_why));
            entry.SwitchOn(s_why);
            Assert.True(entry.IsAdoptable);
        }
    }

    [Fact]
    public void What_was_observed_is_never_taken_up() => Assert.ThrowsAny<RuleViolation>(() => ARecommendation.In(ASource.Any(), Standing.Observed).SwitchOn(s_why));

    [Fact]
    public void Anonymous_comment_waits_until_somebody_has_looked_into_it()
    {
        var entry = ARecommendation.In(ASource.Any(), Standing.Ask, needsReview: true);
        entry.SwitchOn(s_why);

        Assert.Contains("anonymous comment", Assert.ThrowsAny<RuleViolation>(() => Adoption.Register(entry, Guid.NewGuid(), s_why)).Message, StringComparison.Ordinal);
        entry.Look("Two agencies confirm it.", s_why);
        Assert.True(entry.IsAdoptable);
    }

    [Fact]
    public void No_entry_is_a_part_of_itself()
    {
        var (top, middle) = (ARecommendation.In(ASource.Any(), reference: "A-1"), ARecommendation.In(ASource.Any(), reference: "A-1.1"));
        middle.PlaceUnder(top, [top.Id], s_why);

        Assert.Equal("A-1 cannot be a part of A-1.1: A-1.1 is a part of A-1, straight or through others.", Assert.ThrowsAny<RuleViolation>(() => top.PlaceUnder(middle, [middle.Id, top.Id], s_why)).Message);
        Assert.ThrowsAny<RuleViolation>(() => top.PlaceUnder(top, [top.Id], s_why));
    }

    [Fact]
    public void No_entry_repeats_itself_nor_the_one_that_repeats_it()
    {
        var (first, second) = (ARecommendation.In(ASource.Any()), ARecommendation.In(ASource.Any()));
        second.Repeat(first, s_why);

        Assert.ThrowsAny<RuleViolation>(() => first.Repeat(second, s_why));
        Assert.ThrowsAny<RuleViolation>(() => first.Repeat(first, s_why));
    }
}
