using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.Measures.Statistics;
using StrategyTracker.TestSupport;
using static StrategyTracker.TestSupport.AMeasure;

namespace StrategyTracker.Tests.Domain.Measures;

public sealed class StandingTests
{
    private static readonly SmallNumbers Ten = new();

    private static MeasureStanding Stood(Measure measure, string day = "2008-01-15", int done = 0) => MeasureStanding.Of(measure, "S", measure.Readings, day.Day(), null, Ten, done);

    private static Measure With(Tally? women, Tally? men, Tally? total = null, MeasureFacts? facts = null)
    {
        var measure = Any(facts);
        measure.Reads(Quarter(women, men, total));
        return measure;
    }

    [Fact]
    public void Figures_count_what_the_latest_reading_of_each_measure_shows()
    {
        MeasureStanding[] all =
        [
            Stood(Any()),
            Stood(With(new Tally(10, 40), new Tally(60, 90))),
            Stood(With(new Tally(4, 40), new Tally(60, 90))),
            Stood(With(new Tally(3, 8), new Tally(20, 90))),
            Stood(With(new Tally(18, 40), null)),
            Stood(With(new Tally(18, 40), null, facts: Rate with { Comparator = null })),
            Stood(With(null, null, new Tally(70, 130))),
        ];

        Assert.Equal(new MeasureFigures(7, 3, 1, 2, 2) { TooFew = 1, DataWarnings = 1 }, MeasureFigures.Of(all));
        Assert.Equal(MeasureFigures.None, MeasureFigures.Of([]));
    }

    [Fact]
    public void As_at_a_past_day_only_what_was_entered_by_then_counts()
    {
        var measure = With(new Tally(10, 40), new Tally(60, 90));
        measure.Reads(Quarter(new Tally(30, 40), new Tally(60, 90)), on: "2008-01-10", why: "Counted again.");

        Assert.Null(Stood(measure, "2007-12-04").Latest);
        Assert.True(Stood(measure, "2008-01-09").IsFlagged);
        Assert.False(Stood(measure, "2008-01-10").IsFlagged);
        Assert.Null(MeasureStanding.Of(measure, "S", measure.Readings, "2008-01-15".Day(), "2007-12-01".Moment(), Ten, 0).Latest);
    }

