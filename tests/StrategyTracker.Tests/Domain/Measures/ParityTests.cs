using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Tests.Domain.Measures;

public sealed class ParityTests
{
    private static readonly SmallNumbers s_limit = SmallNumbers.Default;

    private static ShownSplit Row(Figure women, Figure men, Reader reader = Reader.InHouse, bool published = false) =>
        Suppression.Row(new Split(women, men, Figure.NotRecorded), reader, s_limit, published);

    private static Parity Rates(int women, int ofWomen, int men, int ofMen, BetterWay better = BetterWay.Higher, Reader reader = Reader.InHouse) =>
        Parity.OfRates(Row(new Figure(women, ofWomen), new Figure(men, ofMen), reader), better, s_limit);

    private static Parity Durations(double? women, int ofWomen, double? men, int ofMen, BetterWay better = BetterWay.Lower) =>
        Parity.OfDurations(Row(Figure.OfBase(ofWomen), Figure.OfBase(ofMen)), women, men, better, s_limit);

    [Theory]
    [InlineData(40, 100, 60, 100, BetterWay.Higher, ParityVerdict.WomenBehind, true)]
    [InlineData(40, 100, 60, 100, BetterWay.Lower, ParityVerdict.WomenAhead, false)]
    [InlineData(40, 100, 60, 100, BetterWay.NotSettled, ParityVerdict.Differ, true)]
    [InlineData(60, 100, 40, 100, BetterWay.Higher, ParityVerdict.WomenAhead, false)]
    [InlineData(60, 100, 40, 100, BetterWay.Lower, ParityVerdict.WomenBehind, true)]
    [InlineData(18, 40, 55, 90, BetterWay.Higher, ParityVerdict.CannotTell, false)]
    [InlineData(50, 100, 50, 100, BetterWay.NotSettled, ParityVerdict.CannotTell, false)]
    [InlineData(0, 9, 90, 90, BetterWay.Higher, ParityVerdict.TooFew, false)]
    [InlineData(0, 10, 90, 90, BetterWay.Higher, ParityVerdict.WomenBehind, true)]
    [InlineData(90, 90, 0, 9, BetterWay.Lower, ParityVerdict.TooFew, false)]
    [InlineData(0, 0, 50, 90, BetterWay.Higher, ParityVerdict.NoRate, false)]
    public void The_verdict_follows_the_interval_and_the_direction_that_is_better(int women, int ofWomen, int men, int ofMen, BetterWay better, ParityVerdict verdict, bool flagged)
    {
        var parity = Rates(women, ofWomen, men, ofMen, better);

        Assert.Equal((verdict, flagged), (parity.Verdict, parity.IsFlagged));
    }

    [Fact]
    public void The_sentence_gives_both_rates_with_their_bases_and_the_gap_with_its_interval()
    {
        Assert.Equal("Women are behind: 40.0% (40 of 100) against 60.0% (60 of 100) for men, 20.0 points lower (95% interval from 32.8 lower to 6.1 lower); higher is better.", Rates(40, 100, 60, 100).Sentence);
        Assert.Equal("Women are ahead: 40.0% (40 of 100) against 60.0% (60 of 100) for men, 20.0 points lower (95% interval from 32.8 lower to 6.1 lower); lower is better.", Rates(40, 100, 60, 100, BetterWay.Lower).Sentence);
        Assert.Equal("Women and men differ: 60.0% (60 of 100) against 40.0% (40 of 100) for men, 20.0 points higher (95% interval from 6.1 higher to 32.8 higher); which direction is better is not settled.", Rates(60, 100, 40, 100, BetterWay.NotSettled).Sentence);
    }

    [Fact]
    public void Cannot_tell_is_a_result_and_says_so()
    {
        var parity = Rates(18, 40, 55, 90);

        Assert.Equal("Cannot tell whether women and men differ: 45.0% (18 of 40) against 61.1% (55 of 90) for men, 16.1 points lower, but the 95% interval runs from 33.2 lower to 2.2 higher and so takes in no difference.", parity.Sentence);
        Assert.True(parity.IsJudged);
        Assert.Equal(0.7364, parity.Ratio!.Value!.Value, 4);
        Assert.Contains("for men, no difference, but", Rates(50, 100, 50, 100).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 9, 50, 90, "Too few to compare: the base for women is under 10.")]
    [InlineData(40, 90, 5, 9, "Too few to compare: the base for men is under 10.")]
    [InlineData(4, 9, 5, 9, "Too few to compare: the bases for women and for men are each under 10.")]
    public void Too_few_says_whose_base_and_no_small_number(int women, int ofWomen, int men, int ofMen, string sentence)
    {
        Assert.Equal(sentence, Rates(women, ofWomen, men, ofMen).Sentence);
        Assert.Equal((sentence, false), (Rates(women, ofWomen, men, ofMen, reader: Reader.Published).Sentence, Rates(women, ofWomen, men, ofMen).IsJudged));
    }

