using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Tests.Domain.Measures;

public sealed class FunnelTests
{
    private static Funnel Of(Reader reader, params (int? Women, int? Men)[] counts) =>
        Funnel.Of([.. counts.Select((c, i) => new FunnelStage(Funnel.DrugRehabilitation[i], c.Women, c.Men))], reader, SmallNumbers.Default);

    [Fact]
    public void Each_stage_has_its_rate_from_the_one_before_and_from_referral()
    {
        var funnel = Of(Reader.InHouse, (80, 200), (60, 180), (40, 160), (30, 120), (18, 90));

        Assert.Equal(Funnel.DrugRehabilitation, funnel.Steps.Select(s => s.Name));
        Assert.Equal([null, 60 / 80d, 40 / 60d, 30 / 40d, 18 / 30d], funnel.Steps.Select(s => s.Women.FromBefore?.Rate));
        Assert.Equal([null, 60 / 80d, 40 / 80d, 30 / 80d, 18 / 80d], funnel.Steps.Select(s => s.Women.FromFirst?.Rate));
        Assert.Equal(90 / 120d, funnel.Steps[4].Men.FromBefore!.Rate);
        Assert.Equal(RateGap.Of(Proportion.Of(18, 80, "w"), Proportion.Of(90, 200, "m")), funnel.Steps[4].GapFromFirst);
        Assert.Equal(-15, funnel.Steps[4].GapFromBefore!.Points, 9);
        Assert.Null(funnel.Steps[0].GapFromFirst);
        Assert.Empty(funnel.Warnings);
        Assert.All(funnel.Steps, s => Assert.Null(s.Women.Note));
    }

    [Fact]
    public void A_stage_larger_than_the_one_before_is_a_warning_and_no_rate()
    {
        var funnel = Of(Reader.InHouse, (40, 50), (10, 40), (12, 40));

        Assert.Equal(["Proposed (12) is more than assessed (10) for women; a stage can never be larger than the one before it."], funnel.Warnings);
        Assert.Null(funnel.Steps[2].Women.FromBefore);
        Assert.Equal("More than assessed, so no rate is worked out of it.", funnel.Steps[2].Women.Note);
        Assert.Equal(12 / 40d, funnel.Steps[2].Women.FromFirst!.Rate);
        Assert.Equal(1, funnel.Steps[2].Men.FromBefore!.Rate);
    }

    [Fact]
    public void A_missing_stage_is_said_and_nothing_is_made_up_across_it()
    {
        var funnel = Of(Reader.InHouse, (40, 50), (null, 40), (30, 35), (45, 20));

        Assert.Equal((null, "Not recorded."), (funnel.Steps[1].Women.Count, funnel.Steps[1].Women.Note));
        Assert.Null(funnel.Steps[2].Women.FromBefore);
        Assert.Equal("Assessed is not recorded, so no rate is worked out of it.", funnel.Steps[2].Women.Note);
        Assert.Equal(0.75, funnel.Steps[2].Women.FromFirst!.Rate);
        Assert.Null(funnel.Steps[2].GapFromBefore);
        Assert.NotNull(funnel.Steps[2].GapFromFirst);
        Assert.Single(funnel.Warnings);
    }

    [Fact]
    public void Across_a_missing_stage_a_larger_one_is_still_a_warning() =>
        Assert.Equal("Proposed (60) is more than referred (50) for men; a stage can never be larger than the one before it.", Assert.Single(Of(Reader.InHouse, (null, 50), (null, null), (20, 60)).Warnings));

    [Fact]
    public void A_funnel_whose_first_stage_is_missing_has_no_rate_from_it()
    {
        var funnel = Of(Reader.InHouse, (null, null), (40, 50), (30, 40));

        Assert.Equal(0.75, funnel.Steps[2].Women.FromBefore!.Rate);
        Assert.Null(funnel.Steps[2].Women.FromFirst);
        Assert.Equal("Referred is not recorded, so no rate is worked out of it.", funnel.Steps[2].Women.Note);
    }

    [Fact]
    public void In_house_a_small_base_gives_no_rate()
    {
        var step = Of(Reader.InHouse, (9, 50), (4, 40)).Steps[1];

        Assert.Equal((4, null), (step.Women.Count, step.Women.FromBefore));
        Assert.Equal("The base is under 10: read it with caution; no rate is given.", step.Women.Note);
        Assert.Null(step.GapFromBefore);
    }

    [Fact]
    public void Published_a_small_stage_is_hidden_with_every_rate_and_every_sentence_that_would_tell_it()
    {
        var funnel = Of(Reader.Published, (40, 50), (4, 40), (7, 30), (12, 20));

        Assert.Equal((null, Hiding.Small, "Hidden: fewer than 10."), (funnel.Steps[1].Women.Count, funnel.Steps[1].Women.Hiding, funnel.Steps[1].Women.Note));
        Assert.Null(funnel.Steps[1].Women.FromFirst);
        Assert.Null(funnel.Steps[2].Women.FromBefore);
        Assert.Equal(
            ["Proposed is more than assessed for women; a stage can never be larger than the one before it.", "Commenced (12) is more than proposed for women; a stage can never be larger than the one before it."],
            funnel.Warnings);
    }

    [Fact]
    public void A_count_below_0_is_refused_and_no_stages_are_no_steps()
    {
        Assert.Equal("Assessed: a count cannot be below 0.", Assert.Throws<RuleViolation>(() => Of(Reader.InHouse, (1, 1), (-1, 0))).Message);
        Assert.Empty(Of(Reader.InHouse).Steps);
    }
}
