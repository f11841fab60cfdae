using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.TestSupport;
using static StrategyTracker.TestSupport.AMeasure;

namespace StrategyTracker.Tests.Domain.Measures;

public sealed class EnteringTests
{
    private static readonly MeasureFacts Days = Rate with { Form = MeasureForm.Duration, Better = BetterWay.Lower };
    private static readonly MeasureFacts Count = Rate with { Form = MeasureForm.Count };

    private static void Refuses(MeasureFacts facts, ReadingFacts reading, params string[] words)
    {
        var measure = Any(facts);
        var refusal = Assert.Throws<RuleViolation>(() => measure.Reads(reading));
        Assert.All(words, word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
        Assert.Empty(measure.Readings);
    }

    [Fact]
    public void What_cannot_be_is_refused_with_row_field_and_period()
    {
        Refuses(Rate, Quarter(new Tally(41, 40)), "L01, women, 1 July 2007 to 30 September 2007", "larger than its base");
        Refuses(Rate, Quarter(new Tally(3, 0)), "L01, women", "3 of 0 cannot be");
        Refuses(Rate, Quarter(new Tally(3)), "L01, women", "Enter the base beside it");
        Refuses(Rate, Quarter(new Tally(18, 40), new Tally(5.5m, 90)), "L01, men", "not a whole number");
        Refuses(Days, Quarter(new Tally(-1, 20)), "L01, women", "a duration cannot be below 0");
        Refuses(Days, Quarter(new Tally(21.5m)), "L01, women", "over how many");
        Refuses(Days, Quarter(null, new Tally(21.5m, 0)), "L01, men", "over how many");
        Refuses(Count, Quarter(total: new Tally(-4)), "L01, the total", "a count cannot be below 0");
        Refuses(Count, Quarter(new Tally(200_000_000)), "more than can be kept");
        Refuses(Rate, Quarter(), "no figure is entered");
        Refuses(Rate, Quarter(new Tally(1, 20), from: "2007-09-30", to: "2007-07-01"), "before it begins");
        Refuses(Rate, Quarter(new Tally(1, 20), to: "2007-12-31"), "not over yet");
    }

    [Fact]
    public void A_base_of_nought_with_nothing_counted_is_kept_and_flagged()
    {
        var measure = Any();
        var reading = measure.Reads(Quarter(new Tally(0, 0), new Tally(5, 20)));

        Assert.Contains("A base is 0, so there is no rate.", ShownReadings.Of(MeasureForm.Rate, BetterWay.Higher, [reading], StrategyTracker.Domain.Measures.Statistics.Reader.InHouse, new())[0].Warnings);
    }

    [Fact]
    public void A_sample_without_the_answer_on_over_sampling_is_refused()
    {
        var sample = Quarter(new Tally(18, 40)) with { Method = ReadingMethod.Sample };

        Refuses(Rate, sample, "say whether the women's sample was made larger on purpose");
        Refuses(Rate, sample with { OverSampled = true }, "say why and how");
        Assert.False(Any().Reads(sample with { OverSampled = false }).OverSampled);
        Assert.Equal("Every second woman", Any().Reads(sample with { OverSampled = true, OverSampledWhy = "Every second woman" }).OverSampledWhy);
    }

    [Fact]
    public void A_period_that_overlaps_one_of_the_same_series_is_refused_and_of_another_series_is_not()
    {
        var measure = Any();
        measure.Reads(Quarter(new Tally(18, 40)));

        var overlap = Quarter(new Tally(20, 40), from: "2007-09-01", to: "2007-10-31");
        Assert.Contains("overlaps", Assert.Throws<RuleViolation>(() => measure.Reads(overlap)).Message, StringComparison.Ordinal);
        measure.Reads(overlap with { Category = "Women-only" });
        Assert.Equal(2, measure.Readings.Count);
    }

    [Fact]
    public void A_correction_is_a_new_row_with_its_reason_and_the_latest_by_the_day_is_in_force()
    {
        var measure = Any();
        var first = measure.Reads(Quarter(new Tally(18, 40)));
        Assert.Contains("needs a reason", Assert.Throws<RuleViolation>(() => measure.Reads(Quarter(new Tally(19, 40)))).Message, StringComparison.Ordinal);

        var second = measure.Reads(Quarter(new Tally(19, 40)), on: "2008-01-10", why: "One was counted twice.");

        Assert.Equal((first.Id, "One was counted twice."), (second.CorrectsId, second.Why));
        Assert.Equal(second, Assert.Single(Measure.InForce(measure.Readings)));
        Assert.Equal(first, Assert.Single(Measure.InForce(measure.Readings, "2008-01-09".Day())));
    }

    [Fact]
    public void Women_and_men_that_do_not_make_the_total_are_kept_and_flagged()
    {
        var measure = Any();
        var off = measure.Reads(Quarter(new Tally(18, 40), new Tally(55, 90), new Tally(80, 130)));

        Assert.False(off.AddsUp(MeasureForm.Rate));
        Assert.True(measure.Reads(Quarter(new Tally(18, 40), new Tally(55, 90), new Tally(73, 130), "2007-04-01", "2007-06-30")).AddsUp(MeasureForm.Rate));
        var wait = Any(Days).Reads(Quarter(new Tally(20, 40), new Tally(10, 90), new Tally(13.1m, 130)));
        Assert.True(wait.AddsUp(MeasureForm.Duration));
    }

    [Fact]
    public void Somebody_else_confirms()
    {
        var (measure, ann) = (Any(), Actors.In(StrategyTracker.Domain.People.Role.DataOfficer));
        var reading = measure.Reads(Quarter(new Tally(18, 40)), by: ann);

        Assert.Contains("somebody else must confirm", Assert.Throws<RuleViolation>(() => measure.Confirm(reading.Id, Stamps.On("2007-12-06", ann))).Message, StringComparison.Ordinal);
        measure.Confirm(reading.Id, Stamps.On("2007-12-06"));
        measure.Confirm(reading.Id, Stamps.On("2007-12-07"));
        Assert.Equal("2007-12-06".Day(), Assert.Single(measure.Confirmations).On);
    }

    [Fact]
    public void How_it_is_counted_cannot_change_under_its_readings()
    {
        var measure = Any();
        measure.Settle(measure.Facts with { Form = MeasureForm.Count }, Stamps.On("2007-12-02"));
        measure.Settle(Rate, Stamps.On("2007-12-02"));
        measure.Reads(Quarter(new Tally(18, 40)));

        Assert.Contains("can no longer change", Assert.Throws<RuleViolation>(() => measure.Settle(Days, Stamps.On("2007-12-06"))).Message, StringComparison.Ordinal);
        measure.Settle(Rate with { Better = BetterWay.Lower }, Stamps.On("2007-12-06"));
        Assert.Equal(BetterWay.Lower, measure.Better);
    }

    [Theory]
    [InlineData("18", "40", "18", 40, null)]
    [InlineData("18/40", "", "18", 40, null)]
    [InlineData("18 of 40", null, "18", 40, null)]
    [InlineData("1,204", "2,000", "1204", 2000, null)]
    [InlineData(" 21.456 ", "34", "21.46", 34, null)]
    [InlineData("-3", "10", "-3", 10, null)]
    [InlineData("two-thirds", "", null, null, "two-thirds")]
    [InlineData("almost double", "40", null, 40, "almost double")]
    public void What_is_typed_is_a_number_with_its_base_or_stays_text(string? typed, string? of, string? number, int? whole, string? words) =>
        Assert.Equal(new Tally(number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), whole, words), TallyText.Read(typed, of, "L01, women"));

    [Theory]
    [InlineData("18", "forty", "\"forty\" is not a whole number")]
    [InlineData("18", "4.5", "is not a whole number")]
    [InlineData("18", "99999999999", "is not a whole number")]
    [InlineData("", "40", "without a figure")]
    public void A_base_is_a_whole_number_and_never_alone(string typed, string of, string sentence)
    {
        var refusal = Assert.Throws<RuleViolation>(() => TallyText.Read(typed, of, "L01, women"));
        Assert.StartsWith("L01, women: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_typed_is_nothing_recorded() => Assert.Equal(Tally.None, TallyText.Read(" ", null, "L01"));
}
