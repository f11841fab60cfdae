using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Strategies;

public sealed class StrategyTests
{
    [Fact]
    public void A_section_number_stands_once()
    {
        var strategy = AStrategy.With(sections: 2, code: "TVP");
        Assert.Equal("Section 2 of TVP stands twice.", Refused.Because(() => strategy.AddSection(2, "Again", "Again", null, null, null, null)));
    }

    [Fact]
    public void A_section_may_have_neither_narrative_nor_actions()
    {
        var section = AStrategy.With().AddSection(13, "Attitudes", "Attitudes", 7, null, "Section Thirteen", null);
        Assert.Null(section.Narrative);
    }

    [Fact]
    public void A_narrative_of_200_000_characters_is_refused_with_its_section() =>
        Assert.StartsWith("The narrative of section 3 is 200,000 characters long", Refused.Because(() => AStrategy.With().AddSection(3, "T", "H", null, new string('x', 200_000), null, null)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 90)]
    [InlineData(366, 90)]
    [InlineData(30, 6)]
    [InlineData(30, 731)]
    public void Local_intervals_out_of_bounds_are_refused(int dueSoon, int silent) => Refused.Because(() => AStrategy.With().ChooseIntervals(new LocalIntervals(dueSoon, silent), Stamps.On("2008-01-01")));

    [Fact]
    public void Choosing_local_intervals_leaves_one_row()
    {
        var strategy = AStrategy.With();
        strategy.ChooseIntervals(new LocalIntervals(14, 60), Stamps.On("2008-01-01"));
        strategy.ChooseIntervals(new LocalIntervals(14, 60), Stamps.On("2008-01-02"));
        Assert.Equal(new LocalIntervals(14, 60), strategy.Local);
        Assert.Equal(("due soon 30 days, silent 90 days", "due soon 14 days, silent 60 days", 2), (strategy.UnsavedHistory[^1].From, strategy.UnsavedHistory[^1].To, strategy.HistoryCount));
    }

    [Fact]
    public void An_empty_template_cell_is_not_recorded_and_a_filled_one_keeps_its_words()
    {
        var strategy = AStrategy.With();
        var approval = strategy.AddStep(1, "1", "Board approval", StepValue.NotRecorded, null);
        var launch = strategy.AddStep(2, "5", "Launch", new StepValue("February/March 2008", "2008-02-01".Day(), "2008-03-31".Day(), DatePrecision.MonthRange), null);
        Assert.True(approval.IsBlank);
        Assert.Equal(("February/March 2008", DatePrecision.MonthRange), (launch.Raw, launch.Precision!.Value));
        approval.Fill(new StepValue("22.11.07", "2007-11-22".Day(), Precision: DatePrecision.Day), Stamps.On("2007-12-01"));
        Assert.False(approval.IsBlank);
        Assert.Equal(("not recorded", "22.11.07"), (approval.UnsavedHistory[^1].From, approval.UnsavedHistory[^1].To));
    }

    [Fact]
    public void Two_steps_may_print_the_same_number()
    {
        var strategy = AStrategy.With();
        strategy.AddStep(5, "5", "Launch", StepValue.NotRecorded, null);
        strategy.AddStep(6, "5", "Area action plan", StepValue.NotRecorded, null);
        Assert.Equal(["5", "5"], strategy.Steps.Select(s => s.PrintedNumber));
    }

    [Fact]
    public void Filling_a_step_with_nothing_or_with_dates_the_wrong_way_round_is_refused()
    {
        var step = AStrategy.With().AddStep(1, "1", "Launch", StepValue.NotRecorded, null);
        Refused.Because(() => step.Fill(new StepValue("  "), Stamps.On("2007-12-01")));
        Assert.Equal("\"Launch\" cannot end on 1 February 2008, before it begins on 1 March 2008.",
            Refused.Because(() => step.Fill(new StepValue(null, "2008-03-01".Day(), "2008-02-01".Day()), Stamps.On("2007-12-01"))));
        Assert.Equal(0, step.HistoryCount);
    }