    [Fact]
    public void A_hidden_count_leaves_nothing_to_judge_in_anything_published()
    {
        var parity = Rates(4, 40, 55, 90, reader: Reader.Published);

        Assert.Equal((ParityVerdict.Hidden, null, null), (parity.Verdict, parity.Gap, parity.Ratio));
        Assert.Equal("Not compared here: a figure for women or men is fewer than 10 or protects one that is, and is hidden.", parity.Sentence);
        Assert.Equal(ParityVerdict.WomenBehind, Rates(4, 40, 55, 90).Verdict);
    }

    [Fact]
    public void A_small_base_is_not_flagged_even_where_the_source_has_published_it() =>
        Assert.Equal(ParityVerdict.TooFew, Parity.OfRates(Row(new Figure(0, 9), new Figure(90, 90), Reader.Published, published: true), BetterWay.Higher, s_limit).Verdict);

    [Fact]
    public void A_missing_split_and_a_missing_comparator_are_said()
    {
        var figure = new Figure(18, 40);
        Parity Of(Figure women, Figure men) => Parity.OfRates(Suppression.Row(new Split(women, men, figure), Reader.InHouse, s_limit), BetterWay.Higher, s_limit);

        Assert.Equal(ParityVerdict.NoSplit, Of(Figure.NotRecorded, Figure.NotRecorded).Verdict);
        Assert.StartsWith("No split held:", Of(Figure.NotRecorded, Figure.NotRecorded).Sentence, StringComparison.Ordinal);
        Assert.Equal(ParityVerdict.NoSplit, Of(Figure.NotRecorded, figure).Verdict);
        Assert.StartsWith("No figure for women:", Of(Figure.NotRecorded, figure).Sentence, StringComparison.Ordinal);
        Assert.Equal(ParityVerdict.NoComparator, Of(figure, Figure.NotRecorded).Verdict);
        Assert.StartsWith("Comparator missing:", Of(figure, Figure.NotRecorded).Sentence, StringComparison.Ordinal);
        Assert.Equal(ParityVerdict.NoRate, Of(Figure.OfCount(18), Figure.OfCount(55)).Verdict);
        Assert.False(Of(Figure.NotRecorded, figure).IsFlagged);
    }

    [Theory]
    [InlineData(21.5, 34, 18.0, 90, BetterWay.Lower, ParityVerdict.WomenBehind, true)]
    [InlineData(21.5, 34, 18.0, 90, BetterWay.Higher, ParityVerdict.WomenAhead, false)]
    [InlineData(21.5, 34, 18.0, 90, BetterWay.NotSettled, ParityVerdict.Differ, true)]
    [InlineData(18.0, 34, 21.5, 90, BetterWay.Lower, ParityVerdict.WomenAhead, false)]
    [InlineData(18.0, 34, 18.04, 90, BetterWay.Lower, ParityVerdict.Alike, false)]
    [InlineData(21.5, 9, 18.0, 90, BetterWay.Lower, ParityVerdict.TooFew, false)]
    [InlineData(21.5, 10, 18.0, 9, BetterWay.Lower, ParityVerdict.TooFew, false)]
    public void Durations_differ_in_days(double women, int ofWomen, double men, int ofMen, BetterWay better, ParityVerdict verdict, bool flagged)
    {
        var parity = Durations(women, ofWomen, men, ofMen, better);

        Assert.Equal((verdict, flagged), (parity.Verdict, parity.IsFlagged));
        Assert.Equal(verdict != ParityVerdict.TooFew, parity.IsJudged);
    }

    [Fact]
    public void A_duration_says_that_no_interval_is_known()
    {
        Assert.Equal("Women are behind: 21.5 days (over 34) against 18.0 days (over 90) for men, 3.5 days more; lower is better, and no interval is known, so this may be chance.", Durations(21.5, 34, 18, 90).Sentence);
        Assert.Equal("Women and men are alike: 1.0 day (over 34) against 1.0 day (over 90) for men; no interval is known.", Durations(1, 34, 1, 90).Sentence);
        Assert.Equal(ParityVerdict.NoRate, Durations(null, 34, 18, 90).Verdict);
        Assert.Throws<RuleViolation>(() => Durations(-1, 34, 18, 90));
    }