    [Fact]
    public void Nothing_hidden_is_in_what_leaves_the_house()
    {
        var told = Stood(With(new Tally(4, 40), new Tally(55, 90), new Tally(59, 130))).LatestFor(Reader.Published)!;

        Assert.Equal(("Hidden", "Hidden"), (told.Women.InWords, told.Total.InWords));
        Assert.Equal((null, null), (told.Women.Figure.Count, told.Total.Figure.Count));
        Assert.Equal(ParityVerdict.Hidden, told.Parity.Verdict);
        Assert.True(told.IsSuppressed);
        Assert.DoesNotContain("4 of 40", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_that_could_be_worked_out_from_the_whole_is_hidden_with_another()
    {
        var measure = With(new Tally(60, 100), null);
        foreach (var count in new[] { 4, 26, 30 }) { measure.Reads(Quarter(new Tally(count, 33)) with { TeamId = Guid.CreateVersion7() }); }

        var told = Stood(measure).Published;

        Assert.False(told[0].Women.IsHidden);
        Assert.Equal(["Hidden", "Hidden", "90.9%"], told.Skip(1).Select(r => r.Women.InWords));
        Assert.Equal(["12.1%", "78.8%", "90.9%"], Stood(measure).InHouse.Skip(1).Select(r => r.Women.InWords));
    }

    [Fact]
    public void Teams_that_do_not_make_the_whole_leave_a_rest_that_is_said_in_house_only_with_its_number()
    {
        var measure = With(new Tally(637, 700), new Tally(80, 90));
        foreach (var (women, men) in new[] { (17, 30), (112, 30), (486, 30) }) { measure.Reads(Quarter(new Tally(women, 600), new Tally(men, 30)) with { TeamId = Guid.CreateVersion7() }); }

        Assert.Equal(["The teams make 615 of 637 for women: 22 unexplained.", "The teams make 90 of 80 for men: 10 too many."], Stood(measure).Latest!.Warnings);
        Assert.Equal(["The teams do not make the whole area for women; the difference is not explained.", "The teams do not make the whole area for men; the difference is not explained."], Stood(measure).LatestFor(Reader.Published)!.Warnings);
    }

    [Fact]
    public void Parts_that_make_the_whole_or_one_alone_warn_of_nothing()
    {
        var (whole, one) = (With(new Tally(60, 100), null), With(new Tally(60, 100), null));
        foreach (var women in new[] { 26, 34 }) { whole.Reads(Quarter(new Tally(women, 50)) with { TeamId = Guid.CreateVersion7() }); }
        one.Reads(Quarter(new Tally(20, 50)) with { TeamId = Guid.CreateVersion7() });

        Assert.Empty(Stood(whole).Latest!.Warnings);
        Assert.Empty(Stood(one).Latest!.Warnings);
    }

    [Fact]
    public void Words_are_never_worked_with_and_leave_the_house_only_when_published_already()
    {
        var measure = With(new Tally(null, null, "two-thirds"), new Tally(55, 90));
        var latest = Stood(measure).Latest!;

        Assert.Equal(("two-thirds", ParityVerdict.NoRate, null), (latest.Women.InWords, latest.Parity.Verdict, latest.Women.Value));
        Assert.Equal("Hidden", Stood(measure).LatestFor(Reader.Published)!.Women.InWords);
        var printed = Any();
        printed.Reads(Quarter(new Tally(null, null, "two-thirds")) with { IsPublished = true });
        Assert.Equal("two-thirds", Stood(printed).LatestFor(Reader.Published)!.Women.InWords);
    }

    [Fact]
    public void All_actions_done_and_the_gap_unchanged_is_said()
    {
        var measure = Any();
        measure.LinkTo(Guid.CreateVersion7(), "TVP-1.1", Stamps.On("2007-12-01"));
        measure.Reads(Quarter(new Tally(10, 40), new Tally(60, 90), from: "2007-04-01", to: "2007-06-30"));
        measure.Reads(Quarter(new Tally(11, 40), new Tally(60, 90)));

        Assert.Contains("the gap is unchanged", Stood(measure, done: 1).DoneAndUnchanged(Reader.InHouse), StringComparison.Ordinal);
        Assert.Null(Stood(measure, done: 0).DoneAndUnchanged(Reader.InHouse));
    }

    [Fact]
    public void Periods_missing_are_those_that_ended_ten_days_ago_or_more()
    {
        var measure = Any(Rate with { EveryMonths = 3, MeasuredFrom = "2007-04-01".Day() });
        measure.Reads(Quarter(new Tally(10, 40)));

        Assert.Equal(["Apr to Jun 2007"], Stood(measure, "2008-01-09").Missing.Select(p => p.Short));
        Assert.Equal(["Apr to Jun 2007", "Oct to Dec 2007"], Stood(measure, "2008-01-10").Missing.Select(p => p.Short));
        Assert.Empty(Stood(Any(), "2009-01-01").Missing);
        measure.Reads(Quarter(new Tally(10, 30), from: "2007-04-01", to: "2007-06-30") with { TeamId = Guid.CreateVersion7() });
        Assert.Single(Stood(measure, "2008-01-09").Missing);
    }

    [Theory]
    [InlineData("2007-04-01", "2008-03-31", "2007/08")]
    [InlineData("2007-01-01", "2007-12-31", "2007")]
    [InlineData("2007-07-01", "2007-07-31", "Jul 2007")]
    [InlineData("2007-11-01", "2008-01-31", "Nov 2007 to Jan 2008")]
    [InlineData("2007-07-02", "2007-07-31", "2 Jul 2007 to 31 Jul 2007")]
    public void A_period_is_called_as_people_call_it(string from, string to, string words) => Assert.Equal(words, new Period(from.Day(), to.Day()).Short);

    [Fact]
    public void A_reading_that_shows_a_gap_a_broken_rail_or_no_split_is_found_on_entry()
    {
        Assert.Equal(FindingKind.Gap, Found(Rate, new Tally(10, 40), new Tally(60, 90))!.Kind);
        Assert.Equal(FindingKind.SplitMissing, Found(Rate, null, null, new Tally(70, 130))!.Kind);
        Assert.Equal(FindingKind.GuardRail, Found(Rate with { IsGuardRail = true, Better = BetterWay.Lower }, new Tally(20, 40), new Tally(40, 90))!.Kind);
        Assert.Equal(FindingKind.GuardRail, Found(Rate with { IsGuardRail = true, Form = MeasureForm.Duration, Better = BetterWay.Lower }, new Tally(30, 40), new Tally(20, 90))!.Kind);
        Assert.Null(Found(Rate, new Tally(18, 40), new Tally(45, 90)));
        Assert.Null(Found(Rate, new Tally(1, 8), new Tally(60, 90)));
        Assert.Null(Found(Rate, new Tally(18, 40), null));

        var small = Found(Rate, new Tally(4, 40), new Tally(60, 90))!;
        Assert.Contains("its numbers are small", small.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("4 of 40", small.Summary, StringComparison.Ordinal);

        static FoundOnEntry? Found(MeasureFacts facts, Tally? women, Tally? men, Tally? total = null)
        {
            var measure = Any(facts);
            return FoundOnEntry.In(measure, measure.Reads(Quarter(women, men, total)), Ten);
        }
    }
}