    [Fact]
    public void Filling_a_step_twice_alike_leaves_one_row()
    {
        var step = AStrategy.With().AddStep(1, "1", "Launch", StepValue.NotRecorded, null);
        for (var i = 0; i < 2; i++) { step.Fill(new StepValue(null, "2008-03-08".Day(), Precision: DatePrecision.Day), Stamps.On("2007-12-01")); }
        for (var i = 0; i < 2; i++) { step.Fill(new StepValue(" 8 March 2008 ", "2008-03-08".Day(), Precision: DatePrecision.Day), Stamps.On("2007-12-01")); }
        Assert.Equal(1, step.HistoryCount);
    }

    [Fact]
    public void Promoting_a_prose_promise_makes_an_action_once_and_keeps_the_link()
    {
        var strategy = AStrategy.With(sections: 10);
        var promise = new NarrativeCommitment(strategy.Id, strategy.Sections[9].Id, 1, "TVP-10.N1", "Review the rule that bars children.", "Thames Valley Probation", CommitmentKind.Commitment, 512);
        var action = promise.Promote("TVP-10.6", 73, strategy.PublishedOn, OwnerKind.Organisation, Stamps.On("2008-01-15"))!;
        Assert.Equal((action.Id, "TVP-10.6", SourceForm.Promoted, strategy.Sections[9].Id), (promise.PromotedToId!.Value, action.Ref, action.SourceForm, action.SectionId));
        Assert.Equal("Made an action from the prose promise TVP-10.N1 on 15 January 2008.", action.Notes);
        Assert.Null(action.Stood("2008-01-14"));
        Assert.Null(promise.Promote("TVP-10.7", 74, strategy.PublishedOn, OwnerKind.Organisation, Stamps.On("2008-01-16")));
        Assert.Equal(1, promise.HistoryCount);
    }

    [Fact]
    public void A_prose_promise_mirrors_an_action_once()
    {
        var promise = new NarrativeCommitment(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, "TVP-1.N1", "Promise.", null, CommitmentKind.Plan, null);
        var action = Guid.CreateVersion7();
        promise.Mirror(action);
        promise.Mirror(action);
        Assert.Single(promise.Mirrors);
    }

    [Fact]
    public void The_handling_of_an_anomaly_is_confirmed_once_by_name()
    {
        var anomaly = new Anomaly(Guid.CreateVersion7(), "AN-13", "§8", 400, "Two owners in one phrase.", "Both kept.");
        anomaly.Confirm(Stamps.On("2008-01-15", by: Actors.AreaLead().Named("Sue Pearce")));
        anomaly.Confirm(Stamps.On("2008-01-16"));
        Assert.Equal(("Sue Pearce", "2008-01-15".Day(), 1), (anomaly.ConfirmedBy, anomaly.ConfirmedOn!.Value, anomaly.HistoryCount));
    }

    [Theory]
    [InlineData(1_000, 120, 1_120, true)]
    [InlineData(1_000, 120, 1_121, false)]
    public void A_printed_total_that_does_not_add_up_is_kept_and_flagged(int men, int women, int total, bool addsUp)
    {
        var row = new BaselineRow(Guid.CreateVersion7(), "Orders", "2006/07", "Thames Valley", 1, "Community order", men, women, total);
        Assert.Equal((addsUp, total), (row.AddsUp, row.Total));
    }

    [Fact]
    public void A_figure_may_be_words_and_says_when_it_has_no_period()
    {
        var figure = new SourceFigure(Guid.CreateVersion7(), "F05", "Share with dependants", "two-thirds", null, null, null, null, null, null);
        Assert.Equal(("two-thirds", null, "Period not stated"), (figure.Value, figure.Number, figure.PeriodWords));
    }

    [Fact]
    public void A_measure_measures_an_action_once()
    {
        var measure = new Measure(Guid.CreateVersion7(), "M01", "Completion", "rate", "gender", "men", null, isStated: true, null);
        var action = Guid.CreateVersion7();
        measure.Measures(action);
        measure.Measures(action);
        Assert.Single(measure.Actions);
    }
}