    [Fact]
    public void Attrition_greater_for_women_alerts_and_says_whether_chance_could_explain_it()
    {
        GuardRail Of(int women, int ofWomen, int men, int ofMen) => GuardRail.OfAttrition(Row(new Figure(women, ofWomen), new Figure(men, ofMen)), s_limit);

        Assert.Equal((GuardRailState.Alert, true), (Of(60, 100, 40, 100).State, Of(60, 100, 40, 100).ExcludesNoDifference));
        Assert.Equal((GuardRailState.Alert, false), (Of(41, 100, 40, 100).State, Of(41, 100, 40, 100).ExcludesNoDifference));
        Assert.Equal(GuardRailState.Holds, Of(40, 100, 40, 100).State);
        Assert.Equal(GuardRailState.Holds, Of(39, 100, 40, 100).State);
        Assert.Equal((GuardRailState.NotJudged, null), (Of(9, 9, 0, 100).State, Of(9, 9, 0, 100).ExcludesNoDifference));
        Assert.Equal("Alert, more women than men are lost before they start: 60.0% (60 of 100) against 40.0% (40 of 100) for men, 20.0 points higher; the 95% interval, from 6.1 higher to 32.8 higher, leaves no difference out.", Of(60, 100, 40, 100).Sentence);
        Assert.EndsWith("takes in no difference, so this may be chance.", Of(41, 100, 40, 100).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_wait_for_women_alerts()
    {
        GuardRail Of(double women, int ofWomen, double? men) => GuardRail.OfWait(Row(Figure.OfBase(ofWomen), Figure.OfBase(90)), women, men, s_limit);

        Assert.Equal((GuardRailState.Alert, null), (Of(21.5, 34, 18).State, Of(21.5, 34, 18).ExcludesNoDifference));
        Assert.Equal("Alert, women wait longer than men to start: 21.5 days (over 34) against 18.0 days (over 90) for men, 3.5 days more; no interval is known, so this may be chance.", Of(21.5, 34, 18).Sentence);
        Assert.Equal(GuardRailState.Holds, Of(18, 34, 18).State);
        Assert.Equal(GuardRailState.NotJudged, Of(21.5, 9, 18).State);
        Assert.Equal(GuardRailState.NotJudged, Of(21.5, 34, null).State);
    }

    [Fact]
    public void All_actions_complete_and_the_gap_unchanged_is_said()
    {
        var (behind, still, worse, better, untold) = (Rates(40, 100, 60, 100), Rates(420, 1000, 600, 1000), Rates(10, 100, 60, 100), Rates(5800, 10000, 6000, 10000), Rates(50, 100, 52, 100));

        Assert.Equal("All 3 linked actions are complete, but the gap is unchanged as far as the figures can tell: women's figure was 20.0 points lower than men's at the first reading and is 18.0 points lower than men's at the latest.", ActionsBesideGap.Sentence(3, 3, behind, still));
        Assert.StartsWith("The one linked action is complete, but the gap has widened:", ActionsBesideGap.Sentence(1, 1, behind, worse), StringComparison.Ordinal);
        Assert.StartsWith("All 2 linked actions are complete, and there is now a gap:", ActionsBesideGap.Sentence(2, 2, untold, behind), StringComparison.Ordinal);
        Assert.True(better.IsFlagged);
        Assert.Null(ActionsBesideGap.Sentence(3, 3, behind, better));      // narrowed by more than the first interval
        Assert.Null(ActionsBesideGap.Sentence(3, 3, behind, untold));      // no longer flagged
        Assert.Null(ActionsBesideGap.Sentence(3, 2, behind, still));
        Assert.Null(ActionsBesideGap.Sentence(0, 0, behind, still));
        Assert.Null(ActionsBesideGap.Sentence(3, 3, null, still));
        Assert.Null(ActionsBesideGap.Sentence(3, 3, Rates(1, 9, 5, 9), still));
    }

    [Fact]
    public void A_gap_in_days_is_unchanged_when_it_is_no_smaller()
    {
        var first = Durations(21.5, 34, 18, 90);

        Assert.Contains("the gap is unchanged", ActionsBesideGap.Sentence(3, 3, first, Durations(20.5, 34, 17, 90)), StringComparison.Ordinal);
        Assert.Contains("3.5 days more than men's at the first reading and is 4.5 days more", ActionsBesideGap.Sentence(3, 3, first, Durations(22.5, 34, 18, 90)), StringComparison.Ordinal);
        Assert.Null(ActionsBesideGap.Sentence(3, 3, first, Durations(19, 34, 18, 90)));
        Assert.Null(ActionsBesideGap.Sentence(3, 3, first, Rates(40, 100, 60, 100)));
    }
}
