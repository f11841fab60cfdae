using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Tests.Domain.Measures;

public sealed class RateGapTests
{
    private static Proportion Of(int count, int of) => Proportion.Of(count, of, "Women assessed");

    /// <summary>Newcombe 1998, Statistics in Medicine 17:857-872, Table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void A_single_rate_has_the_published_Wilson_interval(int count, int of, double low, double high)
    {
        var interval = Of(count, of).Interval!;

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    /// <summary>Newcombe 1998, Statistics in Medicine 17:873-890, Table II, method 10, cases a to h.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void A_difference_has_the_published_Newcombe_interval(int women, int ofWomen, int men, int ofMen, double low, double high)
    {
        var gap = RateGap.Of(Of(women, ofWomen), Of(men, ofMen))!;

        Assert.Equal((low, high), (Math.Round(gap.Interval.Low / 100, 4), Math.Round(gap.Interval.High / 100, 4)));
        Assert.Equal(100 * (((double)women / ofWomen) - ((double)men / ofMen)), gap.Points, 9);
    }

    /// <summary>
    /// The first is the example of a two by two table in the SAS/STAT manual, PROC FREQ (diet and heart disease), whose limits are
    /// those of Katz; the second was worked by hand: ratio 27/20 = 1.35, standard error of its log the root of 1/27 - 1/60 + 1/20 - 1/60.
    /// </summary>
    [Theory]
    [InlineData(11, 15, 2, 8, 2.9333, 0.8502, 10.1204)]
    [InlineData(27, 60, 20, 60, 1.3500, 0.8572, 2.1261)]
    public void A_ratio_has_the_Katz_interval(int women, int ofWomen, int men, int ofMen, double value, double low, double high)
    {
        var ratio = RateRatio.Of(Of(women, ofWomen), Of(men, ofMen));

        Assert.Equal((value, low, high), (Math.Round(ratio.Value!.Value, 4), Math.Round(ratio.Interval!.Low, 4), Math.Round(ratio.Interval.High, 4)));
    }

    [Fact]
    public void A_count_of_0_or_two_full_counts_get_no_invented_interval()
    {
        Assert.Equal(RateRatio.Undefined, RateRatio.Of(Of(5, 10), Of(0, 10)));
        Assert.Equal(RateRatio.Undefined, RateRatio.Of(Of(0, 10), Of(0, 10)));
        Assert.Equal(new RateRatio(0, null), RateRatio.Of(Of(0, 10), Of(5, 10)));
        Assert.Equal(new RateRatio(1, null), RateRatio.Of(Of(10, 10), Of(20, 20)));
        Assert.NotNull(RateRatio.Of(Of(10, 10), Of(19, 20)).Interval);
    }

    [Fact]
    public void A_base_of_0_gives_no_rate_no_gap_and_no_ratio()
    {
        var none = Of(0, 0);

        Assert.Null(none.Rate);
        Assert.Null(none.Interval);
        Assert.Null(RateGap.Of(none, Of(1, 2)));
        Assert.Null(RateGap.Of(Of(1, 2), none));
        Assert.Null(RateGap.Of(null, Of(1, 2)));
        Assert.Equal(RateRatio.Undefined, RateRatio.Of(none, Of(1, 2)));
        Assert.Equal(RateRatio.Undefined, RateRatio.Of(Of(1, 2), null));
    }

    [Theory]
    [InlineData(41, 40, "Women assessed: 41 of 40 is not possible; the count cannot be larger than its base.")]
    [InlineData(-1, 40, "Women assessed: the count is -1; it cannot be below 0.")]
    [InlineData(0, -1, "Women assessed: the base is -1; it cannot be below 0.")]
    public void What_is_not_a_count_of_a_base_is_refused(int count, int of, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<RuleViolation>(() => Of(count, of)).Message);

    [Fact]
    public void Every_interval_holds_its_rate_and_stays_between_0_and_1()
    {
        for (var of = 1; of <= 60; of++)
        {
            for (var count = 0; count <= of; count++)
            {
                var rate = Of(count, of);
                Assert.InRange(rate.Rate!.Value, rate.Interval!.Low, rate.Interval.High);
                Assert.InRange(rate.Interval.Low, 0, 1);
                Assert.InRange(rate.Interval.High, 0, 1);
                var gap = RateGap.Of(rate, Of(of - count, of))!;
                Assert.InRange(gap.Points, gap.Interval.Low, gap.Interval.High);
                Assert.InRange(gap.Interval.Low, -100, 100);
                Assert.InRange(gap.Interval.High, -100, 100);
            }
        }
    }

    [Fact]
    public void Exchanging_women_and_men_turns_the_gap_round()
    {
        var (one, other) = (RateGap.Of(Of(18, 40), Of(55, 90))!, RateGap.Of(Of(55, 90), Of(18, 40))!);

        Assert.Equal(one.Points, -other.Points, 9);
        Assert.Equal(one.Interval.Low, -other.Interval.High, 9);
        Assert.Equal(one.Interval.High, -other.Interval.Low, 9);
        Assert.False(one.ExcludesNoDifference);
    }

    [Fact]
    public void Mean_durations_differ_by_days()
    {
        Assert.Equal(3.5, MeanDays.Difference(MeanDays.Of(21.5, 34, "Women"), MeanDays.Of(18, 90, "Men")));
        Assert.Equal("Women: a duration cannot be below 0 days.", Assert.Throws<RuleViolation>(() => MeanDays.Of(-0.5, 34, "Women")).Message);
        Assert.Equal("Women: a mean needs a base of at least 1.", Assert.Throws<RuleViolation>(() => MeanDays.Of(2, 0, "Women")).Message);
        Assert.Equal("Women: the duration is not a number of days.", Assert.Throws<RuleViolation>(() => MeanDays.Of(double.NaN, 3, "Women")).Message);
    }
}
